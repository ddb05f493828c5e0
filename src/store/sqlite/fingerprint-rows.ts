import type Database from 'better-sqlite3';
import { MOST_SHARING, type SharedFingerprints, type SharingArticle } from '../store.ts';

/** An array of numbers that grows. */
class Column {
  #values = new Uint32Array(1024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = value;
  }

  take(): Uint32Array {
    return this.#values.subarray(0, this.#count);
  }
}

type Row = { article: string; number: number; hashes: number };

/** Joins the fingerprints of a case: hashes that more than one article has. One pass over the index, in its order. */
export function readSharedFingerprints(db: Database.Database): SharedFingerprints {
  const rows = db
    .prepare<[], Row>('SELECT article, number, length(packed) / 4 AS hashes FROM fingerprinted ORDER BY article')
    .all();
  const place = new Map(rows.map(({ number }, at) => [number, at]));
  const [hash, article] = [new Column(), new Column()];
  const shared = db
    .prepare<[], [number, number]>(
      `SELECT f.hash, f.number FROM (SELECT hash FROM fingerprints GROUP BY hash HAVING count(*) > 1) AS common
       CROSS JOIN fingerprints AS f ON f.hash = common.hash ORDER BY f.hash`,
    )
    .raw();
  let run: number[] = [];
  let last = -1;
  const close = (): void => {
    for (const at of run.sort((a, b) => a - b)) {
      hash.push(last);
      article.push(at);
    }
    run = [];
  };
  for (const [next, number] of shared.iterate()) {
    if (next !== last) close();
    last = next;
    run.push(place.get(number)!);
  }
  close();
  return {
    articles: rows.map(({ article: id, hashes }) => ({ article: id, hashes })),
    hash: hash.take(),
    article: article.take(),
  };
}

/** Looks each hash up in the index: so many steps for each, however many articles have it. */
export function readSharing(db: Database.Database, hashes: Uint32Array): SharingArticle[] {
  const carriers = db
    .prepare<[number], number>(`SELECT number FROM fingerprints WHERE hash = ? ORDER BY number LIMIT ${MOST_SHARING}`)
    .pluck();
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    for (const number of carriers.all(hash)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const article = db.prepare<[number], string>('SELECT article FROM fingerprinted WHERE number = ?').pluck();
  return [...counts]
    .map(([number, shared]) => ({ article: article.get(number)!, shared }))
    .sort((a, b) => (a.article < b.article ? -1 : 1));
}
