import { describe, expect, test } from 'vitest';
import { areRivalFigures } from '../../src/language/en/rival-figures.ts';

/** A sentence with the two figures in square brackets. */
const split = (sentence: string): [string, string, string] => {
  const [before, , between, , after] = sentence.split(/[[\]]/) as [string, string, string, string, string];
  return [before, between, after];
};

describe('two figures of one sentence that two sources give', () => {
  test.each([
    'The company counts [548] jobs lost, the union [590].',
    'The army says [12] dead, but the rebels [40].',
    'It was [212], as the ministry holds, or [161], as the nurses have it.',
    'There were [40] by the police count, and [300] by the marchers’ own.',
    'About [900] had struck, according to the union; the company put the number at [640].',
    'Nine hundred and [4] marched, but the police put it at some [300].',
    'There were [40] according to the guards, or [300] on the marchers’ figures.',
  ])('%s', (sentence) => {
    expect(areRivalFigures(...split(sentence))).toBe(true);
  });

  test.each([
    'The army says [12] dead, among them [4].',
    'Police counted [40] cars in May, then [60].',
    'The mill employs [40] men, and its owner [3].',
    'He was born in [2], as they say, in [3] houses.',
    'As much as 55 % of calls failed in Norland, [52 %] in Kest, and [82 %] in Ostrel.',
    'It fell by [3 %] by May, and [7 %] by July.',
    'It employs [40] men, and the owner put the price of bread at [3].',
    'There were [12] as of Monday, and [14] as of Friday.',
  ])('not %s', (sentence) => {
    expect(areRivalFigures(...split(sentence))).toBe(false);
  });

  test('no text takes long', () => {
    const long = `counts ${'a, as b '.repeat(20_000)}`;
    expect(areRivalFigures(long, long, long)).toBe(false);
  });
});
