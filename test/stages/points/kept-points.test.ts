import { describe, expect, it } from 'vitest';
import type { ClaimComparison, Point } from '../../../src/model/point.ts';
import type { ClaimView } from '../../../src/stages/points/claim-view.ts';
import { indexByKey } from '../../../src/stages/points/compare-neighbours.ts';
import { PointBook, type PointCore } from '../../../src/stages/points/kept-points.ts';
import type { PointStamps } from '../../../src/stages/points/point-stamps.ts';
import { WatchedStemma } from '../../../src/stages/points/watched-stemma.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';

const SOURCES = new Map(['a1', 'a2', 'a3'].map((id) => [id, { article: { id } }]));

const viewOf = (id: string, article: string, key: string): ClaimView =>
  ({ claim: { id, keys: [key] }, source: SOURCES.get(article)! }) as unknown as ClaimView;

const ASKED = [viewOf('k1', 'a1', 'fire'), viewOf('k2', 'a2', 'fire')];
const UNASKED = [viewOf('k3', 'a1', 'storm')];
const NEIGHBOUR = viewOf('k4', 'a3', 'fire');

interface Told {
  readonly records?: string;
  /** Articles whose origins, or whose words, are told to be others. */
  readonly origin?: string;
  readonly told?: string;
  /** An article with other edges. */
  readonly edges?: string;
}

function stampsOf({ records = '', origin = '', told = '', edges = '' }: Told): PointStamps {
  const stamp = (changed: string) => (source: ClaimView['source']) =>
    source.article.id === changed ? `other ${changed}` : source.article.id;
  const ofEdges = (articles: readonly string[]) => articles.map((id) => (id === edges ? `other ${id}` : id)).join();
  return { ofRecords: stamp(records), ofOrigin: stamp(origin), ofTold: stamp(told), ofEdges } as unknown as PointStamps;
}

/** Which groups were built, and compared with those kept apart, in a run over all of them. */
function run(rows: Map<string, KeptRow>, told: Told = {}, views = [...ASKED, ...UNASKED, NEIGHBOUR]) {
  const done: string[] = [];
  const kept = new KeptWork(holdRows(rows.values()));
  const stemma = new WatchedStemma(new Map());
  const book = new PointBook(kept, stampsOf(told), 'number', indexByKey(views), stemma);
  const points = [ASKED, UNASKED].map((group) =>
    book.pointOf(group, {
      build(): PointCore | null {
        done.push(`build ${group[0]!.claim.id}`);
        stemma.get('a1');
        stemma.get(group === ASKED ? 'a8' : 'a9');
        return group === ASKED ? { point: { id: 'p1' } as Point, ties: [] } : null;
      },
      compareApart() {
        done.push(`compare ${group[0]!.claim.id}`);
        return [{ claim: 'k1', with: 'k4', aligned: false, because: 'far' } as ClaimComparison];
      },
    }),
  );
  book.close();
  const { put, drop } = kept.changes();
  for (const key of drop) rows.delete(key);
  for (const row of put) rows.set(row.key, row);
  return { done, points, written: put.length };
}

const ALL = ['build k1', 'compare k1', 'build k3'];

describe('points that are kept', () => {
  it('are built once, those that nobody asks for too', () => {
    const rows = new Map<string, KeptRow>();
    const first = run(rows);
    expect(first.done).toEqual(ALL);
    expect(first.points[0]!.comparisons).toHaveLength(1);
    expect(first.points[1]).toBeNull();
    expect(run(rows)).toEqual({ done: [], points: first.points, written: 0 });
  });

  it.each<[string, Told, string[]]>([
    ['the records of an article that it begins with', { records: 'a1' }, ALL],
    ['what stands above one of its articles', { origin: 'a2' }, ['build k1', 'compare k1']],
    ['what a neighbour tells', { told: 'a3' }, ['compare k1']],
    ['what stands above a neighbour', { origin: 'a3' }, []],
    ['an edge of an article that was followed', { edges: 'a8' }, ['build k1', 'compare k1']],
    ['an edge of one that was followed for a question that nobody asks', { edges: 'a9' }, ['build k3']],
    ['an edge of one that was not', { edges: 'a7' }, []],
  ])('are made anew where %s changes', (_, told, done) => {
    const rows = new Map<string, KeptRow>();
    run(rows);
    const again = run(rows, told);
    expect(again.done).toEqual(done);
    expect(run(rows, told).done).toEqual([]);
  });

  it('are compared anew where a neighbour comes or goes', () => {
    const rows = new Map<string, KeptRow>();
    run(rows);
    expect(run(rows, {}, [...ASKED, ...UNASKED]).done).toEqual(['compare k1']);
  });
});

describe('how a group is taken apart', () => {
  const GROUP = [...ASKED, NEIGHBOUR];

  /** Which groups were looked at in a run, and the questions that each became; the one of the fires is two if told so. */
  function partIn(rows: Map<string, KeptRow>, isApart: boolean, told: Told = {}) {
    const kept = new KeptWork(holdRows(rows.values()));
    const stemma = new WatchedStemma(new Map());
    const book = new PointBook(kept, stampsOf(told), 'number', indexByKey(GROUP), stemma);
    let looked = 0;
    const parts = book.partsOf(GROUP, () => {
      looked++;
      return isApart ? [[GROUP[0]!, GROUP[2]!], [GROUP[1]!]] : [GROUP];
    });
    for (const part of parts) book.pointOf(part, { build: () => null, compareApart: () => [] });
    book.close();
    const { put, drop } = kept.changes();
    for (const key of drop) rows.delete(key);
    for (const row of put) rows.set(row.key, row);
    return { looked, parts: parts.map((own) => own.map(({ claim }) => claim.id)), written: put.length };
  }

  it.each([
    ['in two', true, [['k1', 'k4'], ['k2']]],
    ['not at all', false, [['k1', 'k2', 'k4']]],
  ])('%s is asked once', (_, isApart, parts) => {
    const rows = new Map<string, KeptRow>();
    expect(partIn(rows, isApart)).toMatchObject({ looked: 1, parts });
    expect(partIn(rows, isApart)).toEqual({ looked: 0, parts, written: 0 });
    expect(partIn(rows, isApart)).toEqual({ looked: 0, parts, written: 0 });
  });

  it('is asked anew where an origin of it changes', () => {
    const rows = new Map<string, KeptRow>();
    partIn(rows, true);
    expect(partIn(rows, false, { origin: 'a3' })).toMatchObject({ looked: 1, parts: [['k1', 'k2', 'k4']] });
  });

  it('is not asked of one claim', () => {
    const book = new PointBook(new KeptWork(), stampsOf({}), 'number', indexByKey(GROUP), new WatchedStemma(new Map()));
    expect(book.partsOf(UNASKED, () => [])).toEqual([UNASKED]);
  });
});
