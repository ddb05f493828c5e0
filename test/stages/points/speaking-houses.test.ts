import { describe, expect, test } from 'vitest';
import { isHouse } from '../../../src/stages/points/speaking-house.ts';
import { derivePieces, type Piece } from '../../pile.ts';

test.each([
  ['Kest’s border service', 'Border Service of Kest', true],
  ['Orrel', 'Orrel Airlines, newsroom', true],
  ['a study by the Kest institute', 'Institute for River Health, Kest', true],
  ['Kest police', 'Kest Post', false],
  ['the border service', 'Border Service of Kest', false],
  ['a survey', 'Survey of Kest', false],
])('%s is the house %s: %s', (speaker, outlet, is) => {
  expect(isHouse(speaker, outlet)).toBe(is);
});

const piece = (outlet: string, text: string): Piece => ({
  id: outlet.toLowerCase().replace(/\W+/g, '-'),
  outlet,
  published: '2024-08-07',
  title: 'Orrel in July',
  text,
});

/** Number points of two pieces: state and origins. */
const pointsOf = (...pieces: Piece[]): string[] =>
  derivePieces(pieces)
    .points.filter(
      ({ kind, readings }) => kind === 'number' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
    )
    .map(({ state, readings }) => `${state} ${readings[0]!.counts.origins}`);

describe('a figure on a house’s own page', () => {
  test('is one origin with what others hand on with the day on which it was said', () => {
    const service = piece('Border Service of Kest', 'Patrols of the Service turned back 260 persons at the Orrel.');
    const post = piece(
      'Plains Post',
      'Kest’s border service said on Tuesday its patrols had turned back 260 people at the Orrel.',
    );
    expect(pointsOf(service, post)).toEqual(['compatible 1']);
  });

  const own = piece('Orrel Airlines, newsroom', 'Orrel carried 2.1 million passengers in July, our busiest month.');

  test('is one origin with what others hand on as the house’s word', () => {
    expect(pointsOf(own, piece('Kest Post', 'Orrel said that it carried 2.1 million passengers in July.'))).toEqual([
      'compatible 1',
    ]);
  });

  test('is borne out by what another says itself', () => {
    expect(pointsOf(own, piece('Kest Post', 'Orrel carried 2.1 million passengers in July.'))).toEqual([
      'corroborated 2',
    ]);
  });
});
