import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { analysePages, buildRecord, MemoryStore, openCase, readPaths } from '../../src/index.ts';
import type { SourcedRecord } from '../../src/model/record.ts';
import { formatJson } from '../../src/report/json.ts';
import type { ReadOptions } from '../../src/run/read-options.ts';
import { makePages, makeProse, seeded, writePages } from './make-pages.ts';

const dir = mkdtempSync(join(tmpdir(), 'stemma-run-'));
afterAll(() => rmSync(dir, { recursive: true }));

const PAGES = makePages(23, 1);
const PROSE = makeProse(seeded(2), 12);
const story = join(dir, 'story');
writePages(story, PAGES);

let cases = 0;
async function recordOf(readings: readonly (readonly string[])[], options: ReadOptions = {}): Promise<SourcedRecord> {
  const store = await openCase(join(dir, `${cases++}.stemma`));
  for (const paths of readings) await readPaths(store, paths, { jobs: 0, ...options });
  const record = await buildRecord(store);
  await store.close();
  return record;
}

const problemsOf = (record: SourcedRecord): string[] => record.problems.map(({ code, at }) => `${code} ${at}`);

describe('the same pages give the same record', () => {
  const whole = recordOf([[story]]).then(formatJson);
  const parts = [0, 1, 2, 3].map((n) => join(story, `part-${n}`));

  it('has every page', async () => {
    const record = JSON.parse(await whole) as SourcedRecord;
    expect(record.captures).toHaveLength(23);
    expect(new Set(record.captures.map(({ file }) => file))).toEqual(new Set(PAGES.map(({ file }) => `story/${file}`)));
    expect(record.articles.every(({ text }) => text.length > 100)).toBe(true);
  });

  it('with two workers', async () => {
    expect(formatJson(await recordOf([[story]], { jobs: 2, batchFiles: 3 }))).toBe(await whole);
  });

  it('in any size of batch', async () => {
    const sizes = fc.record({
      batchFiles: fc.integer({ min: 1, max: 30 }),
      batchBytes: fc.integer({ min: 1, max: 50_000 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => formatJson(await recordOf([[story]], size)) === (await whole)),
      { numRuns: 5 },
    );
  });

  it('however it was cut into readings, and in whatever order', async () => {
    const inParts = formatJson(await recordOf([parts]));
    const cuts = fc.tuple(fc.shuffledSubarray(parts, { minLength: 4 }), fc.subarray([1, 2, 3]));
    await fc.assert(
      fc.asyncProperty(cuts, async ([order, at]) => {
        const bounds = [0, ...at, 4];
        const readings = bounds.slice(1).map((end, i) => order.slice(bounds[i], end));
        return formatJson(await recordOf(readings)) === inParts;
      }),
      { numRuns: 6 },
    );
  });

  it('page by page, brought up to date after each, as all at once', { timeout: 60_000 }, async () => {
    const part = PAGES.filter(({ file }) => file.startsWith('part-2/'));
    const store = await openCase(join(dir, 'grown.stemma'));
    for (const { file } of part) {
      await readPaths(store, [join(story, file)], { jobs: 0 });
      await buildRecord(store);
    }
    const grown = await buildRecord(store);
    await store.close();
    expect(grown.entities.some(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 2)).toBe(true);
    expect(grown.lineage.length).toBeGreaterThan(0);
    expect(formatJson(grown)).toBe(formatJson(await recordOf([part.map(({ file }) => join(story, file))])));
  });

  it('in memory as in a file', async () => {
    const pages = PAGES.map(({ file, text }) => ({ file: `story/${file}`, bytes: Buffer.from(text) }));
    expect(formatJson(await analysePages(pages.toReversed()))).toBe(await whole);
  });

  it('whether a page was read first under one name or under another', async () => {
    const text = '<p>Velmora counted 12 boats.</p>';
    for (const name of ['twins/one.txt', 'twins/two.html']) {
      mkdirSync(join(dir, 'twins'), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
    const [one, two] = [join(dir, 'twins', 'one.txt'), join(dir, 'twins', 'two.html')];
    const record = await recordOf([[two], [one]]);
    expect(formatJson(record)).toBe(formatJson(await recordOf([[one, two]])));
    expect(record.captures).toMatchObject([{ file: 'one.txt', mediaType: 'text/plain' }]);
    expect(problemsOf(record)).toContain('read/duplicate two.html');
  });

  it('when a file is named alone and with its folder', async () => {
    const record = await recordOf([[join(story, 'part-0')], [story]]);
    expect(formatJson(record)).toBe(await whole);
  });
});

describe('reading again', () => {
  it('adds only what is new', async () => {
    const store = new MemoryStore();
    const first = await readPaths(store, [join(story, 'part-0')], { jobs: 0 });
    expect(first).toMatchObject({ files: 6, pages: 6, added: 6, refused: 0, renewed: 0, interrupted: false });
    const again = await readPaths(store, [story], { jobs: 0 });
    expect(again).toMatchObject({ files: 23, pages: 23, added: 17, renewed: 0 });
    expect(await readPaths(store, [story], { jobs: 0 })).toMatchObject({ added: 0, renewed: 0 });
  });

  it('derives again what older stages made', async () => {
    const store = new MemoryStore();
    await readPaths(store, [story], { jobs: 0 });
    const before = formatJson(await buildRecord(store));
    const [row] = await store.captures();
    const old = {
      capture: row!.id,
      body: JSON.stringify(row!.capture),
      derivedBy: 'read@0',
      derivedAs: row!.derivedAs,
    };
    await store.write({ derived: [{ ...old, articles: [], problems: [], notAnalysed: [] }] });
    expect(await readPaths(store, [], { jobs: 0 })).toMatchObject({ files: 0, renewed: 1 });
    expect(formatJson(await buildRecord(store))).toBe(before);
    await store.write({ derived: [{ ...old, articles: [], problems: [], notAnalysed: [] }] });
    expect(formatJson(await buildRecord(store))).toBe(before);
    expect(await store.captures()).toContainEqual(row);
  });

  it('forgets a problem that has been put right', async () => {
    const file = join(dir, 'mended.txt');
    const store = new MemoryStore();
    writeFileSync(file, '');
    await readPaths(store, [file], { jobs: 0 });
    expect(problemsOf(await buildRecord(store))).toEqual(['read/empty mended.txt']);
    writeFileSync(file, `A day in Velmora\n\n${PROSE}\n`);
    await readPaths(store, [file], { jobs: 0 });
    expect(problemsOf(await buildRecord(store))).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const store = new MemoryStore();
    const controller = new AbortController();
    const options = { jobs: 0, batchFiles: 2, signal: controller.signal, onProgress: () => controller.abort() };
    const summary = await readPaths(store, [story], options);
    expect(summary.interrupted).toBe(true);
    expect(summary.added).toBeGreaterThan(0);
    expect(summary.added).toBeLessThan(23);
    expect(await readPaths(store, [story], { jobs: 0 })).toMatchObject({
      added: 23 - summary.added,
      interrupted: false,
    });
  });
});

describe('bad input', () => {
  const bad = join(dir, 'bad');
  mkdirSync(join(bad, 'sub'), { recursive: true });
  writeFileSync(join(bad, 'good.txt'), `A day in Velmora\n\n${PROSE}\n`);
  writeFileSync(join(bad, 'copy.txt'), `A day in Velmora\n\n${PROSE}\n`);
  writeFileSync(join(bad, 'empty.html'), '');
  writeFileSync(join(bad, 'image.html'), Buffer.from('89504e470d0a1a0a00000000', 'hex'));
  writeFileSync(join(bad, 'big.txt'), 'x'.repeat(9000));
  writeFileSync(join(bad, '.hidden'), 'x');
  writeFileSync(
    join(bad, 'saved.html'),
    `<html><body><article><h1>A night in Ostrand</h1><p>${PROSE}</p></article></body></html>`,
  );
  mkdirSync(join(bad, 'saved_files'));
  writeFileSync(join(bad, 'saved_files', 'a.js'), 'x');
  symlinkSync(bad, join(bad, 'sub', 'up'));
  symlinkSync('loop', join(bad, 'loop'));
  symlinkSync('nowhere', join(bad, 'dangling'));
  execFileSync('mkfifo', [join(bad, 'pipe')]);

  it('is a problem each, with its file and what to do', async () => {
    const record = await recordOf([[bad, join(dir, 'absent')]], { maxBytes: 5000 });
    expect(problemsOf(record)).toEqual([
      'read/unreadable absent',
      'read/hidden bad/.hidden',
      'read/too-large bad/big.txt',
      'read/unreadable bad/dangling',
      'read/empty bad/empty.html',
      'read/duplicate bad/good.txt',
      'read/binary bad/image.html',
      'read/unreadable bad/loop',
      'read/unreadable bad/pipe',
      'read/page-parts bad/saved_files',
      'read/directory-loop bad/sub/up',
    ]);
    expect(record.captures.map(({ file }) => file)).toEqual(['bad/copy.txt', 'bad/saved.html']);
    for (const { message } of record.problems) {
      expect(message).toMatch(/Save|Leave|Split|Remove|Check|Name it|Nothing needs doing|leave it out/);
    }
  });

  it('with workers too', async () => {
    const record = await recordOf([[bad]], { maxBytes: 5000, jobs: 2, batchFiles: 2 });
    expect(formatJson(record)).toBe(formatJson(await recordOf([[bad]], { maxBytes: 5000 })));
  });
});
