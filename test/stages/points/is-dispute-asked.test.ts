import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const disputed = (...texts: string[]) =>
  derivePieces(
    texts.map((text, i) => ({
      id: `q${i}`,
      outlet: `Outlet ${i}`,
      published: '2023-06-12',
      title: 'Geese on Loch Harvel',
      text: `${text} The geese of Loch Harvel are counted every June, and Oda Brell of the bird club writes the book.`,
    })),
  )
    .points.filter(({ state }) => state === 'disputed')
    .map(({ readings }) => readings.map(({ value }) => value));

describe('a dispute of figures that only a noun ties to anything', () => {
  test('is asked where both sentences name the same', () => {
    expect(disputed('On Loch Harvel 6,300 geese.', 'On Loch Harvel 11,000 geese.')).toEqual([['6,300', '11,000']]);
  });

  test('and where one names more, if the learnt odds speak for it', () => {
    expect(
      disputed('On Loch Harvel 6,300 geese.', 'For Tom Marl of the Ostrel Trust on Loch Harvel 11,000 geese.'),
    ).toEqual([['6,300', '11,000']]);
  });

  test('is not where they name others', () => {
    expect(disputed('On Loch Harvel 6,300 geese.', 'For Tom Marl of the Ostrel Trust 11,000 geese.')).toEqual([]);
  });
});

test('figures of one happening are asked of, whatever else their sentences name', () => {
  const one = 'The storm on Loch Harvel killed 40 people on Sunday.';
  const two = 'The storm on Loch Harvel killed 52 people on Sunday, said Tom Marl of the Ostrel Trust.';
  expect(disputed(one, two)).toEqual([['40', '52']]);
});

test('two figures that one sentence gives by two givers are asked of', () => {
  const text =
    'The quarrel at Loch Harvel is over how many geese hatched: 412, as the Marand Trust writes, or 274, by Tom Marl’s tally.';
  expect(disputed(text).map((values) => [...values].sort())).toEqual([['274', '412']]);
});
