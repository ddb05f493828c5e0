import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePile } from '../../bench/synthetic-pile.ts';
import { buildRecord } from '../../src/query/record.ts';
import { formatJson } from '../../src/report/json.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPlaces } from '../../src/run/read-paths.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { KeptKind, Store } from '../../src/store/store.ts';

const STORIES = [...makePile(15)];
/** One page under another name and with another frame around it: a second capture of the article. */
const TWIN = { file: 'pages/twin.html', html: STORIES[2]!.html.replace('<footer>', '<footer>Saved later. ') };
const PAGES = [...STORIES, TWIN];

async function add(store: Store, pages: readonly (typeof PAGES)[number][]): Promise<void> {
  const found = pages.map(({ file, html }) => {
    const bytes = Buffer.from(html);
    return { found: 'file' as const, path: `/${file}`, file, sizeBytes: bytes.length, bytes };
  });
  await readPlaces(store, found, { jobs: 0 });
  await ensureAnalysed(store, { jobs: 0 });
}

async function rowsOf(store: Store, kind: KeptKind): Promise<Map<string, string>> {
  const { stamps, read } = await store.kept(kind);
  return new Map(Array.from(stamps.keys(), (key) => [key, Buffer.from(read(key)).toString('latin1')]));
}

describe('a case that grows', () => {
  it('has the record of all its pages at once, whatever their order and steps', { timeout: 120_000 }, async () => {
    const whole = new MemoryStore();
    await add(whole, PAGES);
    const expected = formatJson(await buildRecord(whole));
    const steps = fc.tuple(
      fc.shuffledSubarray(PAGES, { minLength: PAGES.length }),
      fc.uniqueArray(fc.integer({ min: 1, max: PAGES.length - 1 }), { minLength: 3, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(steps, async ([order, cuts]) => {
        const store = new MemoryStore();
        const bounds = [0, ...cuts.sort((a, b) => a - b), order.length];
        for (const [at, end] of bounds.slice(1).entries()) await add(store, order.slice(bounds[at], end));
        expect(formatJson(await buildRecord(store))).toBe(expected);
      }),
      { numRuns: 4, seed: 11 },
    );
    const { points, lineage } = await buildRecord(whole);
    expect(points.some(({ readings }) => readings.some(({ articles }) => articles.length > 1))).toBe(true);
    expect(lineage.length).toBeGreaterThan(5);
  });

  it('is the same in a file that is closed and opened again', { timeout: 60_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'stemma-grow-'));
    try {
      for (const pages of [STORIES.slice(0, 6), STORIES.slice(6, 7), [TWIN]]) {
        const store = await openCase(join(dir, 'grown.stemma'));
        await add(store, pages);
        await store.close();
      }
      const whole = new MemoryStore();
      await add(whole, [...STORIES.slice(0, 7), TWIN]);
      const grown = await openCase(join(dir, 'grown.stemma'));
      expect(formatJson(await buildRecord(grown))).toBe(formatJson(await buildRecord(whole)));
      await grown.close();
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('leaves what is kept of articles as it is that a page does not touch', { timeout: 60_000 }, async () => {
    const store = new MemoryStore();
    await add(store, STORIES.slice(0, 10));
    const before = await rowsOf(store, 'lineage-text');
    expect(before.size).toBe(10);
    expect((await rowsOf(store, 'point-link')).size).toBeGreaterThan(10);
    await add(store, STORIES.slice(10, 11));
    const after = await rowsOf(store, 'lineage-text');
    expect(after.size).toBe(11);
    for (const [key, body] of before) expect(after.get(key)).toBe(body);
  });

  it('is the same though what was kept is lost or is of other facts', { timeout: 60_000 }, async () => {
    const store = new MemoryStore();
    await add(store, STORIES.slice(0, 6));
    const ofAnother = async (kind: KeptKind) => {
      const keys = [...(await rowsOf(store, kind)).keys()];
      expect(keys).not.toEqual([]);
      return { kind, put: keys.map((key) => ({ key, stamp: 'of another', body: Uint8Array.of(1) })), drop: [] };
    };
    const pairs = [...(await rowsOf(store, 'lineage-pair')).keys()];
    const none = { madeFrom: 'x', rows: [], problems: [], notAnalysed: [] };
    const changes = [
      await ofAnother('point-link'),
      await ofAnother('point-tie'),
      await ofAnother('point-figure'),
      await ofAnother('point-topic'),
      { kind: 'lineage-pair' as const, put: [], drop: pairs },
    ];
    await store.write({ pile: { ...none, kept: changes } });
    await ensureAnalysed(store, { jobs: 0 });
    const fresh = new MemoryStore();
    await add(fresh, STORIES.slice(0, 6));
    expect(formatJson(await buildRecord(store))).toBe(formatJson(await buildRecord(fresh)));
  });
});
