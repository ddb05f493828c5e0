import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** The points that two articles about one night share. */
const shared = (one: string, other: string) =>
  derivePieces(
    [one, other].map((text, i) => ({
      id: `x${i}`,
      text: `${text} The council of Orrel had voted on Thursday night to sell the salt mill, and the mayor left by the back.`,
      title: 'Orrel council sells the salt mill',
      outlet: ['Dell Post', 'Marl Times'][i]!,
      published: ['2023-04-14', '2023-04-16'][i]!,
    })),
  ).points.filter(
    ({ kind, readings }) => kind === 'number' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );

describe('one crowd, whatever it is said to have done there', () => {
  test.each([
    [
      'About 300 people stood outside the town hall.',
      'A thousand people were out in front of the hall, the union says.',
    ],
    [
      'Some 250 opponents of the sale waited outside the town hall.',
      'Outside the town hall 600 people sang until two.',
    ],
    ['Some 2,000 people filled the square.', 'In Weir Square 5,000 demonstrators stood until two.'],
  ])('%s | %s', (one, other) => {
    expect(shared(one, other).map(({ state }) => state)).toEqual(['disputed']);
  });

  test('"hundreds" can be the 340 that another counted', () => {
    const points = shared('Hundreds waited in Weir Square.', 'About 340 people stood outside the town hall.');
    expect(points.map(({ state, readings }) => [state, readings.length])).toEqual([['compatible', 2]]);
  });
});

describe('two crowds, or none', () => {
  test.each([
    ['About 300 people stood outside the town hall.', 'A thousand people live in the old town behind the hall.'],
    ['About 300 people stood outside the town hall.', 'A thousand people sat on the rails at Vessin.'],
    ['Forty police officers stood guard outside the town hall.', 'A thousand people waited outside the town hall.'],
    ['About 300 people stood outside the town hall.', 'Outside the court 1,200 supporters of the mayor prayed.'],
  ])('%s | %s', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
