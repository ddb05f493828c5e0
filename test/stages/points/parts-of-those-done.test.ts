import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** States and answers of how many were released or went home, told as counts by two articles. */
function counts(one: string, other: string) {
  const pieces = [one, other].map((text, i) => ({
    id: `p${i}`,
    outlet: `Outlet ${i}`,
    published: `2024-05-1${3 + i}`,
    text,
  }));
  return derivePieces(pieces)
    .points.filter(({ kind, state }) => kind === 'number' && /^(?:revised|disputed)$/.test(state))
    .map(({ state, readings }) => [state, readings.map(({ value }) => value).sort()]);
}

const DETAINED = 'In total, 64 persons were detained. As of 14 May, 46 of them have been released.';

test('some of the detainees, and some of those who were detained, are of one whole, and the later count replaces the earlier', () => {
  expect(counts('The ministry said 41 of the detainees had been released by Monday.', DETAINED)).toEqual([
    ['revised', ['41', '46']],
  ]);
});

test.each([
  ['The ministry said 41 of the detainees had been released by Monday.', DETAINED.replace('detained', 'injured')],
  ['The ministry said 41 of the nurses had been released by Monday.', DETAINED],
])('of others they are of two: %s %s', (one, other) => {
  expect(counts(one, other)).toEqual([]);
});
