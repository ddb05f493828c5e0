import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../../../src/stages/points/claim-view.ts';
import { findParts, groupParts, keepGroups } from '../../../src/stages/points/linked-parts.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';

const CLAIMS = 9;
const link = fc
  .record({ a: fc.nat(CLAIMS - 2), far: fc.integer({ min: 1, max: 3 }), weight: fc.constantFrom(1, 2.5, 7) })
  .map(({ a, far, weight }) => ({ a, b: Math.min(CLAIMS - 1, a + far), weight }));
const lists = fc.tuple(fc.array(link, { maxLength: 8 }), fc.array(link, { maxLength: 4 }));

const views = Array.from({ length: CLAIMS }, (_, at) => {
  return { claim: { id: `k${at}` }, source: { article: { id: `a${at % 4}` } } } as unknown as ClaimView;
});

describe('parts that links make of claims', () => {
  it('hold each linked claim once, with all links of its own in their order', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const parts = findParts(CLAIMS, given);
        const linked = new Set(given.flat().flatMap(({ a, b }) => [a, b]));
        expect(parts.flatMap(({ claims }) => claims).sort((x, y) => x - y)).toEqual([...linked].sort((x, y) => x - y));
        for (const { claims, links } of parts) {
          const own = new Set(claims);
          for (const [at, list] of links.entries()) {
            expect(list).toEqual(given[at]!.filter(({ a }) => own.has(a)));
            expect(list.every(({ b }) => own.has(b))).toBe(true);
          }
        }
      }),
    );
  });

  it('give their groups in the order of first claims, each claim without a link by itself', () => {
    const parts = findParts(CLAIMS, [[{ a: 1, b: 4, weight: 1 }], [{ a: 4, b: 6, weight: 1 }]]);
    expect(parts.map(({ claims }) => claims)).toEqual([[1, 4, 6]]);
    const groups = groupParts(views, parts, () => [[0, 2], [1]]);
    expect(groups.map((group) => group.map(({ claim }) => claim.id).join(' '))).toEqual([
      'k0',
      'k1 k6',
      'k2',
      'k3',
      'k4',
      'k5',
      'k7',
      'k8',
    ]);
  });
});

describe('groups that are kept', () => {
  const part = (weight: number) => findParts(CLAIMS, [[{ a: 2, b: 3, weight }]])[0]!;
  const run = (rows: Map<string, KeptRow>, weight: number, stamp = 'same') => {
    let made = 0;
    const kept = new KeptWork(holdRows(rows.values()));
    const keep = keepGroups(kept, 'number', views, ({ article }) => `${stamp} ${article.id}`);
    const groups = keep(part(weight), () => {
      made++;
      return weight > 1 ? [[0, 1]] : [[0], [1]];
    });
    for (const row of kept.changes().put) rows.set(row.key, row);
    return { groups, made };
  };

  it('are made once, and anew where a link or an article has changed', () => {
    const rows = new Map<string, KeptRow>();
    expect(run(rows, 2)).toEqual({ groups: [[0, 1]], made: 1 });
    expect(run(rows, 2)).toEqual({ groups: [[0, 1]], made: 0 });
    expect(run(rows, 0.5)).toEqual({ groups: [[0], [1]], made: 1 });
    expect(run(rows, 0.5, 'other').made).toBe(1);
    expect(run(rows, 0.5, 'other').made).toBe(0);
  });
});
