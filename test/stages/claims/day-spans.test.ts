import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

describe('two days that something lies between', () => {
  const days = (text: string): string[] =>
    derivePieces([{ id: 'a', outlet: 'Osk Echo', published: '2023-06-12', text }])
      .points.filter(({ kind }) => kind === 'date')
      .flatMap(({ readings }) => readings.map(({ value }) => value));

  test.each([['Oil ran into the Osk between 4 and 9 May 2023.', 'between 4 and 9 May 2023']])('%s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  test.each([
    'The fair was open from 4 to 9 May 2023.',
    'The mill lost its power in the night of 4 to 5 May 2023.',
    'The mill stood still on 4 and 9 May 2023.',
    'The bank of Harvel was robbed between 2019 and 2022.',
  ])('not in “%s”', (text) => {
    expect(days(text).length).not.toBe(1);
  });
});
