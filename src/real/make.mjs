// Serves two pages on loopback and has other people's programs make files of them: Chromium (MHTML, PDF), nodemailer (EML)
// and warcio (WARC). Usage: node make.mjs PAGES FOLDER CHROMIUM; writes what it knows of them to FOLDER/made.json.
import {createServer} from 'node:http';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import nodemailer from 'nodemailer';
import {WARCRecord, WARCSerializer} from 'warcio';

const [pages, folder, executablePath] = process.argv.slice(2);
const made = {begun: new Date().toISOString()};

const server = createServer(async (request, response) => {
    const name = request.url.slice(1);
    if (!['bridge.html', 'ferry.html'].includes(name)) {
        response.writeHead(404).end();
        return;
    }
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end(await readFile(join(pages, name)));
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const address = name => `http://127.0.0.1:${server.address().port}/${name}`;
made.bridge = address('bridge.html');
made.ferry = address('ferry.html');

await printed();
await sent();
await archived();
made.done = new Date().toISOString();
await writeFile(join(folder, 'made.json'), JSON.stringify(made, null, 2));
server.close();

async function printed() {
    const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync'],
    });
    const page = await browser.newPage();
    await page.goto(made.bridge);
    const devtools = await page.context().newCDPSession(page);
    const {data} = await devtools.send('Page.captureSnapshot', {format: 'mhtml'});
    await writeFile(join(folder, 'bridge.mhtml'), data);
    await page.pdf({
        path: join(folder, 'bridge.pdf'),
        format: 'A5',
        margin: {top: '20mm', bottom: '20mm', left: '15mm', right: '15mm'},
        displayHeaderFooter: true,
        headerTemplate: '<div style="font-size:8px;width:100%;text-align:center">Coast Post, morning edition</div>',
        footerTemplate: '<div style="font-size:8px;width:100%;text-align:center">'
            + '<span class="pageNumber"></span> of <span class="totalPages"></span></div>',
    });
    await browser.close();
}

async function sent() {
    const transport = nodemailer.createTransport({streamTransport: true, buffer: true});
    const {message} = await transport.sendMail({
        from: {name: 'Tarja Harju, Östermalm', address: 'tarja@port.example'},
        to: 'desk@coast.example',
        date: new Date('2026-03-04T06:30:00Z'),
        subject: 'Statement – the bridge of Östermalm',
        text: 'The port authority closed the bridge of Östermalm on Monday.\n\nIts inspectors found 34 cracks in the'
            + ' northern pier, and they measured a displacement of 12 millimetres.\n',
        html: '<p>The port authority closed the bridge of <b>Östermalm</b> on Monday.</p><p>Its inspectors found 34 cracks'
            + ' in the northern pier, and they measured a displacement of 12 millimetres.</p>',
        attachments: [{filename: 'measurements.txt', content: 'An attachment is not the message: 99 cracks.'}],
    });
    await writeFile(join(folder, 'statement.eml'), message);
}

async function archived() {
    const info = await WARCRecord.createWARCInfo({filename: 'two.warc.gz', warcVersion: 'WARC/1.1'}, {software: 'warcio'});
    const records = [await WARCSerializer.serialize(info, {gzip: true})];
    const capture = async (url, date) => {
        const answer = await fetch(url);
        const body = new Uint8Array(await answer.arrayBuffer());
        const record = await WARCRecord.create(
            {url, date, type: 'response', warcVersion: 'WARC/1.1', statusline: 'HTTP/1.1 200 OK',
                httpHeaders: Object.fromEntries([...answer.headers].filter(([name]) => name === 'content-type'))},
            (async function* () { yield body; })());
        return WARCSerializer.serialize(record, {gzip: true});
    };
    records.push(await capture(made.bridge, '2026-03-05T10:00:00Z'));
    await writeFile(join(folder, 'one.warc.gz'), Buffer.concat(records));
    records.push(await capture(made.ferry, '2026-03-05T10:01:00Z'));
    await writeFile(join(folder, 'two.warc.gz'), Buffer.concat(records));
}
