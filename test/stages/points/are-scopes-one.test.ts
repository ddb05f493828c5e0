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

describe('figures of one day and of several, and of one occasion and another', () => {
  test.each([
    ['Police arrested 46 people in Kest on Wednesday night.', 'number'],
    ['Police arrested 46 people in Kest over four nights of unrest.', 'number unsure'],
  ])('%s', (text, want) => {
    expect(disputesOf([text, 'Police arrested 61 people in Kest on Wednesday night.'])).toEqual([want]);
  });

  test.each([
    ['No shots were fired when Holm was taken into custody, the sheriff said.', 'number unsure'],
    ['No shots were fired when the deputy had drawn her weapon, the sheriff said.', 'number'],
  ])('%s', (text, want) => {
    const other = 'Peter Holm shot a Kest deputy who had drawn her weapon. She fired just one shot from hers.';
    expect(disputesOf([`Peter Holm shot a Kest deputy on Friday. ${text}`, other])).toEqual([want]);
  });
});

describe('days by one word, of which only the week or the year is read off the article', () => {
  test('a Saturday', () => {
    const text = 'Anna Voss was found dead at her home in Kest on Saturday.';
    expect(
      disputesOf([text, text.replace('on Saturday', 'on Saturday morning')], ['2024-05-12', '2024-05-21']),
    ).toEqual([]);
  });
  test('of what comes again', () => {
    const texts = [
      'Osk Holm hosted the Kest gala in 2006 and 2008.',
      'Osk Holm hosted the Kest gala in 2011.',
    ] as const;
    expect(disputesOf(texts).filter((told) => told === 'date')).toEqual([]);
  });
  test('a day still ahead when the other had come', () => {
    const texts = [
      'The Kest bridge will open on 11 May, the mayor said.',
      'The Kest bridge will open on 19 June, the builders said.',
    ] as const;
    expect(disputesOf(texts, ['2024-05-09', '2024-05-12'])).toEqual([]);
    expect(disputesOf(texts, ['2024-05-09', '2024-05-09'])).toEqual(['date']);
  });
  test('two days written out', () => {
    const text = 'Anna Voss was found dead at her home in Kest on 11 May.';
    expect(disputesOf([text, text.replace('11 May', '14 May')], ['2024-05-20', '2024-05-20'])).toEqual(['date']);
  });
});
