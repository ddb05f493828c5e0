import { expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const mills: readonly Piece[] = [
  {
    id: 'a',
    outlet: 'Outlet a',
    published: '2024-02-20',
    title: 'Velden Mills to shrink',
    text: 'Velden Mills told its works council that 1,300 posts will go, most of them at the Orsk plant.',
  },
  {
    id: 'b',
    outlet: 'Outlet b',
    published: '2024-02-20',
    title: 'Black day at Orsk',
    text: 'Workers in Orsk heard that nine hundred jobs would vanish across Velden Mills, most of them at the plant.',
  },
];

/** A story of its own with six figures. */
const other = (n: number): Piece => ({
  id: `x${n}`,
  outlet: `Outlet x${n}`,
  published: '2024-02-20',
  title: `Harvest of Tarn ${n}`,
  text: `Growers of Tarn picked ${n + 11} crates, ${n + 41} baskets and ${n + 71} sacks. Tarn sold ${n + 91} melons, ${n + 121} pears and ${n + 151} plums.`,
});

const questionsOn = (pieces: readonly Piece[]): string[] =>
  derivePieces(pieces)
    .points.filter(({ readings }) => readings.some(({ articles }) => articles.some((id) => id === 'a')))
    .map(({ state, readings }) => `${state}: ${readings.map(({ value }) => value).join(' / ')}`);

test('what is asked of one story does not hang on how many other figures the pile holds', () => {
  const filled = [...mills, ...Array.from({ length: 40 }, (_, n) => other(n))];
  expect(questionsOn(mills)).toContain('disputed: nine hundred / 1,300');
  expect(questionsOn(filled)).toEqual(questionsOn(mills));
});
