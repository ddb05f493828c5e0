/**
 * The pile's records by what they say, and their order beside them: where a page changes a few of them, a few are
 * written. `numbers` has those of `pile_bodies` in the record's order, little-endian, 32 bits each. What an earlier form
 * held is made anew. Frozen: a change is a new migration.
 */
export const sql = `
DROP TABLE pile_records;
DELETE FROM pile;

CREATE TABLE pile_bodies (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE UNIQUE INDEX pile_bodies_by_digest ON pile_bodies (kind, digest);

CREATE TABLE pile_order (
  kind TEXT PRIMARY KEY,
  numbers BLOB NOT NULL
) WITHOUT ROWID;
`;
