CREATE TABLE merged_entries (
    case_number INTEGER NOT NULL REFERENCES cases (number),
    hash TEXT NOT NULL,
    number INTEGER NOT NULL,
    prev TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    edit TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (case_number, hash)
) STRICT;

CREATE TRIGGER merged_entries_are_never_changed BEFORE UPDATE ON merged_entries
BEGIN
    SELECT RAISE(ABORT, 'what a colleague did is only ever added to');
END;

CREATE TRIGGER merged_entries_are_never_cut BEFORE DELETE ON merged_entries
BEGIN
    SELECT RAISE(ABORT, 'what a colleague did is only ever added to');
END;

CREATE TRIGGER merged_entries_are_never_written_over BEFORE INSERT ON merged_entries
WHEN EXISTS (
    SELECT 1
    FROM merged_entries
    WHERE case_number = NEW.case_number AND hash = NEW.hash
)
BEGIN
    SELECT RAISE(ABORT, 'what a colleague did is only ever added to');
END;
