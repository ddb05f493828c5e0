import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Each figure of a text, “not” before those that are denied, and the class of what befell it. */
const figures = (text: string): string[] => {
  const { claims, quantities } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return claims
    .filter(({ kind }) => kind === 'number')
    .map(({ polarity, predicate, quantity }) => {
      const words = quantities.find(({ id }) => id === quantity)?.anchor.exact;
      return `${polarity === 'no' ? 'not ' : ''}${words} ${predicate.key.replace(/^open:.*|number/, '')}`.trim();
    });
};

describe('what befell nobody is no figure of it', () => {
  test.each([
    ['No resident of Orl had been paid 60,000 crowns.', ['No', 'not 60,000 crowns pay']],
    ['The families never received 60,000 crowns.', ['not 60,000 crowns']],
    ['No ship carried 400 people.', ['not 400']],
    ['In a hall nobody had entered lay dozens of boxes from Orl.', ['dozens']],
    ['No one in Orl saw the 40 men leave.', ['40']],
    ['No more than 40 people came to Orl.', ['No more than 40']],
    ['The families received 60,000 crowns.', ['60,000 crowns']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('what befell a part did not befall the whole', () => {
  test.each([
    ['Police arrested 40 of 200 marchers in Orl.', ['40 detain', '200']],
    ['The union fears that 600 of 1,900 jobs will go.', ['600 dismiss', '1,900']],
    ['Twelve of 40 villagers were displaced.', ['Twelve displace', '40']],
    ['He was one of 27 people killed in the blast.', ['27 die']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('hours written with a full stop', () => {
  test.each([
    ['The governor of Orl arrived at 23.10.', []],
    ['The gate of Orl was shut between 21.50 and 00.30.', []],
    ['The shares of the mill closed at 23.10.', ['23.10 close']],
    ['The sprinter from Orl won in 23.10 seconds.', ['23.10 seconds']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('an offer turned down was made', () => {
  test.each([
    ['The board of Orl rejected the bid of 40 million crowns.', 'other'],
    ['The board of Orl rejected the claim of 40 million crowns.', 'denies'],
  ])('%s', (text, stance) => {
    const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    expect(claims.filter(({ kind }) => kind === 'number').map((claim) => claim.stance)).toEqual([stance]);
  });
});
