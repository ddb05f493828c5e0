import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView, PointArticle } from '../../../src/stages/points/claim-view.ts';
import { LinkBook } from '../../../src/stages/points/kept-links.ts';
import { sharingKeys } from '../../../src/stages/points/near-claims.ts';
import type { Weigh } from '../../../src/stages/points/weighing.ts';
import { contentId } from '../../../src/text/content-id.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';

/** Claims of an article, each by a figure and the keys under which it meets others. */
interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly { readonly figure: number; readonly keys: readonly string[] }[];
}

const stampOf = ({ article, claims }: PointArticle): string => contentId('', JSON.stringify([article, claims]));

function makeSource({ id, title, claims }: Drawn): PointArticle {
  const told = claims.map(({ figure, keys }, at) => ({
    id: `${id}-${at}`,
    kind: 'number',
    keys,
    predicate: { key: '' },
    figure,
  }));
  return { article: { id, title }, mentions: [], times: [], quantities: [], statements: [], claims: told } as never;
}

function viewsOf(sources: readonly PointArticle[]): ClaimView[] {
  return sources.flatMap((source) => source.claims.map((claim) => ({ claim, source }) as unknown as ClaimView));
}

const figureOf = ({ claim }: ClaimView): number => (claim as unknown as { figure: number }).figure;

/** Every pair that shares a key, with its weight, as a run gives it; and how many were weighed for that. */
function weighAll(pile: readonly Drawn[], kept?: KeptWork, between = '') {
  const sources = pile.map(makeSource);
  const views = viewsOf(sources);
  let weighed = 0;
  const weigh: Weigh = (a, b) => {
    weighed++;
    const [x, y] = [figureOf(views[a]!), figureOf(views[b]!)];
    return (x + y) % 3 === 0 ? x / 7 + 10 * y + between.length : null;
  };
  const near = sharingKeys((claim) => views[claim]!.claim.keys);
  const book = kept && new LinkBook(kept, stampOf);
  const weighing = { name: 'by key', views, near, weigh, between: () => between && contentId('', between) };
  const asked = book ? book.keepOf('number')(weighing).weigh : weigh;
  const found: (number | string | null)[][] = [];
  for (let a = 0; a < views.length; a++) {
    for (let b = a + 1; b < views.length; b++) {
      if (!views[a]!.claim.keys.some((key) => views[b]!.claim.keys.includes(key))) continue;
      found.push([views[a]!.claim.id, views[b]!.claim.id, asked(a, b)]);
    }
  }
  book?.close();
  return { found, weighed };
}

function applyChanges(rows: Map<string, KeptRow>, kept: KeptWork): void {
  const { put, drop } = kept.changes();
  for (const key of drop) rows.delete(key);
  for (const row of put) rows.set(row.key, row);
}

const claim = fc.record({
  figure: fc.integer({ min: 0, max: 20 }),
  keys: fc.uniqueArray(fc.constantFrom('fire', 'storm', 'vote'), { minLength: 1, maxLength: 2 }),
});
const article = fc.record({
  id: fc.stringMatching(/^a[0-9a-f]{3}$/),
  title: fc.constantFrom('One', 'Two'),
  claims: fc.array(claim, { maxLength: 4 }),
});
const pile = fc.uniqueArray(article, { minLength: 2, maxLength: 9, selector: ({ id }) => id });

describe('links between claims that are kept', () => {
  it('are those that are found anew, of a pile that grows, loses an article and has one that changes', () => {
    fc.assert(
      fc.property(pile, fc.nat(8), fc.nat(8), (all, gone, changed) => {
        const rows = new Map<string, KeptRow>();
        const piles = all.map((_, size) => all.slice(0, size + 1));
        piles.push(all.filter((_, at) => at !== gone));
        piles.push(all.map((one, at) => (at === changed ? { ...one, claims: one.claims.slice(1) } : one)));
        for (const own of piles) {
          const kept = new KeptWork(holdRows(rows.values()));
          expect(weighAll(own, kept).found).toEqual(weighAll(own).found);
          applyChanges(rows, kept);
        }
      }),
      { numRuns: 60 },
    );
  });

  const drawn = (n: number): Drawn => ({
    id: `a${(n * 37) % 100}`,
    title: 'One',
    claims: [3, 6, 7].map((figure) => ({ figure: figure + n, keys: ['fire'] })),
  });
  const ALL = Array.from({ length: 20 }, (_, n) => drawn(n));

  it('are weighed once: of one article more only with its own', () => {
    const rows = new Map<string, KeptRow>();
    const first = new KeptWork();
    const whole = weighAll(ALL.slice(0, 19), first).weighed;
    applyChanges(rows, first);
    const within = 3 * 20;
    const more = new KeptWork(holdRows(rows.values()));
    expect(weighAll(ALL, more).weighed).toBe(3 + 19 * 9);
    expect(whole).toBe(within - 3 + (9 * 19 * 18) / 2);
    // What it met is kept by it: the rows of the others stay.
    const last = ALL.at(-1)!.id;
    expect(more.changes().put.map(({ key }) => key)).toEqual([`number by key ${last}`]);
    applyChanges(rows, more);
    const again = new KeptWork(holdRows(rows.values()));
    expect(weighAll(ALL, again).weighed).toBe(0);
    expect(again.changes()).toEqual({ put: [], drop: [] });
  });

  it('are weighed anew where something else that tells has changed', () => {
    const rows = new Map<string, KeptRow>();
    const first = new KeptWork();
    weighAll(ALL, first, 'p');
    applyChanges(rows, first);
    const { found } = weighAll(ALL, new KeptWork(holdRows(rows.values())), 'passage');
    expect(found).toEqual(weighAll(ALL, undefined, 'passage').found);
    expect(found).not.toEqual(weighAll(ALL, undefined, 'p').found);
  });
});
