import { describe, expect, test } from 'vitest';
import { pointsAtTheMill } from './mill-fire.fixture.ts';

/** "kind state: question" of each point that tells where somebody or something was. */
function askedOf(...texts: readonly string[]): string[] {
  return pointsAtTheMill(texts, ({ predicate }) => predicate.key === 'whereabouts').map(
    ({ state, kind, question }) => `${kind} ${state}: ${question}`,
  );
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
