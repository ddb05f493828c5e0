import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivePile, type Pile, PileRun } from '../../src/pipeline/derive-pile.ts';
import { loadRecords } from '../../src/pipeline/load-records.ts';
import { PILE_STEPS, toPointsInput } from '../../src/pipeline.ts';
import { deriveInThreads } from '../../src/run/derive-in-threads.ts';
import { readPaths } from '../../src/run/read-paths.ts';
import { joinLinks } from '../../src/stages/points/align-claims.ts';
import { beginPoints, compareShare } from '../../src/stages/points/begin-points.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Store } from '../../src/store/store.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

describe('deriveInThreads', () => {
  let dir: string;
  let store: Store;
  let pile: Pile;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'stemma-points-'));
    store = await openCase(join(dir, 'case.stemma'));
    await readPaths(store, [join(EXAMPLES, 'harbour-fire/pages'), join(EXAMPLES, 'footbridge/pages')], { jobs: 0 });
    pile = { articles: await loadRecords(store), shared: await store.sharedFingerprints() };
  }, 120_000);

  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('makes of a case the very records that one thread makes', async () => {
    const alone = derivePile(pile, 'stamp');
    expect(alone.rows.find(({ kind }) => kind === 'point')!.bodies.length).toBeGreaterThan(5);
    expect(await deriveInThreads(pile, 'stamp', store.path!)).toEqual(alone);
  }, 120_000);

  it('rejects where the thread beside it has no case to load', async () => {
    await expect(deriveInThreads(pile, 'stamp', join(dir, 'none.stemma'))).rejects.toThrow();
  }, 120_000);

  it.each([2, 3])('compares the pairs of figures in %i parts, each pair in one', (of) => {
    const run = new PileRun(pile);
    for (const step of PILE_STEPS.slice(0, -1)) run.run(step);
    const begun = beginPoints(toPointsInput(run.records));
    const whole = compareShare(begun);
    const parts = Array.from({ length: of }, (_, part) => compareShare(begun, { part, of }));
    const joined = joinLinks(parts);
    const byPair = ({ links }: typeof whole) => [...links].sort((x, y) => x.a - y.a || x.b - y.b);
    expect(whole.links.length).toBeGreaterThan(of);
    expect(byPair(joined)).toEqual(byPair(whole));
    expect(joined.alike).toEqual(whole.alike);
    expect(parts.filter(({ links, alike }) => links.length + alike.length > 0).length).toBeGreaterThan(1);
  });
});
