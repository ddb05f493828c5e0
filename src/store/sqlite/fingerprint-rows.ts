import type Database from 'better-sqlite3';
import { shareHashes } from '../../stages/lineage/index.ts';
import { MOST_SHARING, type SharedFingerprints, type SharingArticle } from '../store.ts';
import { unpackHashes } from './packed-hashes.ts';

type Row = { article: string; packed: Uint8Array };

/** Joins the fingerprints of a case: hashes that more than one article has. By sorting: quicker than the index gives them. */
export function readSharedFingerprints(db: Database.Database): SharedFingerprints {
  const rows = db.prepare<[], Row>('SELECT article, packed FROM fingerprinted ORDER BY article').iterate();
  return shareHashes(Array.from(rows, ({ article, packed }) => ({ article, hashes: unpackHashes(packed) })));
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
