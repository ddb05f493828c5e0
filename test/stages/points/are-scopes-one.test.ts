import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** Disputes that two texts make, each as its kind and how sure it is. */
function disputesOf([one, other]: readonly [string, string], days = ['2024-05-10', '2024-05-10']): readonly string[] {
  const pieces = [one, other].map((text, i) => ({
    id: `x${i}`,
    text,
    title: 'Report',
    outlet: `Outlet ${'AB'[i]}`,
    published: days[i]!,
  }));
  return derivePieces(pieces)
    .points.filter(({ state }) => state === 'disputed')
    .map(({ kind, unsure }) => `${kind}${unsure ? ' unsure' : ''}`);
}

describe('figures of one whole, and of a part of it', () => {
  test.each([
    ['Peter Holm completed 17 passes for Kest on Sunday.', 'number'],
    ['Peter Holm completed his first 17 passes for Kest on Sunday.', 'number unsure'],
  ])('%s', (text, want) => {
    expect(disputesOf([text, 'Peter Holm completed 29 passes for Kest on Sunday.'])).toEqual([want]);
  });
});

describe('days by one word, of which only the week or the year is read off the article', () => {
  test('a Saturday', () => {
    const text = 'Anna Voss was found dead at her home in Kest on Saturday.';
    expect(
      disputesOf([text, text.replace('on Saturday', 'on Saturday morning')], ['2024-05-12', '2024-05-21']),
    ).toEqual([]);
  });
  test('two days written out', () => {
    const text = 'Anna Voss was found dead at her home in Kest on 11 May.';
    expect(disputesOf([text, text.replace('11 May', '14 May')], ['2024-05-20', '2024-05-20'])).toEqual(['date']);
  });
});
