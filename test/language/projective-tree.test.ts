import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestProjectiveTree, growTree, isProjective, isTree } from '../../src/language/projective-tree.ts';

function solve(scores: readonly (readonly number[])[]): number[] {
  const heads = Array<number>(scores.length + 1).fill(-1);
  bestProjectiveTree(scores.length, Int32Array.from(scores.flat()), scores.length + 1, heads);
  return heads.slice(1);
}

/** Every choice of heads, tried. */
function solveByTrying(scores: readonly (readonly number[])[]): number {
  const length = scores.length;
  const heads = Array<number>(length + 1).fill(0);
  let best = -Infinity;
  const choose = (word: number, sum: number): void => {
    if (word > length) {
      if (isTree(heads, length) && isProjective(heads, length)) best = Math.max(best, sum);
      return;
    }
    for (let head = 0; head <= length; head++) {
      heads[word] = head;
      if (head !== word) choose(word + 1, sum + scores[word - 1]![head]!);
    }
  };
  choose(1, 0);
  return best;
}

const matrices = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length + 1, maxLength: length + 1 }), {
    minLength: length,
    maxLength: length,
  }),
);

describe('heads', () => {
  test.each([
    ['a chain', [0, 1, 2], true],
    ['two roots', [0, 0, 2], false],
    ['no root', [2, 3, 1], false],
    ['a ring beside a root', [0, 3, 2], false],
    ['one word', [0], true],
  ])('%s', (_, heads, expected) => {
    expect(isTree([-1, ...heads], heads.length)).toBe(expected);
  });
});

describe('arcs', () => {
  test.each([
    ['nested', [2, 0, 2, 3], true],
    ['that cross', [0, 4, 1, 1], false],
    ['that cross the root’s', [3, 0, 2], false],
    ['of one word', [0], true],
  ])('%s', (_, heads, expected) => {
    expect(isProjective([-1, ...heads], heads.length)).toBe(expected);
  });
});

describe('the best tree', () => {
  test('gives up the best arcs where they run in a ring', () => {
    expect(
      solve([
        [5, 0, 9],
        [1, 9, 0],
      ]),
    ).toEqual([0, 1]);
  });

  test('has one child of the root, though two would score more', () => {
    expect(
      solve([
        [9, 0, 1],
        [9, 2, 0],
      ]),
    ).toEqual([0, 1]);
  });

  test('is a tree, and none scores more', () => {
    fc.assert(
      fc.property(matrices, (scores) => {
        const heads = solve(scores);
        expect(isTree([-1, ...heads], heads.length)).toBe(true);
        expect(isProjective([-1, ...heads], heads.length)).toBe(true);
        const sum = heads.reduce((total, head, i) => total + scores[i]![head]!, 0);
        expect(sum).toBe(solveByTrying(scores));
      }),
      { numRuns: 300 },
    );
  });

  test('of the longest sentence is a tree, whatever the scores', () => {
    const length = 256;
    const heads = Array<number>(length + 1).fill(-1);
    const scores = Int32Array.from({ length: length * (length + 1) }, (_, i) => Math.imul(i, 0x9e3779b1) >> 8);
    bestProjectiveTree(length, scores, length + 1, heads);
    expect(isProjective(heads, length)).toBe(true);
    expect(isTree(heads, length)).toBe(true);
  });
});

test('a grown tree is a tree, with the best root', () => {
  fc.assert(
    fc.property(matrices, (scores) => {
      const length = scores.length;
      const heads = Array<number>(length + 1).fill(-1);
      growTree(length, Int32Array.from(scores.flat()), length + 1, heads);
      expect(isTree(heads, length)).toBe(true);
      expect(scores[heads.indexOf(0) - 1]![0]).toBe(Math.max(...scores.map((row) => row[0]!)));
    }),
  );
});
