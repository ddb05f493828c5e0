/** Decisions as a log. Frozen: a change is a new migration. The table of 0001 was never written to. */
export const sql = `
DROP TABLE decisions;

CREATE TABLE decisions (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);
`;
