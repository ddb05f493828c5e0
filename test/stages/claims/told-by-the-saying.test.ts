import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Voices and stances of the dates in a text, in order. */
const dates = (text: string): string[] =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind, time }) => kind === 'date' && time)
    .map(({ stance, voice }) => `${stance}${voice === 'article' ? '' : ' said'}`);

describe('the day on which something was rejected is denied by nobody', () => {
  test.each([
    ['The plan was rejected by the council of Orl in 2021.', ['asserts']],
    ['The tide firm dismissed its two managers in 2021.', ['asserts']],
    ['The tide firm denied that it dismissed its two managers in 2021.', ['denies said']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
