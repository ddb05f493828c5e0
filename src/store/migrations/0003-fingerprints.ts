/**
 * Fingerprints as rows, so that articles that share passages meet by a join, and what the user tells of the case as a
 * whole. `packed` has an article's hashes once more, little-endian: by them its rows are found when it is dropped.
 * Frozen: a change is a new migration.
 */
export const sql = `
CREATE TABLE fingerprinted (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  packed BLOB NOT NULL
);

CREATE TABLE fingerprints (
  hash INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (hash, number)
) WITHOUT ROWID;

DELETE FROM annotations WHERE kind = 'fingerprint';

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;
`;
