import { describe, expect, test } from 'vitest';
import { ClaimGroups } from '../../../src/stages/points/claim-groups.ts';

const grouped = (
  size: number,
  links: readonly (readonly [number, number])[],
  together: (a: number, b: number) => boolean,
) => {
  const groups = new ClaimGroups(size);
  for (const [a, b] of links) groups.join(a, b, together);
  return groups.list();
};

describe('claims brought together link by link', () => {
  test('chains', () => {
    expect(
      grouped(
        4,
        [
          [0, 2],
          [2, 3],
        ],
        () => true,
      ),
    ).toEqual([[0, 2, 3], [1]]);
  });

  test('a pair that can’t stand together keeps their groups apart, and is asked of once', () => {
    let asked = 0;
    const together = (a: number, b: number): boolean => {
      if (Math.min(a, b) !== 0 || Math.max(a, b) !== 3) return true;
      asked++;
      return false;
    };
    expect(
      grouped(
        4,
        [
          [0, 1],
          [2, 3],
          [1, 2],
          [1, 3],
        ],
        together,
      ),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(asked).toBe(1);
  });

  test('what keeps a claim out goes with its group', () => {
    const together = (a: number, b: number): boolean => !(Math.min(a, b) === 0 && Math.max(a, b) === 1);
    expect(
      grouped(
        3,
        [
          [0, 1],
          [1, 2],
          [0, 2],
        ],
        together,
      ),
    ).toEqual([[0], [1, 2]]);
  });

  test('links of another kind are judged anew', () => {
    const groups = new ClaimGroups(2);
    groups.join(0, 1, () => false);
    groups.forgetFoes();
    groups.join(0, 1, () => true);
    expect(groups.list()).toEqual([[0, 1]]);
  });
});
