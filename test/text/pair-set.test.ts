import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairSet } from '../../src/text/pair-set.ts';

const number = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 26 - 1 }));

describe('PairSet', () => {
  it('has what was added, and nothing else', () => {
    const pairs = fc.array(fc.tuple(number, number), { maxLength: 3000 });
    fc.assert(
      fc.property(pairs, pairs, (added, others) => {
        const set = new PairSet();
        const known = new Set<string>();
        for (const [one, other] of added) {
          expect(set.add(one, other)).toBe(!known.has(`${one} ${other}`));
          known.add(`${one} ${other}`);
        }
        expect(set.size).toBe(known.size);
        for (const [one, other] of [...added, ...others])
          expect(set.has(one, other)).toBe(known.has(`${one} ${other}`));
      }),
      { numRuns: 30 },
    );
  });

  it('tells a pair from the same one turned round', () => {
    const set = new PairSet();
    set.add(1, 2);
    expect([set.has(1, 2), set.has(2, 1), set.has(0, 0)]).toEqual([true, false, false]);
  });
});
