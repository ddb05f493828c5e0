import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findCandidates,
  fingerprintArticle,
  type KeptLineage,
  type Lineage,
  type LineageArticle,
  traceLineage,
} from '../../../src/stages/lineage/index.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';

const WORDS =
  'harbour council vote night bridge storm ferry crew lantern valley mayor budget school repair witness river gate market winter signal cargo pilot report minister evening'.split(
    ' ',
  );

/** A sentence that is its own for each seed. */
function sentence(seed: number): string {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  const words = Array.from({ length: 15 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length]!;
  });
  return `The ${words.join(' ')}.`;
}

const OUTLETS = ['Coast Echo', 'Isle News', 'Halden Wire', undefined];
const LINE = 'Write to the desk at the old weir, where letters of readers are kept and answered each morning.';

/** What an article of a random pile is drawn from. */
interface Drawn {
  readonly story: number;
  /** Sentences of its story, from which, and how many. */
  readonly from: number;
  readonly count: number;
  readonly own: number;
  readonly outlet: number;
  readonly day: number;
  readonly signs: number;
}

/** The same id for the same draw: ids tell the words. Low and high ids come at random. */
function makeArticle(drawn: Drawn): LineageArticle {
  const { story, from, count, own, outlet: house, day, signs } = drawn;
  const id = fingerprintArticle({ text: JSON.stringify(drawn) + WORDS.join(' ') })
    .hashes.join('')
    .slice(0, 6);
  const outlet = OUTLETS[house];
  const shared = Array.from({ length: count }, (_, at) => sentence(100 * story + from + at));
  const added = Array.from({ length: own }, (_, at) => sentence(5000 + 7 * own + at + 31 * day + 997 * story));
  const cited = signs % 4 === 1 ? [`“${sentence(9000 + signs)}” she told the ${OUTLETS[(house + 1) % 3]}.`] : [];
  const text = [...shared, ...cited, ...added, ...(house === 0 ? [LINE] : [])].join('\n\n');
  return {
    id: `a${id}${JSON.stringify(drawn).length}${story}${from}${count}${own}${house}${day}${signs}`,
    capture: `c${id}`,
    title: `Report ${story}${signs % 3 === 0 ? '' : ` of ${house}`}`,
    ...(outlet !== undefined && { outlet }),
    byline: [],
    credits: signs % 5 === 2 ? [{ kind: 'agency', to: 'HW', anchor: { exact: 'HW', start: 0, end: 2 } } as never] : [],
    ...(day > 0 && { published: { value: `2031-05-${String(day).padStart(2, '0')}`, basis: 'meta' as const } }),
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

const pageOf = fc.record({
  story: fc.integer({ min: 0, max: 2 }),
  from: fc.integer({ min: 0, max: 2 }),
  count: fc.integer({ min: 2, max: 8 }),
  own: fc.integer({ min: 0, max: 4 }),
  outlet: fc.integer({ min: 0, max: 3 }),
  day: fc.integer({ min: 0, max: 9 }),
  signs: fc.integer({ min: 0, max: 9 }),
});

/** A pile, and in what steps its pages come, and one of them goes again. */
const growth = fc.record({
  pages: fc.uniqueArray(pageOf, { minLength: 6, maxLength: 16, selector: (drawn) => makeArticle(drawn).id }),
  /** Places at which a page comes once more, as another capture. */
  twins: fc.array(fc.record({ of: fc.integer({ min: 0, max: 5 }), at: fc.nat(12) }), { maxLength: 3 }),
  first: fc.integer({ min: 0, max: 5 }),
  gone: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});

function trace(articles: readonly LineageArticle[], kept?: KeptLineage): Lineage {
  const candidates = findCandidates(
    articles.map((own) => ({ article: own.id, hashes: fingerprintArticle(own).hashes })),
  );
  const quotes = new Map(articles.slice(0, 1).map(({ id }) => [id, [{ start: 0, end: 40 }]]));
  return traceLineage({ articles, candidates, quotes, ...(kept && { kept }) });
}

/** The same words in another capture, which has an id before or behind the first's. */
function withTwins(all: readonly LineageArticle[], twins: readonly { readonly of: number; readonly at: number }[]) {
  const pile = [...all];
  for (const [n, { of, at }] of twins.entries()) {
    const { outlet: _, ...own } = all[of]!;
    pile.splice(at, 0, { ...own, id: `a${9 * (n % 2)}twin${n}${own.id}`, capture: `twin${n}` });
  }
  return pile;
}

const KEPT = ['texts', 'pairs', 'pieces', 'citations', 'orders', 'spans'] as const;

function openBooks(rowsOf: (name: keyof KeptLineage) => Iterable<KeptRow>): KeptLineage {
  const books = KEPT.map((name) => [name, new KeptWork(holdRows(rowsOf(name)))] as const);
  return Object.fromEntries(books) as Record<(typeof KEPT)[number], KeptWork>;
}

/** What is kept after a run, as a store would give it again. */
class Keeper {
  readonly #rows = new Map(KEPT.map((name) => [name, new Map<string, KeptRow>()]));

  open(): KeptLineage {
    return openBooks((name) => this.#rows.get(name)!.values());
  }

  /** How many rows are new. */
  close(kept: KeptLineage): number {
    let count = 0;
    for (const [name, rows] of this.#rows) {
      const { put, drop } = kept[name].changes();
      for (const key of drop) rows.delete(key);
      for (const row of put) rows.set(row.key, row);
      count += put.length;
    }
    return count;
  }

  get size(): number {
    return [...this.#rows.values()].reduce((sum, rows) => sum + rows.size, 0);
  }
}

describe('lineage of a pile that grows', () => {
  it('is that of the pile traced at once, at each step, whatever the order', { timeout: 120_000 }, () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(growth, ({ pages, twins, first, gone }) => {
        const all = withTwins(pages.map(makeArticle), twins);
        const keeper = new Keeper();
        for (let size = first + 1; size <= all.length; size++) {
          const pile = all.slice(0, size).filter((_, at) => size < all.length || at !== gone);
          const kept = keeper.open();
          const grown = trace(pile, kept);
          expect(grown).toEqual(trace(pile));
          for (const { kind } of grown.edges) kinds.add(kind);
          keeper.close(kept);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['citation', 'excerpt', 'reprint', 'revision', 'same']));
  });

  it('takes what is kept, and keeps no more than is asked for', () => {
    const all = Array.from({ length: 8 }, (_, at) =>
      makeArticle({ story: at % 2, from: 0, count: 6, own: at, outlet: at % 4, day: at, signs: at }),
    );
    const keeper = new Keeper();
    const first = keeper.open();
    trace(all.slice(0, 7), first);
    expect(keeper.close(first)).toBeGreaterThan(7);
    const again = keeper.open();
    trace(all.slice(0, 7), again);
    for (const name of KEPT) expect(again[name].changes(), name).toEqual({ put: [], drop: [] });
    const more = keeper.open();
    trace(all, more);
    expect(more.texts.changes().put.map(({ key }) => key)).toEqual([all[7]!.id]);
    keeper.close(more);
    const none = keeper.open();
    trace([], none);
    keeper.close(none);
    expect(keeper.size).toBe(0);
  });

  it('takes nothing that was made of other facts, or of another reading of the words', () => {
    const all = Array.from({ length: 6 }, (_, at) =>
      makeArticle({ story: 0, from: 0, count: 6, own: at, outlet: at % 4, day: at + 1, signs: 0 }),
    );
    const keeper = new Keeper();
    const first = keeper.open();
    trace(all, first);
    keeper.close(first);
    const credited = [{ kind: 'reprint', to: 'Coast Echo', anchor: { removed: 'From Coast Echo' } } as const];
    const changed = all.map((article, at) => (at === 1 ? { ...article, credits: credited } : article));
    expect(trace(changed, keeper.open())).toEqual(trace(changed));
    expect(trace(changed)).not.toEqual(trace(all));
  });
});
