CREATE TABLE cases (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    scale TEXT NOT NULL,
    standing TEXT NOT NULL,
    because TEXT,
    entries INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_role TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_role TEXT NOT NULL,
    claims_ever INTEGER NOT NULL,
    evidence_ever INTEGER NOT NULL,
    comments_ever INTEGER NOT NULL,
    claims_open INTEGER NOT NULL,
    claims_proposed INTEGER NOT NULL,
    evidence_kept INTEGER NOT NULL,
    comments_unsettled INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    file_name TEXT,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    headline TEXT,
    byline TEXT,
    outlet TEXT,
    published TEXT,
    address TEXT,
    language TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX article_outlets ON articles (case_number, outlet, language);

CREATE TABLE paragraphs (
    case_number INTEGER NOT NULL REFERENCES articles (case_number),
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE boilerplate (
    case_number INTEGER NOT NULL REFERENCES articles (case_number),
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    number INTEGER NOT NULL,
    wording TEXT NOT NULL,
    claimant TEXT,
    said_on TEXT,
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    state TEXT NOT NULL,
    by_hand INTEGER NOT NULL,
    dismissed_because TEXT,
    PRIMARY KEY (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE passages (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (case_number, claim, position),
    FOREIGN KEY (case_number, claim) REFERENCES claims (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reasons (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    position INTEGER NOT NULL,
    cue TEXT NOT NULL,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (case_number, claim, position),
    FOREIGN KEY (case_number, claim) REFERENCES claims (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_questions (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (case_number, claim, question),
    FOREIGN KEY (case_number, claim) REFERENCES claims (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    rating TEXT NOT NULL,
    reasons TEXT NOT NULL,
    as_of TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_role TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (case_number, claim),
    FOREIGN KEY (case_number, claim) REFERENCES claims (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_ratings ON verdicts (case_number, rating);

CREATE TABLE verdict_media (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (case_number, claim, category),
    FOREIGN KEY (case_number, claim) REFERENCES verdicts (case_number, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE second_ratings (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    position INTEGER NOT NULL,
    rating TEXT,
    why TEXT NOT NULL,
    rated_by TEXT NOT NULL,
    rated_role TEXT NOT NULL,
    rated_at TEXT NOT NULL,
    PRIMARY KEY (case_number, claim, position),
    FOREIGN KEY (case_number, claim) REFERENCES claims (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    address TEXT,
    author TEXT,
    published TEXT,
    obtained_at TEXT NOT NULL,
    obtained_by TEXT NOT NULL,
    how TEXT,
    file_name TEXT,
    sha256 TEXT,
    size INTEGER,
    media_type TEXT,
    reliability TEXT,
    credibility INTEGER,
    text TEXT,
    PRIMARY KEY (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
    case_number INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    platform TEXT NOT NULL,
    shape TEXT,
    post_id TEXT,
    name TEXT,
    handle TEXT,
    text TEXT NOT NULL,
    created TEXT,
    language TEXT,
    address TEXT,
    replies INTEGER,
    reposts INTEGER,
    likes INTEGER,
    typed_in INTEGER NOT NULL,
    PRIMARY KEY (case_number, evidence),
    FOREIGN KEY (case_number, evidence) REFERENCES evidence (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_media (
    case_number INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT,
    description TEXT,
    PRIMARY KEY (case_number, evidence, position),
    FOREIGN KEY (case_number, evidence) REFERENCES posts (case_number, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    case_number INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    set_by TEXT NOT NULL,
    read_from TEXT NOT NULL,
    PRIMARY KEY (case_number, evidence, position),
    FOREIGN KEY (case_number, evidence) REFERENCES evidence (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE stances (
    case_number INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    direction TEXT NOT NULL,
    excerpt TEXT,
    note TEXT,
    PRIMARY KEY (case_number, claim, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    number INTEGER NOT NULL,
    claim INTEGER,
    evidence INTEGER,
    reply_to INTEGER,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_role TEXT NOT NULL,
    written_at TEXT NOT NULL,
    settled INTEGER NOT NULL,
    PRIMARY KEY (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE seals (
    case_number INTEGER PRIMARY KEY REFERENCES cases (number),
    sealed_by TEXT NOT NULL,
    sealed_role TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    entries INTEGER NOT NULL,
    head TEXT NOT NULL,
    evidence TEXT NOT NULL,
    verdicts TEXT NOT NULL,
    public_key TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE TABLE waivers (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position INTEGER NOT NULL,
    missing TEXT NOT NULL,
    because TEXT NOT NULL,
    waived_by TEXT NOT NULL,
    waived_role TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings_seen (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position INTEGER NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE looks (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position INTEGER NOT NULL,
    who TEXT NOT NULL,
    entries INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE workers (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (case_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases (number),
    number INTEGER NOT NULL,
    prev TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    edit TEXT NOT NULL,
    hash TEXT NOT NULL,
    chain TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (case_number, number)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

CREATE TRIGGER journal_is_never_written_over BEFORE INSERT ON journal
WHEN EXISTS (
    SELECT 1
    FROM journal
    WHERE seq = NEW.seq OR (case_number = NEW.case_number AND number = NEW.number)
)
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

CREATE TABLE contents (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    text,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE VIEW claims_with_verdicts AS
SELECT
    claims.case_number,
    cases.title,
    claims.number AS claim,
    claims.wording,
    claims.claimant,
    claims.state,
    verdicts.rating,
    verdicts.reasons,
    verdicts.as_of,
    verdicts.decided_by
FROM claims
JOIN cases ON cases.number = claims.case_number
LEFT JOIN verdicts ON verdicts.case_number = claims.case_number AND verdicts.claim = claims.number;

CREATE VIEW evidence_on_claims AS
SELECT
    stances.case_number,
    stances.claim,
    claims.wording,
    stances.direction,
    stances.evidence,
    evidence.kind,
    evidence.title,
    evidence.author,
    evidence.address,
    evidence.reliability,
    evidence.credibility,
    stances.excerpt,
    stances.note
FROM stances
JOIN claims ON claims.case_number = stances.case_number AND claims.number = stances.claim
JOIN evidence ON evidence.case_number = stances.case_number AND evidence.number = stances.evidence;

CREATE VIEW search_texts AS
SELECT
    cases.number AS case_number,
    'title' AS place,
    0 AS number,
    cases.number << 36 AS id,
    concat_ws(char(10), cases.title, articles.headline, articles.byline, articles.outlet, cases.because) AS text
FROM cases
JOIN articles ON articles.case_number = cases.number
UNION ALL
SELECT case_number, 'article', 0, (case_number << 36) | (1 << 32), text
FROM articles
UNION ALL
SELECT case_number, 'claim', number, (case_number << 36) | (2 << 32) | number, concat_ws(char(10), wording, claimant)
FROM claims
UNION ALL
SELECT
    evidence.case_number,
    'evidence',
    evidence.number,
    (evidence.case_number << 36) | (3 << 32) | evidence.number,
    concat_ws(
        char(10), evidence.title, evidence.author, evidence.text, posts.name, posts.handle, posts.text,
        evidence.how, evidence.file_name, evidence.address
    )
FROM evidence
LEFT JOIN posts ON posts.case_number = evidence.case_number AND posts.evidence = evidence.number
UNION ALL
SELECT
    case_number,
    'excerpt',
    number,
    (case_number << 36) | (4 << 32) | number,
    (
        SELECT group_concat(said, char(10))
        FROM (
            SELECT concat_ws(char(10), excerpt, note) AS said
            FROM stances
            WHERE stances.case_number = claims.case_number AND stances.claim = claims.number
            ORDER BY evidence
        )
    )
FROM claims
UNION ALL
SELECT
    claims.case_number,
    'reasons',
    claims.number,
    (claims.case_number << 36) | (5 << 32) | claims.number,
    concat_ws(
        char(10),
        verdicts.reasons,
        claims.dismissed_because,
        (
            SELECT group_concat(why, char(10))
            FROM (
                SELECT why
                FROM second_ratings
                WHERE second_ratings.case_number = claims.case_number AND second_ratings.claim = claims.number
                ORDER BY position
            )
        )
    )
FROM claims
LEFT JOIN verdicts ON verdicts.case_number = claims.case_number AND verdicts.claim = claims.number
UNION ALL
SELECT case_number, 'comment', number, (case_number << 36) | (6 << 32) | number, text
FROM comments;
