import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const LEADS = [
  'A fire gutted the Orsel spice mill in Kest on Monday night, and two people died in it, the fire service said. ',
  'Two people died on Monday night when the Orsel spice mill in Kest burned down, the fire service said. ',
];

/** "state: question = readings" of each point that tells where somebody or something was. */
function askedOf(...texts: readonly string[]): string[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text: `${LEADS[i % 2]}${text}`,
    title: 'Spice mill burns in Kest',
    outlet: `Outlet ${'ABC'[i]}`,
    published: `2024-05-1${i}`,
  }));
  const { points, articles } = derivePieces(pieces);
  const claims = articles.flatMap((article) => article.claims);
  const where = new Set(claims.filter(({ predicate }) => predicate.key === 'whereabouts').map(({ id }) => id));
  return points
    .filter(({ readings }) => readings.some((reading) => reading.claims.some((id) => where.has(id))))
    .map(({ state, kind, question }) => `${kind} ${state}: ${question}`);
}

describe('where it was, in two articles', () => {
  test.each([
    [
      'one says that he was there, one that he was not',
      'The watchman was in the mill.',
      'The watchman was not in the mill when the fire began.',
      ['polarity disputed: Was the watchman in the mill?'],
    ],
    [
      'he was nowhere near it',
      'The watchman was in the drying room.',
      'The watchman was nowhere near the drying room, a carter said.',
      ['polarity disputed: Was the watchman in the drying room?'],
    ],
    [
      'two rooms',
      'The watchman was in the drying room when the fire began.',
      'The watchman was at his supper in the kitchen when the fire began.',
      ['place disputed: Where was the watchman?'],
    ],
    [
      'two rooms of one house',
      'The lamp had been under a bench in the packing room of the mill.',
      'The lamp had been on a shelf in the drying room of the mill.',
      ['place disputed: Where was the lamp?'],
    ],
    [
      'a thing within the other',
      'The watchman was in the drying room when the fire began.',
      'The watchman was in the mill when the fire began.',
      ['place compatible: Where was the watchman?'],
    ],
    [
      'one place in other words',
      'The watchman was at home when the fire began.',
      'The watchman was in his house when the fire began.',
      ['place corroborated: Where was the watchman?'],
    ],
    [
      'two hours of one night',
      'The watchman was in the kitchen at nine.',
      'The watchman was in the drying room at midnight.',
      [],
    ],
    ['then and now', 'The watchman was in the drying room.', 'The watchman is in his house.', []],
    ['two people', 'The watchman was in the drying room.', 'The miller was in the kitchen.', []],
    ['what nobody doubts', 'The watchman was in the mill.', 'The watchman was in the mill.', []],
    ['so many of them', '40 sacks were in the kitchen.', '40 sacks were in the cellar.', []],
    [
      'found where it need not have been before',
      'The lamp was kept in the kitchen.',
      'The lamp was found in the courtyard.',
      [],
    ],
  ])('%s', (_, a, b, want) => expect(askedOf(a, b)).toEqual(want));

  test('three answers are one question', () => {
    const asked = askedOf(
      'The lamp had been on a shelf in the drying room.',
      'The lamp had been in the kitchen.',
      'The lamp had not been on a shelf.',
    );
    expect(asked).toEqual(['place disputed: Where was the lamp?']);
  });
});
