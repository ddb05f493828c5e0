/** The first form of a case file. Frozen: a change is a new migration. */
export const sql = `
CREATE TABLE captures (
  id TEXT PRIMARY KEY,
  body TEXT,
  derived_by TEXT NOT NULL,
  derived_as TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE contents (
  capture TEXT PRIMARY KEY,
  codec TEXT NOT NULL CHECK (codec IN ('none', 'deflate')),
  body BLOB NOT NULL
);

CREATE TABLE capture_files (
  capture TEXT NOT NULL,
  file TEXT NOT NULL,
  PRIMARY KEY (capture, file)
) WITHOUT ROWID;

CREATE TABLE refusals (
  place TEXT NOT NULL,
  code TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT,
  message TEXT NOT NULL,
  PRIMARY KEY (place, file, code)
) WITHOUT ROWID;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  capture TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE UNIQUE INDEX articles_of_capture ON articles (capture, position);

CREATE TABLE annotations (
  kind TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, article)
);
CREATE INDEX annotations_of_article ON annotations (article);

CREATE TABLE problems (
  capture TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (capture, position)
) WITHOUT ROWID;

CREATE TABLE not_analysed (
  capture TEXT NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  stage TEXT NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (capture, position)
) WITHOUT ROWID;

CREATE TABLE pile (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  made_from TEXT NOT NULL
);

CREATE TABLE pile_records (
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, position)
);

CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  because TEXT NOT NULL,
  withdrawn_at TEXT
);
`;
