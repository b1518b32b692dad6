-- What is being typed and cannot be stored yet, so that it is there again after a crash. Not part of
-- the change log: it is nobody's data yet. In this file and nowhere else, since it may be personal.

CREATE TABLE draft (
    key TEXT PRIMARY KEY,     -- kind and row, or kind and place of a record not made yet
    content TEXT,             -- JSON, as RecordForm::draft()
    written_at TEXT           -- UTC, ISO 8601
) STRICT;
