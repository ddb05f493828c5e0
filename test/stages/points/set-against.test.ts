import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, day: string, title: string, text: string, outlet = `Outlet ${id}`): Piece => ({
  id,
  outlet,
  published: `2025-03-${day}`,
  title,
  text,
});

/** Points of numbers: state, question and answers, each with its count of origins. */
function numbersOf(pieces: readonly Piece[]): string[] {
  return derivePieces(pieces)
    .points.filter(({ kind }) => kind === 'number')
    .map(
      ({ state, readings }) =>
        `${state}: ${readings.map(({ value, counts }) => `${value} (${counts.origins})`).join(' / ')}`,
    );
}

const march = 'Thousands of people marched through Brannock on Saturday against the closure of the mill.';

describe('a figure of a sentence before that another source sets its own against', () => {
  test('is of the same crowd', () => {
    const points = numbersOf([
      piece('a', '08', 'March in Brannock', `${march} Police put the crowd at 4,500. The organisers counted 9,000.`),
    ]);
    expect(points).toEqual(['disputed: Thousands (1) / 4,500 (1) / 9,000 (1)']);
  });

  test('is what a question asked for', () => {
    const points = numbersOf([
      piece(
        'a',
        '08',
        'March in Brannock',
        'How many marched in Brannock? The stewards counted 9,200. The police made it 4,500.',
      ),
    ]);
    expect(points).toEqual(['disputed: 4,500 (1) / 9,200 (1)']);
  });

  test('brings together those who tell of the one and of the other', () => {
    const points = numbersOf([
      piece(
        'a',
        '08',
        'Brannock mill owes its workers',
        'The Brannock mill owes its workers 4.8 million crowns in wages, the union Arbor said on Friday.',
      ),
      piece(
        'b',
        '09',
        'Brannock mill on its wages',
        'The Brannock mill said that the sum outstanding to its workers in wages was 1.6 million crowns.',
      ),
      piece(
        'c',
        '12',
        'Wages at the Brannock mill',
        'What does the Brannock mill owe its workers in wages? The union says 4.8 million crowns. The company admits 1.6 million.',
      ),
    ]);
    expect(points).toEqual([
      expect.stringMatching(/^disputed: 1.6 million crowns \(\d\) \/ 4.8 million crowns \(\d\)$/),
    ]);
  });

  test('is no rival where its giver says that he counts only some', () => {
    const points = numbersOf([
      piece(
        'a',
        '08',
        'The displaced of Sorrel',
        'The Mission counts 1.3 million displaced people in Sorrel. The ministry counts 1.1 million, but only those whom it has registered.',
      ),
    ]);
    expect(points.filter((point) => point.startsWith('disputed'))).toEqual([]);
  });

  test('is not one of other things, or far from it', () => {
    const points = numbersOf([
      piece('a', '08', 'Brannock', 'Police in Brannock arrested 14 people on Saturday. The organisers counted 9,000.'),
      piece('b', '09', 'Brannock', 'The mill in Brannock employs 400 people. The bakery counts 350 customers.'),
    ]);
    expect(points.filter((point) => point.startsWith('disputed'))).toEqual([]);
  });
});

test('an amount that leaves its unit out is one answer with the one that gives it', () => {
  const points = numbersOf([
    piece(
      'a',
      '08',
      'Brannock mill lost millions',
      'The Brannock mill lost 14.2 million euros in 2024, the owner Marlow said.',
    ),
    piece(
      'b',
      '09',
      'Losses at Brannock mill',
      'Marlow has put 3 million euros into the Brannock mill. The mill lost 14.2 million in 2024, all the same.',
    ),
  ]);
  expect(points.filter((point) => point.includes('14.2'))).toEqual(['corroborated: 14.2 million euros (2)']);
});

test('what a later article says a count came down from is no news of its own', () => {
  const points = numbersOf([
    piece(
      'a',
      '08',
      'Flood in Orrel',
      'Forty people were missing in Orrel after the flood, the mayor said on Saturday.',
    ),
    piece('b', '10', 'Flood in Orrel', 'Eleven people were still missing in Orrel, down from 40 two days earlier.'),
  ]);
  expect(points).toEqual([expect.stringMatching(/^revised: Eleven \(1\) \/ (?:40|Forty) \(1\)$/)]);
});

test('the injured who now number more are counted as the injured before', () => {
  const points = numbersOf([
    piece('a', '08', 'Crash in Orrel', 'More than 30 people were injured in a tram crash in Orrel on Saturday.'),
    piece('b', '09', 'Crash in Orrel', 'The injured of the tram crash in Orrel now number 52, the hospital said.'),
  ]);
  expect(points).toEqual([expect.stringMatching(/30.*52/)]);
});
