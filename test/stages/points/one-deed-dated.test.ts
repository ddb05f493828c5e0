import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** States of the date points that two articles share, with their answers. */
function shared(...texts: readonly string[]) {
  const pieces = texts.map((text, i) => ({ id: `m${i}`, outlet: `Outlet ${i}`, published: '2024-05-14', text }));
  return derivePieces(pieces)
    .points.filter(({ kind, readings }) => kind === 'date' && readings.flatMap(({ articles }) => articles).length > 1)
    .map(({ state, readings }) => [state, readings.map(({ value }) => value).sort()]);
}

describe('a day and the month that holds it', () => {
  test.each([
    [
      'The Orsk council bought the old market on 4 March.',
      'The Orsk council bought the old market in March.',
      '4 March',
      'March',
    ],
    [
      'They fear the land law, which parliament passed on 19 March.',
      'The land law, which parliament had passed in March, was repealed.',
      '19 March',
      'March',
    ],
  ])('of one deed in the same words are of one question: %s', (one, other, day, month) => {
    expect(shared(one, other)).toEqual([
      ['compatible', [expect.stringContaining(day), expect.stringMatching(new RegExp(`^${month}`))]],
    ]);
  });

  test.each([
    ['The Orsk council bought the old market on 4 March.', 'The Orsk council bought the new school in March.'],
    ['The Orsk council bought the old market on 4 March.', 'The Vess council bought the old market in March.'],
  ])('of two deeds are of two: %s %s', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});

describe('a day on which somebody stopped doing something', () => {
  test('is a day of it, not a day on which it was not so', () => {
    expect(shared('Ilan Orsek stopped eating on 3 May.', 'Ilan Orsek stopped eating on 4 May, his wife said.')).toEqual(
      [['disputed', [expect.stringMatching(/^3 May/), expect.stringMatching(/^4 May/)]]],
    );
  });
});
