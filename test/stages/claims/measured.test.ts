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
      'The Bank of Ostrel’s first estimate of the damage to barns and mills is 3.6 billion zorins (about $180 million).',
      '3.6 billion zorins the damage',
    ],
    ['people whose bodies', 'He knew two of the 26 people whose bodies lay in the chapel of Ostrel.', '26 people died'],
    ['nobody who died', 'No child has died in Ostrel.', 'No child died'],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('what would have been is no count', () => {
    expect(claimsOf('Nine sacks, Ilse Marand said, “would have sunk the boat” in Ostrel.')).toEqual([]);
  });
});

describe('the time of a happening told with its place before it', () => {
  test.each([
    [
      'with commas',
      'In Ostrel 57 carters were idle since the explosion at Mill Lane, Quarter of Weavers, at 07:10 on 3 May 2024.',
      'explosion 07:10 on 3 May 2024',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text, 'date')).toContain(expected);
  });

  test('not where a clause stands between', () => {
    const told = claimsOf('After the explosion in Ostrel, weavers left, at 07:10 on 3 May 2024.', 'date');
    expect(told.some((words) => words.startsWith('explosion'))).toBe(false);
  });
});
