import type Database from 'better-sqlite3';
import { contentId } from '../../text/content-id.ts';
import type { PileBodies, PileBody, PileResult } from '../store.ts';
import { packHashes, unpackHashes } from './packed-hashes.ts';

type Row = { readonly number: number; readonly digest: string };

/** The bodies of the pile's records of one kind, in the order in which they were written. */
export function readPileRows(db: Database.Database, kind: string): string[] {
  const packed = db.prepare<[string], Uint8Array>('SELECT numbers FROM pile_order WHERE kind = ?').pluck().get(kind);
  if (packed === undefined) return [];
  const rows = db.prepare<[string], Row & { readonly body: string }>(
    'SELECT number, body FROM pile_bodies WHERE kind = ?',
  );
  const bodies = new Map(Array.from(rows.iterate(kind), ({ number, body }) => [number, body]));
  return Array.from(unpackHashes(packed), (number) => bodies.get(number)!);
}

/** The bodies of the pile's records of one kind by their digests. */
export function openPileBodies(db: Database.Database, kind: string): PileBodies {
  const known = new Set(
    db.prepare<[string], string>('SELECT digest FROM pile_bodies WHERE kind = ?').pluck().all(kind),
  );
  const body = db
    .prepare<[string, string], string>('SELECT body FROM pile_bodies WHERE kind = ? AND digest = ?')
    .pluck();
  return { has: (stamp) => known.has(stamp), read: (stamp) => body.get(kind, stamp)! };
}

/** Writes the pile's records in place of those that a case has; a body that it has already is not written again. */
export function preparePileRows(db: Database.Database): (rows: PileResult['rows']) => void {
  const kinds = db.prepare<[], string>('SELECT kind FROM pile_order').pluck();
  const known = db.prepare<[string], Row>('SELECT number, digest FROM pile_bodies WHERE kind = ?');
  const insert = db.prepare('INSERT INTO pile_bodies (kind, digest, body) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM pile_bodies WHERE number = ?');
  const order = db.prepare('INSERT OR REPLACE INTO pile_order (kind, numbers) VALUES (?, ?)');
  const writeKind = (kind: string, bodies: readonly PileBody[]): void => {
    const before = new Map(known.all(kind).map(({ digest, number }) => [digest, number]));
    const now = new Map<string, number>();
    const numbers = bodies.map((body) => {
      const digest = typeof body === 'string' ? contentId('', body) : body.stamp;
      const write = (): number =>
        Number(insert.run(kind, digest, typeof body === 'string' ? body : body.write()).lastInsertRowid);
      const number = now.get(digest) ?? before.get(digest) ?? write();
      now.set(digest, number);
      return number;
    });
    for (const [digest, number] of before) if (!now.has(digest)) drop.run(number);
    order.run(kind, packHashes(Uint32Array.from(numbers)));
  };
  return (rows) => {
    const written = new Set<string>();
    for (const { kind, bodies } of rows) {
      writeKind(kind, bodies);
      written.add(kind);
    }
    for (const kind of kinds.all()) if (!written.has(kind)) writeKind(kind, []);
  };
}
