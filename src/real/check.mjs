// Has the product read the files that make.mjs and LibreOffice made, through its own command line, and says what is wrong.
// Usage: node check.mjs PROGRAM FOLDER
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const [program, folder] = process.argv.slice(2);
const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'));
const caseFile = join(folder, 'real.touchstone');
let wrong = 0;

const sentences = [
    'The harbour bridge of Östermalm was closed on Monday after inspectors found 34 cracks in its northern pier, the port'
        + ' authority said.',
    'About 18,000 vehicles cross the bridge every day.',
    'Representatives of the opposition called it an unprecedented mismanagement of an indispensable infrastructure, and'
        + ' asked for an independent investigation of the administrative responsibilities.',
    'The council will decide on the repairs on 18 March.',
];
const page = {
    headline: 'Harbour bridge closed for repairs', sentences, without: ['All rights reserved'], claim: '34 cracks',
};
const web = {...page, byline: 'Ana Lind', outlet: 'Coast Post', published: '2026-03-04T06:30:00Z', address: made.bridge};

const expected = {
    'bridge.mhtml': {...web, captured: 'during', row: '2025; 18,000'},
    'bridge.pdf': {...page, captured: 'during', without: ['morning edition'], pages: true},
    'bridge.docx': {...page, without: [], row: '2025; 18,000'},
    'bridge-by-libreoffice.pdf': {...page, without: []},
    'one.warc.gz': {...web, captured: '2026-03-05T10:00:00Z'},
    'one.wacz': {...web, captured: '2026-03-05T10:00:00Z'},
    'two.warc.gz': {
        page: '2', headline: 'Ferry carries 9,000 people in a day', address: made.ferry, captured: '2026-03-05T10:01:00Z',
        sentences: ['The operator put two further ferries into service on Wednesday morning.'], claim: '9,000 people',
    },
    'two.wacz': {
        page: made.bridge, ...web, captured: '2026-03-05T10:00:00Z',
    },
    'statement.eml': {
        headline: 'Statement – the bridge of Östermalm', byline: 'Tarja Harju, Östermalm', published: '2026-03-04T06:30:00Z',
        sentences: ['The port authority closed the bridge of Östermalm on Monday.'], without: ['99 cracks'],
        claim: '34 cracks',
    },
};

for (const [file, should] of Object.entries(expected)) {
    const before = wrong;
    try {
        check(file, should);
    } catch (failure) {
        tell(file, String(failure.stderr ?? failure));
    }
    console.log(`${before === wrong ? 'right' : 'WRONG'}  ${file}`);
}
listed('two.warc.gz');
listed('two.wacz');
process.exit(wrong === 0 ? 0 : 1);

function check(file, should) {
    const path = join(folder, file);
    const choice = should.page ? ['--page', should.page] : [];
    const number = touchstone('new', path, ...choice, '--case-file', caseFile, '--by', 'Ana').trim();
    const whole = JSON.parse(touchstone('show', number, '--json', '--case-file', caseFile));
    const {article, claims} = whole;
    for (const field of ['headline', 'byline', 'outlet', 'published', 'address']) {
        if (should[field] && article[field] !== should[field]) {
            tell(file, `${field}: ${article[field]} and not ${should[field]}`);
        }
    }
    const isDuring = article.captured >= made.begun.slice(0, 19) && article.captured <= new Date().toISOString();
    if (should.captured && !(should.captured === 'during' ? isDuring : article.captured === should.captured)) {
        tell(file, `captured: ${article.captured}`);
    }
    const paragraphs = article.text.split('\n');
    should.sentences.filter(sentence => !article.text.includes(sentence)).forEach(sentence => tell(file, `lacks: ${sentence}`));
    (should.without ?? []).filter(words => article.text.includes(words)).forEach(words => tell(file, `holds: ${words}`));
    if (should.row && !paragraphs.includes(should.row)) {
        tell(file, `no row: ${should.row}`);
    }
    for (const claim of claims) {
        for (const {start, end, quote} of claim.passages) {
            if (article.text.slice(start, end) !== quote) {
                tell(file, `a claim points elsewhere: ${quote}`);
            }
        }
    }
    if (!claims.some(claim => claim.passages[0].quote.includes(should.claim))) {
        tell(file, `no claim of: ${should.claim}`);
    }
    const found = JSON.parse(touchstone('claims', path, ...choice, '--json'));
    if (should.pages && !(found.claims.some(claim => claim.page === 1) && found.claims.some(claim => claim.page > 1))) {
        tell(file, `pages: ${found.claims.map(claim => claim.page)}`);
    }
}

/** A file with several pages and no choice is refused, and its pages are listed. */
function listed(file) {
    const told = spawnSync(program, ['claims', join(folder, file)], {encoding: 'utf8'});
    const isListed = told.status === 2 && told.stderr.includes(made.bridge) && told.stderr.includes(made.ferry);
    if (!isListed) {
        tell(file, `is not listed: ${told.status} ${told.stderr}`);
    }
}

function touchstone(...words) {
    return execFileSync(program, words, {encoding: 'utf8', maxBuffer: 100_000_000});
}

function tell(file, what) {
    wrong++;
    console.error(`${file}: ${what}`);
}
