ALTER TABLE articles ADD COLUMN captured TEXT;

CREATE TABLE pages (
    case_number INTEGER NOT NULL REFERENCES articles (case_number),
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    PRIMARY KEY (case_number, page)
) STRICT, WITHOUT ROWID;
