import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece, sharedNumbers } from '../../pile.ts';

const piece = (published: string, outlet: string, title: string, text: string): Piece => ({
  id: `${outlet} ${published}`.toLowerCase().replace(/\W+/g, '-'),
  outlet,
  published,
  title,
  text,
});

describe('a later figure', () => {
  const first = piece(
    '2024-02-08',
    'Kest Post',
    'Orrel Mills warns',
    'Paper maker Orrel Mills told the exchange to expect a loss of 18 million crowns for the year to June.',
  );

  test('that sets the earlier aside by name replaces it', () => {
    const later = piece(
      '2024-04-23',
      'Lowmere Ledger',
      'Worse at Orrel Mills',
      'Orrel Mills will lose 31 million crowns this year instead of the 18 million it spoke of in February, its finance chief said.',
    );
    expect(sharedNumbers(first, later)).toEqual(['revised: 18 million crowns / 31 million crowns']);
  });

  test('that only differs is set against it', () => {
    const later = piece(
      '2024-04-23',
      'Lowmere Ledger',
      'Worse at Orrel Mills',
      'Orrel Mills will lose 31 million crowns this year, its finance chief said.',
    );
    expect(sharedNumbers(first, later)).toEqual(['disputed: 18 million crowns / 31 million crowns']);
  });

  test.each([
    ['22', '23'],
    ['140', '146'],
  ])('of a count that has climbed from %s to %s replaces it, however little', (before, after) => {
    const toll = (published: string, outlet: string, dead: string): Piece =>
      piece(
        published,
        outlet,
        `${dead} dead in Kest`,
        `${dead} people were killed when the stand of the Kest stadium collapsed on 4 February, police said.`,
      );
    expect(sharedNumbers(toll('2024-02-05', 'Kest Post', before), toll('2024-02-07', 'Lowmere Ledger', after))).toEqual(
      [`revised: ${before} / ${after}`],
    );
  });

  test('of a count that has climbed replaces it', () => {
    const points = sharedNumbers(
      piece('2022-03-09', 'Farm Post', 'Cattle culled', 'Vets in the Kest basin have destroyed 2,400 cattle.'),
      piece(
        '2022-03-16',
        'Basin News',
        'Pyres in the Kest basin',
        'The number of cattle destroyed in the Kest basin has climbed to 5,150.',
      ),
    );
    expect(points).toEqual(['revised: 2,400 / 5,150']);
  });

  test('whose next sentence says that it replaces another is of the same happening', () => {
    const points = sharedNumbers(
      piece(
        '2023-07-24',
        'Kest Post',
        'Heat kills 71 in Kest',
        'Seventy-one people died of the heat in Kest by 22 July.',
      ),
      piece(
        '2023-11-30',
        'Lowmere Ledger',
        'Deaths in the Kest heat',
        'On 16 July 118 people died of the heat in Kest. They replace the provisional count of that month.',
      ),
    );
    expect(points).toEqual(['revised: Seventy-one / 118']);
  });
});

describe('a house that publishes its own pages', () => {
  const [news, sheet] = [
    'Upwards of 1,300 people stepped ashore on Isla Verra in the week to Sunday.',
    'Persons arriving by sea, 20 to 26 September: 1,347.',
  ];

  test('is named in what others tell of it', () => {
    const points = sharedNumbers(
      piece('2021-09-27', 'Strait Monitor', 'Busiest week since spring', news),
      piece('2021-09-27', 'Prefecture of Isla Verra', 'Weekly return', sheet),
    );
    expect(points).toEqual(['compatible: Upwards of 1,300 / 1,347']);
  });

  test('is not, where another publishes it', () => {
    const points = sharedNumbers(
      piece('2021-09-27', 'Strait Monitor', 'Busiest week since spring', news),
      piece('2021-09-27', 'Prefecture of Lowmere', 'Weekly return', sheet),
    );
    expect(points).toEqual([]);
  });
});

test('a count that grew over three reports is told in all its steps', () => {
  const toll = (outlet: string, published: string, count: string): Piece => ({
    id: outlet.toLowerCase(),
    outlet,
    published,
    title: 'The Orrel ferry',
    text: `${count} people died when the Orrel ferry sank off Tarn Head on 1 May, the coastguard said.`,
  });
  const { points } = derivePieces([
    toll('Leaf', '2023-05-02', 'Nine'),
    toll('Post', '2023-05-04', 'Thirteen'),
    toll('Herald', '2023-05-09', 'Thirty-one'),
  ]);
  const [revised] = points.filter(({ kind, state }) => kind === 'number' && state === 'revised');
  expect(revised?.because).toBe('“Nine” as of 2023-05-02, “Thirteen” as of 2023-05-04, “Thirty-one” as of 2023-05-09');
});
