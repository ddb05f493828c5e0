import { describe, expect, it } from 'vitest';
import { BoostedTrees } from '../../src/language/boosted-trees.ts';
import { ModelFile, writeModelFile } from '../../src/language/model-file.ts';

/** Two trees: one asks the first sign twice, the other is a leaf. */
const file = new ModelFile(
  writeModelFile({
    't.sign': Int16Array.of(0, -1, 1, -1, -1, -1),
    't.left': Int16Array.of(1, 0, 3, 0, 0, 0),
    't.right': Int16Array.of(2, 0, 4, 0, 0, 0),
    't.value': Int32Array.of(500_000, -2_000_000, 0, 1_000_000, 3_000_000, 250_000),
    't.roots': Int16Array.of(0, 5),
    't.signs': Int32Array.of(2),
  }),
);

describe('trees', () => {
  const trees = new BoostedTrees(file, 't', 2);

  it.each([
    [[0.5, 9], -1.75],
    [[0.6, 0], 1.25],
    [[0.6, 0.1], 3.25],
    [[-3, -3], -1.75],
  ])('weigh %j as %f', (signs, odds) => {
    expect(trees.weigh(signs)).toBe(odds);
  });

  it.each([
    [[0.6], 1, 2, 3.25],
    [[0.5], 1, 2, -1.75],
    [[0, 1], 0, 1, 3.25],
    [[0, -1], 0, 1, 1.25],
    [[0.6, 0.1], 2, 2, 3.25],
    [[], 0, 2, 3.25],
  ])('weigh %j, of which the signs from %i to %i are open, as %f at most', (signs, from, to, most) => {
    expect(trees.weighAtMost(signs, from, to)).toBe(most);
  });

  it('refuse signs that they were not learnt from', () => {
    expect(() => new BoostedTrees(file, 't', 3)).toThrow('the trees of t ask 2 signs, not 3');
  });
});
