import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Each figure with what it counts and whose it is. */
const ownersOf = (text: string): string[] => {
  const { claims, quantities } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return claims.flatMap(({ kind, subject, object, quantity }) =>
    kind === 'number'
      ? [`${quantities.find(({ id }) => id === quantity)?.anchor.exact} ${object?.words}: ${subject?.words}`]
      : [],
  );
};

describe('a figure whose clause leaves its verb out is of whoever stands before it', () => {
  test.each([
    ['Ilse Marand received 812 votes and her rival, Olaf Brannock of the Mill Party, 806.', '806 votes: Olaf Brannock'],
    ['Ilse Marand had 812 votes against 806 for Olaf Brannock.', '806 votes: Olaf Brannock'],
    ['Mr Olaf Brannock said so. Olaf Brannock (Mill Party): 806.', '806 : Olaf Brannock'],
  ])('%s', (text, expected) => {
    expect(ownersOf(text)).toContain(expected);
  });

  test.each([
    'Ilse Marand received 812 votes and Olaf Brannock lost 806.',
    'Ilse Marand received 812 votes and in Ostrel with Olaf Brannock 806.',
  ])('and not “%s”', (text) => {
    expect(ownersOf(text)).not.toContain('806 votes: Olaf Brannock');
  });
});

describe('the time of a count', () => {
  const timesOf = (text: string): (string | undefined)[] => {
    const { claims, times } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    return claims.flatMap(({ kind, time }) =>
      kind === 'number' ? [times.find(({ id }) => id === time)?.anchor.exact] : [],
    );
  };
  test.each([
    [
      'is not since when the one who tells it is in office',
      'The council, in office since May 2017, said nine people died.',
    ],
    ['is not that of one of those counted', 'The judge found that 37 people died, among them a man found on 11 May.'],
  ])('%s', (_, text) => {
    expect(timesOf(text)).toEqual([undefined]);
  });
  test('is that of its own clause', () => {
    expect(timesOf('The judge found that 37 people died on 11 May.')).toEqual(['11 May']);
  });
});

test('what a sentence before counts is no noun of those whom the next tells of', () => {
  expect(ownersOf('The fire took 90 houses. Nineteen were arrested.')).toContain('Nineteen : undefined');
});
