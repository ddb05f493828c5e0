import Database from 'better-sqlite3';
import type { Span } from '../../model/span.ts';
import { writeMatch } from './match-expression.ts';
import type { SearchQuery } from './parse-query.ts';

/** Words of one thing that is searched. */
export interface SearchRow {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly text: string;
}

/** A full-text index of one list. Things are known by their place in it. */
export interface SearchIndex {
  /** Places that answer, the most telling first (BM25; a title counts four times its words). Null for an empty query: all. */
  find(query: SearchQuery): number[] | null;
  /** The same in no order: ranking is what takes the time where thousands answer. */
  findAll(query: SearchQuery): ReadonlySet<number> | null;
  /** Where the query's words stand in the text of one that answers, in order. */
  findSpans(query: SearchQuery, place: number): Span[];
}

/** Rows put in before other work gets a turn. */
const AT_ONCE = 100;
/** Noncharacters, which no text holds that came through the decoder's normal form by right; a text with them gets no spans. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Spans of what stands between the marks, counted without them. */
export function readSpans(marked: string): Span[] {
  const spans: Span[] = [];
  for (let at = marked.indexOf(OPEN), before = 0; at >= 0; at = marked.indexOf(OPEN, at + 1)) {
    const end = marked.indexOf(CLOSE, at);
    if (end < 0) break;
    const start = at - before;
    spans.push({ start, end: end - before - OPEN.length });
    before += OPEN.length + CLOSE.length;
  }
  return spans;
}

function openIndex(): Database.Database {
  const db = new Database(':memory:');
  db.exec(
    `CREATE VIRTUAL TABLE words USING fts5(title, outlet, byline, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`,
  );
  return db;
}

/** Indexes a list, a part at a time, so that requests are answered meanwhile. Held in memory, never in the case. */
export async function buildSearchIndex(rows: readonly SearchRow[]): Promise<SearchIndex> {
  const db = openIndex();
  const insert = db.prepare('INSERT INTO words (rowid, title, outlet, byline, text) VALUES (?, ?, ?, ?, ?)');
  const insertPart = db.transaction((from: number) => {
    for (const [at, row] of rows.slice(from, from + AT_ONCE).entries())
      insert.run(from + at + 1, row.title, row.outlet, row.byline, row.text);
  });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    insertPart(from);
    await breathe();
  }
  const ranked = db
    .prepare<[string], number>('SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 4, 2, 2, 1), rowid')
    .pluck();
  const plain = db.prepare<[string], number>('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid').pluck();
  // The table takes a number bound as it is for a fraction, and then for any row.
  const marked = db
    .prepare<[string, number], string>(
      `SELECT highlight(words, 3, '${OPEN}', '${CLOSE}') FROM words WHERE words MATCH ? AND rowid = CAST(? AS INTEGER)`,
    )
    .pluck();
  const findBy = (statement: typeof ranked, query: SearchQuery): number[] | null => {
    const { wanted, unwanted } = writeMatch(query);
    if (wanted === null && unwanted === null) return null;
    const found = wanted === null ? rows.map((_, at) => at) : statement.all(wanted).map((rowid) => rowid - 1);
    if (unwanted === null) return found;
    const without = new Set(plain.all(unwanted));
    return found.filter((at) => !without.has(at + 1));
  };
  return {
    find: (query) => findBy(ranked, query),
    findAll(query) {
      const found = findBy(plain, query);
      return found && new Set(found);
    },
    findSpans(query, place) {
      const { wanted } = writeMatch(query);
      if (wanted === null || rows[place]?.text.includes(OPEN)) return [];
      return readSpans(marked.get(wanted, place + 1) ?? '');
    },
  };
}
