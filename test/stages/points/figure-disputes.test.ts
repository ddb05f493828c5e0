import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, published: string, title: string, text: string): Piece => ({
  id,
  outlet: `Outlet ${id}`,
  published,
  title,
  text,
});

/** Number points with more than one answer: state and answers. */
const pointsOf = (...pieces: Piece[]): string[] =>
  derivePieces(pieces)
    .points.filter(({ kind, readings }) => kind === 'number' && readings.length > 1)
    .map(({ state, readings }) => `${state}: ${readings.map(({ value }) => value).join(' / ')}`);

describe('figures of one verb that no class knows', () => {
  test('differ where place and counted are one', () => {
    const points = pointsOf(
      piece(
        'a',
        '2024-05-06',
        'Kest turns pilgrims away',
        'In Kest 260 pilgrims were turned away at the abbey gate on Sunday.',
      ),
      piece(
        'b',
        '2024-05-06',
        'The abbey of Kest',
        'At the abbey gate of Kest 62 pilgrims were turned away on Sunday, the abbot said.',
      ),
    );
    expect(points).toEqual(['disputed: 62 / 260']);
  });

  test('are of two who have them', () => {
    const points = pointsOf(
      piece('a', '2024-05-06', 'Kest votes', 'Ana Brod had 9,412 votes in the election of Kest.'),
      piece('b', '2024-05-06', 'Kest votes', 'Ilse Marand had 9,325 votes in the election of Kest.'),
    );
    expect(points).toEqual([]);
  });
});

describe('amounts', () => {
  test('of two measures in one unit are not set against each other', () => {
    const points = pointsOf(
      piece('a', '2024-05-06', 'Kest votes', 'In the Kest election turnout was 59 percent, Mayor Ana Brod said.'),
      piece('b', '2024-05-06', 'Kest votes', 'In the Kest election Mayor Ana Brod’s tax was 23 percent.'),
    );
    expect(points).toEqual([]);
  });

  test('cut by a later ruling are revised, whatever the day', () => {
    const points = pointsOf(
      piece(
        'a',
        '2024-01-18',
        'Orrel Mills fined',
        'Orrel Mills was fined 3.4 million crowns on 17 January for fouling the Kest.',
      ),
      piece(
        'b',
        '2024-07-06',
        'Orrel Mills fine cut',
        'On 5 July a court cut the fine of Orrel Mills for fouling the Kest to 1.9 million crowns.',
      ),
    );
    expect(points).toEqual(['revised: 1.9 million crowns / 3.4 million crowns']);
  });
});

describe('rival figures', () => {
  test('of one sentence are disputed', () => {
    const points = pointsOf(
      piece(
        'a',
        '2024-05-06',
        'Orrel Mills shuts',
        'Orrel Mills will shut its works in Kest. The company counts 548 jobs lost, the union 590.',
      ),
    );
    expect(points).toEqual(['disputed: 548 / 590']);
  });

  test('none and some can’t both hold', () => {
    const points = pointsOf(
      piece(
        'a',
        '2024-05-06',
        'Letters to Orrel Mills',
        'Orrel Mills of Kest knew of one letter from the inspectors, Ana Brod said.',
      ),
      piece(
        'b',
        '2024-05-07',
        'Letters to Orrel Mills',
        '“No letter from the inspectors was ever received at Orrel Mills,” Ilse Marand of Kest said.',
      ),
    );
    expect(points).toEqual(['disputed: No / one']);
  });
});
