import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, published: string, title: string, text: string, outlet = `Outlet ${id}`): Piece => ({
  id,
  outlet,
  published,
  title,
  text,
});

/** Points that more than one of the pieces answers: kind, state and answers. */
function pointsOf(pieces: readonly Piece[], kinds = 'number'): string[] {
  return derivePieces(pieces)
    .points.filter(
      ({ kind, readings }) => kinds.includes(kind) && new Set(readings.flatMap((r) => r.articles)).size > 1,
    )
    .map(({ kind, state, readings }) => `${kind} ${state}: ${readings.map(({ value }) => value).join(' / ')}`);
}

describe('counts of one noun', () => {
  test('votes by which one led are not the votes that one had', () => {
    const points = pointsOf([
      piece('a', '2024-05-06', 'Kest elects Brod', 'Ana Brod kept the mayoralty of Kest by 87 votes on Sunday.'),
      piece('b', '2024-05-06', 'Brod stays in Kest', 'In Kest 9,412 votes were cast for Ana Brod on Sunday.'),
    ]);
    expect(points).toEqual([]);
  });

  test('spoiled ballots are not the postal ones', () => {
    const points = pointsOf([
      piece(
        'a',
        '2024-05-06',
        'Kest elects Brod',
        'In the Kest election 163 ballots were spoiled, the town hall said.',
      ),
      piece(
        'b',
        '2024-05-06',
        'Brod stays in Kest',
        'In the Kest election 410 postal ballots came, the town hall said.',
      ),
    ]);
    expect(points).toEqual([]);
  });

  test('irregular plurals are asked for like others', () => {
    const points = pointsOf([
      piece('a', '2024-01-22', 'Geese on Loch Tarn', 'Volunteers counted 6,300 geese on Loch Tarn on Sunday.'),
      piece('b', '2024-01-23', 'Loch Tarn', 'At least 11,000 geese were on Loch Tarn on Sunday, the club counted.'),
    ]);
    expect(points).toEqual(['number disputed: 6,300 / At least 11,000']);
  });

  test('one outlet’s later figure revises its own', () => {
    const pieces = [
      piece('a', '2024-05-06', 'Flood in Kest', 'The flood in Kest destroyed 40 barns near the mill.', 'The Kest Mail'),
      piece(
        'b',
        '2024-05-09',
        'Kest after the flood',
        'The flood in Kest destroyed 64 barns near the mill.',
        'The Kest Mail',
      ),
    ];
    expect(pointsOf(pieces)).toEqual(['number revised: 40 / 64']);
    const two = [pieces[0]!, { ...pieces[1]!, published: '2024-05-06', outlet: 'The Weir' }];
    expect(pointsOf(two)).toEqual(['number disputed: 40 / 64']);
  });

  test('a figure that one says and another hands on at a distance is no corroboration', () => {
    const points = pointsOf([
      piece('a', '2024-05-06', 'Battle at Kest ford', 'Our troops destroyed 41 lorries at Kest ford on Sunday.'),
      piece(
        'b',
        '2024-05-07',
        'Kest ford',
        'The Front claimed that its troops had destroyed 41 lorries at Kest ford on Sunday.',
      ),
    ]);
    expect(points.filter((point) => point.includes('corroborated'))).toEqual([]);
  });
});

test('women are none of the children', () => {
  const points = pointsOf([
    piece('a', '2024-05-06', 'Smoke in Kest', 'In Kest two women were hurt by smoke from the mill.'),
    piece('b', '2024-05-06', 'Smoke in Kest', 'In Kest four children were hurt by smoke from the mill.'),
  ]);
  expect(points.filter((point) => point.includes('disputed'))).toEqual([]);
});

describe('two sides of a dispute', () => {
  test('agree on the day, and their dispute is asked before it', () => {
    const points = pointsOf(
      [
        piece('a', '2024-05-10', 'Clinic shelled', 'Government troops shelled the clinic in Varnsee on 7 May.'),
        piece('b', '2024-05-10', 'Clinic shelled', 'Fighters of the Red Column shelled the Varnsee clinic on 7 May.'),
      ],
      'date actor',
    );
    expect(points.map((point) => point.split(':')[0])).toEqual(['actor disputed', 'date corroborated']);
  });
});

describe('what befalls a kind and no one thing', () => {
  test('costs of two things neither rose nor fell together', () => {
    const points = pointsOf(
      [
        piece(
          'a',
          '2024-05-10',
          'Orsk moon flights',
          'Rivalry drives new ideas and reduces cost, said the Orsk space office.',
        ),
        piece(
          'b',
          '2024-05-10',
          'Orsk space office',
          'The Orsk space office is blamed in a report for rising costs of its ships.',
        ),
      ],
      'polarity status',
    );
    expect(points).toEqual([]);
  });

  test('a title in front of a name says little of who holds the office now', () => {
    const points = pointsOf(
      [
        piece(
          'a',
          '2024-05-10',
          'Inquiry in Sudria',
          'Vice President Pavel Orin met the miners of Sudria in the spring.',
        ),
        piece(
          'b',
          '2024-05-10',
          'Sudria inquiry',
          'The miners of Sudria accuse former Vice President Pavel Orin of lies.',
        ),
      ],
      'status',
    );
    expect(points.filter((point) => point.includes('disputed'))).toEqual([]);
  });

  test('a company can be the one that another names', () => {
    const points = pointsOf(
      [
        piece('a', '2024-05-10', 'Orsk mill sold', 'Brandt Holdings bought the Orsk mill in March.'),
        piece(
          'b',
          '2024-05-10',
          'Who owns the Orsk mill',
          'The Orsk mill was bought by a company of the Brandt family in March.',
        ),
      ],
      'actor',
    );
    expect(points.filter((point) => point.includes('disputed'))).toEqual([]);
  });
});
