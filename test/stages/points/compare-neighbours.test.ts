import { expect, test } from 'vitest';
import type { ClaimView } from '../../../src/stages/points/claim-view.ts';
import { tiesWithin } from '../../../src/stages/points/compare-neighbours.ts';

const claim = (at: number) => ({ claim: { id: `k${at}`, keys: ['toll'] }, source: {} }) as unknown as ClaimView;

test('a claim of a point that thousands of copies answer is compared with so many before it, and with no more', () => {
  const views = Array.from({ length: 1000 }, (_, at) => claim(at));
  let asked = 0;
  const rules = {
    obstacle: () => null,
    ties: () => {
      asked += 1;
      return ['the same words'];
    },
  };
  const compared = tiesWithin(views, rules, { byId: new Map() } as never);
  expect(compared).toHaveLength(views.length - 1);
  expect(compared.every(({ aligned, because }) => aligned && because === 'the same words')).toBe(true);
  expect(asked).toBeLessThan(views.length * 61);
});
