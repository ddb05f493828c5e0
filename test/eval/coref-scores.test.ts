import { describe, expect, it } from 'vitest';
import { bestMatching, scoreCoref } from '../../eval/coref-scores.ts';

const split = (words: string): string[][] => words.split(' ').map((cluster) => [...cluster]);

describe('scoreCoref', () => {
  it('gives one to what is the same', () => {
    expect(scoreCoref(split('abc de f'), split('f ed cab')).conll).toBeCloseTo(1);
  });

  it('scores the worked example of Luo (2005): five, two and five mentions, the last two clusters merged', () => {
    const { muc, b3, ceafe } = scoreCoref(split('12345 67 89ABC'), split('12345 6789ABC'));
    expect(muc.precision).toBeCloseTo(9 / 10);
    expect(muc.recall).toBeCloseTo(1);
    expect(b3.precision).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12);
    expect(b3.recall).toBeCloseTo(1);
    // The merged cluster is aligned with the larger: 1 + 2·5/(5+7).
    expect(ceafe.precision).toBeCloseTo((1 + 10 / 12) / 2);
    expect(ceafe.recall).toBeCloseTo((1 + 10 / 12) / 3);
  });

  it('gives MUC nothing for mentions left alone', () => {
    const { muc, b3 } = scoreCoref(split('ab cd'), split('a b c d'));
    expect(muc.f1).toBe(0);
    expect(b3.precision).toBe(1);
    expect(b3.recall).toBe(0.5);
  });

  it('counts a mention of one side only against that side', () => {
    const { b3 } = scoreCoref(split('ab'), split('abx'));
    expect(b3.recall).toBe(1);
    expect(b3.precision).toBeCloseTo(4 / 9);
  });
});

describe('bestMatching', () => {
  it.each([
    [[[1]], 1],
    [[[1, 2]], 2],
    [
      [
        [8, 7],
        [7, 1],
      ],
      14,
    ],
    [
      [
        [0.5, 0.4, 0.1],
        [0.6, 0.55, 0],
        [0.3, 0.2, 0.2],
      ],
      1.25,
    ],
  ])('%j → %d', (weights, sum) => {
    expect(bestMatching(weights)).toBeCloseTo(sum);
  });
});
