import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, published: string, text: string, outlet = `Outlet ${id}`): Piece => ({
  id,
  outlet,
  published,
  title: `The cold store of Ostrel, ${id}`,
  text: `${text}\n\nThe cold store of Ostrel stands by the harbour and belongs to the Marand Trust.`,
});

const pointsOf = (pieces: readonly Piece[], kinds = 'number') =>
  derivePieces(pieces)
    .points.filter(({ kind, readings }) => kinds.includes(kind) && readings.length > 1)
    .map(({ kind, state, readings }) => `${kind} ${state}: ${readings.map(({ value }) => value).join(' / ')}`);

describe('two answers', () => {
  test('that one article sets against each other are asked of', () => {
    const [point] = pointsOf([
      piece(
        'a',
        '2024-05-12',
        'The quarrel in Ostrel is over how many lambs were lost: 412, as the Marand Trust writes, or 274, by the shepherds’ tally.',
      ),
    ]);
    expect(point).toBe('number disputed: 274 / 412');
  });

  test('figures of which none is of another giver are not', () => {
    const points = pointsOf([
      piece(
        'a',
        '2024-05-12',
        'In Ostrel we saw a write speed of 2,890 megabytes, and a read speed of 3,150 megabytes.',
      ),
    ]);
    expect(points).toEqual([]);
  });

  test('that there is none of a thing is not asked of where nobody counts any', () => {
    const texts = [
      'No further details were given in Ostrel.',
      'No further details were given in Ostrel by the Marand Trust.',
    ];
    const { points } = derivePieces(texts.map((text, i) => piece(`${i}`, '2024-05-12', text)));
    expect(points.filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  test('none, and the count that it denies', () => {
    const points = pointsOf([
      piece(
        'a',
        '2024-05-12',
        'As many as 5,200 hams were spoilt at the cold store of Ostrel, workers of the Marand Trust said.',
      ),
      piece('b', '2024-05-13', 'Not a single ham was spoilt at the cold store of Ostrel, the Marand Trust said.'),
    ]);
    expect(points).toEqual(['number disputed: Not a single / As many as 5,200']);
  });

  test('“as many as” with a figure is a bound, nothing vague', () => {
    const points = pointsOf([
      piece('a', '2024-05-12', 'As many as 380 lambs drowned in Ostrel, shepherds of the Marand Trust said.'),
      piece('b', '2024-05-13', 'In Ostrel 1,720 lambs drowned, shepherds of the Marand Trust said.'),
    ]);
    expect(points.some((point) => point.startsWith('number compatible'))).toBe(false);
  });
});

describe('a date of what one name and its short form did', () => {
  test('is one question', () => {
    const points = pointsOf(
      [
        piece('a', '2024-05-12', 'The Orsk Group bought Pellmar in 2016 and painted its gate.'),
        piece('b', '2024-05-13', 'Orsk bought Pellmar in the spring of 2017 from the family that founded it.'),
      ],
      'date',
    );
    expect(points).toHaveLength(1);
    expect(points[0]).toMatch(/^date disputed: (?:in )?2016/);
  });
});
