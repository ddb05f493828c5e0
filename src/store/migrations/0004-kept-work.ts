/**
 * Work that stages of the pile keep from run to run: answers of pure functions, each with the digest of what it was
 * made from. All of it can be lost without changing a record. Frozen: a change is a new migration.
 */
export const sql = `
CREATE TABLE kept_work (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  stamp TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (kind, key)
);
`;
