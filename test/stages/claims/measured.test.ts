import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claimsOf = (text: string, kind = 'number') =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter((claim) => claim.kind === kind)
    .map(({ text: words }) => words);

describe('what is put or estimated at an amount', () => {
  test.each([
    ['an estimate', 'Damage to houses in Ostrel is estimated at 310 million crowns.', 'Damage: 310 million crowns'],
    [
      'what lies in a place',
      'Ilse Marand puts the grain in the silo of Ostrel at about 900 tonnes.',
      'about 900 tonnes the grain',
    ],
    [
      'an amount given again',
      'The estimate of the damage in Ostrel is 4.2 billion crowns (about $210 million).',
      'about $210 million the damage',
    ],
    [
      'damage in a money that no table knows, behind an owner',
      'The Ministry of Finance’s first estimate of the damage to public and private property is 3.6 billion zorins (about $180 million).',
      '3.6 billion zorins the damage',
    ],
    [
      'people whose bodies',
      'She was one of 19 people whose bodies had reached the morgue of Ostrel.',
      '19 people died',
    ],
    ['nobody who died', 'No child has died in Ostrel.', 'No child died'],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('what would have been is no count', () => {
    expect(claimsOf('Forty tonnes, Ilse Marand said, “would have broken the roof” in Ostrel.')).toEqual([]);
  });
});

describe('the time of a happening told with its place before it', () => {
  test.each([
    [
      'with commas',
      'In Ostrel 143 people were treated following the explosion at Shed 4, Port of Ostrel, at 18:42 on 9 May 2024.',
      'explosion 18:42 on 9 May 2024',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text, 'date')).toContain(expected);
  });

  test('not where a clause stands between', () => {
    const told = claimsOf('After the explosion in Ostrel, nurses left, at 18:42 on 9 May 2024.', 'date');
    expect(told.some((words) => words.startsWith('explosion'))).toBe(false);
  });
});
