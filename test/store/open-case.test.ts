import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.ts';

const dir = mkdtempSync(join(tmpdir(), 'stemma-open-'));
afterAll(() => rmSync(dir, { recursive: true }));
const at = (name: string): string => join(dir, name);

function makeDatabase(name: string, sql: string): string {
  const db = new Database(at(name));
  db.exec(sql);
  db.close();
  return at(name);
}

describe('what is no case', () => {
  it('other files are left as they are', async () => {
    const words = 'Not a case at all. '.repeat(100);
    writeFileSync(at('notes.txt'), words);
    await expect(openCase(at('notes.txt'))).rejects.toMatchObject({ code: 'store/not-a-case' });
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe(words);
  });
  it('short text files too', async () => {
    writeFileSync(at('short.txt'), 'short');
    await expect(openCase(at('short.txt'))).rejects.toMatchObject({ code: 'store/not-a-case' });
    expect(readFileSync(at('short.txt'), 'utf8')).toBe('short');
  });
  it('databases of others', async () => {
    const path = makeDatabase('other.db', 'CREATE TABLE birds (name TEXT)');
    const before = readFileSync(path);
    await expect(openCase(path)).rejects.toMatchObject({ code: 'store/not-a-case' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
  it('folders', async () => {
    mkdirSync(at('folder'));
    await expect(openCase(at('folder'))).rejects.toMatchObject({ code: 'store/not-a-case' });
  });
  it('a file of a newer Stemma', async () => {
    await (await openCase(at('newer.stemma'))).close();
    makeDatabase('newer.stemma', `PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    await expect(openCase(at('newer.stemma'))).rejects.toMatchObject({ code: 'store/newer-version' });
  });
  it('a damaged case', async () => {
    const store = await openCase(at('damaged.stemma'));
    await store.close();
    const bytes = readFileSync(at('damaged.stemma'));
    bytes.fill(0x55, 100);
    writeFileSync(at('damaged.stemma'), bytes);
    await expect(openCase(at('damaged.stemma'))).rejects.toMatchObject({ code: 'store/damaged' });
  });
  it('no file, where one must exist, is not made', async () => {
    await expect(openCase(at('none.stemma'), { mustExist: true })).rejects.toMatchObject({ code: 'store/cannot-open' });
    expect(existsSync(at('none.stemma'))).toBe(false);
  });
  it('a folder that does not exist', async () => {
    await expect(openCase(at('no/such/x.stemma'))).rejects.toMatchObject({ code: 'store/cannot-open' });
  });
});

describe('a case', () => {
  it('is made in an empty file, and opens again', async () => {
    writeFileSync(at('empty.stemma'), '');
    await (await openCase(at('empty.stemma'))).close();
    const again = await openCase(at('empty.stemma'), { mustExist: true });
    expect(await again.captures()).toEqual([]);
    await again.close();
  });

  it('stays whole when the disk is full', async () => {
    const db = openDatabase(at('full.stemma'));
    const store = new SqliteStore(db, 'full.stemma');
    const content = (n: number, size: number) => ({
      capture: `c${n}`,
      codec: 'none' as const,
      body: new Uint8Array(size),
    });
    await store.write({ contents: [content(1, 1000)] });
    db.pragma(`max_page_count = ${(db.pragma('page_count', { simple: true }) as number) + 3}`);
    const work = { contents: [content(2, 1000), content(3, 100_000)] };
    await expect(store.write(work)).rejects.toMatchObject({
      code: 'store/disk-full',
      message: expect.stringContaining('make room'),
    });
    expect(await store.content('c1')).not.toBeNull();
    expect(await store.content('c2')).toBeNull();
    db.pragma('max_page_count = 1073741823');
    await store.write(work);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect((await store.content('c3'))?.body).toHaveLength(100_000);
    await store.close();
  });

  it('waits for another process that writes', async () => {
    const [one, two] = [await openCase(at('two.stemma')), await openCase(at('two.stemma'))];
    const write = (store: typeof one, n: number) =>
      store.write({ contents: [{ capture: `c${n}`, codec: 'none', body: Uint8Array.of(n) }] });
    for (let n = 0; n < 20; n += 2) await Promise.all([write(one, n), write(two, n + 1)]);
    for (let n = 0; n < 20; n++) expect([...(await one.content(`c${n}`))!.body]).toEqual([n]);
    await one.close();
    await two.close();
  });
});
