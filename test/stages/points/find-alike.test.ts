import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, published: string, title: string, text: string): Piece => ({
  id,
  outlet: `Outlet ${id}`,
  published,
  title,
  text,
});
const statesOf = (pieces: readonly Piece[]): string[] =>
  derivePieces(pieces)
    .points.filter(({ readings }) => new Set(readings.flatMap(({ articles }) => articles)).size > 1)
    .map(({ kind, state, readings }) => `${kind} ${state}: ${readings.map(({ value }) => value).join(' / ')}`);

describe('figures that no class of happenings knows are told by the meaning of the words around them', () => {
  test('posts and jobs', () => {
    const points = statesOf([
      piece(
        'a',
        '2024-02-20',
        'Velden Mills to shrink',
        'Velden Mills told its works council that 1,300 posts will go, most of them at the Orsk plant.',
      ),
      piece(
        'b',
        '2024-02-20',
        'Black day at Orsk',
        'Workers in Orsk heard that nine hundred jobs would vanish across Velden Mills, most of them at the plant.',
      ),
    ]);
    expect(points).toContain('number disputed: nine hundred / 1,300');
  });

  test('one distance in two units', () => {
    const points = statesOf([
      piece('a', '2024-05-06', 'A record', 'Ana Brod ran 26.2 miles through Lower Kest on Sunday in the rain.'),
      piece(
        'b',
        '2024-05-06',
        'Wet feet',
        'The 42.2 kilometres through Lower Kest were a river, said winner Ana Brod.',
      ),
    ]);
    expect(points).toContain('number corroborated: 26.2 miles');
  });

  test('things of two kinds stay two', () => {
    const points = statesOf([
      piece('a', '2024-05-06', 'Storm over Kest', 'The storm in Kest tore down 40 trees near the mill.'),
      piece('b', '2024-05-06', 'Storm over Kest', 'After the storm in Kest 350 households waited for electricity.'),
    ]);
    expect(points.filter((point) => point.startsWith('number'))).toEqual([]);
  });

  test('shares of two things stay two', () => {
    const points = statesOf([
      piece('a', '2024-05-06', 'Kest votes', 'In Kest 64 percent of voters under thirty stayed at home.'),
      piece('b', '2024-05-06', 'Kest pays', 'A survey in Kest found that 71 percent of nurses are owed wages.'),
    ]);
    expect(points.filter((point) => point.startsWith('number'))).toEqual([]);
  });

  test('a part of a known whole is no rival count', () => {
    const points = statesOf([
      piece('a', '2024-05-06', 'Fire in Kest', 'The fire in Kest killed 14 people, the brigade said.'),
      piece('b', '2024-05-07', 'Kest mourns', 'The bishop will bury five of the dock workers killed in Kest.'),
    ]);
    expect(points.filter((point) => point.includes('disputed'))).toEqual([]);
  });

  test('what began is asked in the words of the sentence, not of a name that stands near', () => {
    const { points } = derivePieces([
      piece(
        'a',
        '2024-05-06',
        'Census in Kest',
        'The census, which began on 2 May, counts each house in Kest, Ana Brod said.',
      ),
      piece('b', '2024-05-07', 'Counting Kest', 'In Kest the census of each house began on 2 May.'),
    ]);
    const asked = points.filter(({ kind }) => kind === 'date').map(({ question }) => question);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => question.includes('Ana Brod begin'))).toEqual([]);
    expect(asked[0]).toMatch(/census/);
  });
});

describe('a figure that two articles share says little by itself', () => {
  const numbersOf = (texts: readonly string[]): string[] =>
    derivePieces(texts.map((text, i) => piece('ab'[i]!, '2024-05-06', 'Break-in at the Orsk mill', text)))
      .points.filter(({ kind, readings }) => kind === 'number' && new Set(readings.flatMap((r) => r.articles)).size > 1)
      .map(({ question, state }) => `${state}: ${question}`);

  test('two guards and two pistols', () => {
    const texts = [
      'At the Orsk mill Ivo Brandt overpowered two guards and fled over the weir.',
      'Ivo Brandt left the Orsk mill with two pistols and a map of the weir.',
    ];
    expect(numbersOf(texts)).toEqual([]);
  });

  test('a count of years ago is not set against that of the week', () => {
    const texts = [
      'The flood in Kest killed nine people, the brigade said. A flood in Kest killed 61 people in March 2019.',
      'The flood in Kest killed nine people on Sunday, said the brigade.',
    ];
    expect(numbersOf(texts).filter((point) => point.startsWith('disputed'))).toEqual([]);
  });

  test('who says so is not asked of', () => {
    const texts = [
      'A hundred and ten jurors were called to the Orsk court, said its clerk Berta Quist.',
      'The Orsk court called 110 jurors, its clerk Berta Quist said.',
    ];
    expect(numbersOf(texts).filter((point) => point.includes('Quist'))).toEqual([]);
  });
});
