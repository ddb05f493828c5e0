import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import { APPLICATION_ID, openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openPileBodies, preparePileRows, readPileRows } from '../../src/store/sqlite/pile-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'stemma-pile-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('the rows of a pile', () => {
  it('stand in the order in which they were last written, and only what is new is written', () => {
    const db = openDatabase(join(dir, 'rows.stemma'));
    const write = preparePileRows(db);
    const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
    const rewrite = (...bodies: readonly string[]): number => {
      const before = changes.get()!;
      write([{ kind: 'point', bodies }]);
      expect(readPileRows(db, 'point')).toEqual(bodies);
      return changes.get()! - before;
    };
    const ORDER = 1;
    expect(rewrite('a', 'b', 'c')).toBe(3 + ORDER);
    expect(rewrite('c', 'b', 'a')).toBe(ORDER);
    expect(rewrite('d', 'c', 'a')).toBe(1 + 1 + ORDER);
    expect(rewrite('a', 'a', 'd')).toBe(1 + ORDER);
    write([{ kind: 'entity', bodies: ['a'] }]);
    expect(readPileRows(db, 'point')).toEqual([]);
    expect(readPileRows(db, 'entity')).toEqual(['a']);
    db.close();
  });

  it('are told by what they were made from where that is given, and put into words only where they are new', () => {
    const db = openDatabase(join(dir, 'stamped.stemma'));
    const write = preparePileRows(db);
    const told: string[] = [];
    const row = (stamp: string) => ({
      stamp,
      write: () => {
        told.push(stamp);
        return `of ${stamp}`;
      },
    });
    write([{ kind: 'entity', bodies: [row('x'), row('y')] }]);
    write([{ kind: 'entity', bodies: [row('z'), row('x')] }]);
    expect(told).toEqual(['x', 'y', 'z']);
    expect(readPileRows(db, 'entity')).toEqual(['of z', 'of x']);
    const bodies = openPileBodies(db, 'entity');
    expect([bodies.has('x'), bodies.has('y'), bodies.read('x')]).toEqual([true, false, 'of x']);
    db.close();
  });

  it('are made anew where an earlier form of the case has them', async () => {
    const path = join(dir, 'earlier.stemma');
    const db = new Database(path);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    for (const sql of MIGRATIONS.slice(0, 4)) db.exec(sql);
    db.pragma('user_version = 4');
    db.exec(`INSERT INTO pile_records VALUES ('point', 0, '{}'); INSERT INTO pile VALUES (1, 'all of it')`);
    db.close();
    const store = await openCase(path, { mustExist: true });
    expect(await store.pileMadeFrom()).toBeNull();
    expect(await store.pile('point')).toEqual([]);
    await store.close();
  });
});
