import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LabelPath } from '../../src/language/label-path.ts';
import { NAME_LABELS } from '../../src/language/name-labels.ts';

const STRIDE = 16;
const NO_MOVES = new Int32Array((NAME_LABELS + 1) * NAME_LABELS);

function find(scores: readonly number[][], moves = NO_MOVES): number[] {
  const flat = new Int32Array(scores.length * STRIDE);
  scores.forEach((own, i) => {
    flat.set(own, i * STRIDE);
  });
  const labels = new Uint8Array(scores.length);
  new LabelPath(moves).find(scores.length, flat, 0, STRIDE, labels, 0);
  return Array.from(labels);
}

/** Scores of one word that speak for one label. */
const speaksFor = (label: number, by = 10): number[] =>
  Array.from({ length: NAME_LABELS }, (_, other) => (other === label ? by : 0));

test('takes the label that each word speaks for, where it can', () => {
  expect(find([speaksFor(0), speaksFor(1), speaksFor(2), speaksFor(0)])).toEqual([0, 1, 2, 0]);
});

test('lets no name begin inside one, nor change its type', () => {
  expect(find([speaksFor(2)])[0]).not.toBe(2);
  expect(find([speaksFor(1, 30), speaksFor(4)])).not.toEqual([1, 4]);
});

test('weighs what labels follow each other', () => {
  const moves = Int32Array.from(NO_MOVES);
  moves[0 * NAME_LABELS + 1] = -100;
  expect(find([speaksFor(0, 200), speaksFor(1)], moves)).not.toEqual([0, 1]);
});

test('is the best of all paths', () => {
  const score = fc.integer({ min: -1000, max: 1000 });
  const word = fc.array(score, { minLength: NAME_LABELS, maxLength: NAME_LABELS });
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 3 }), (scores) => {
      let best = -Infinity;
      const ends = (label: number) => label > 0 && label % 2 === 0;
      for (let a = 0; a < NAME_LABELS; a++) {
        if (ends(a)) continue;
        for (let b = 0; b < NAME_LABELS; b++) {
          if (ends(b) && b !== a && b !== a + 1) continue;
          for (let c = 0; c < NAME_LABELS; c++) {
            if (ends(c) && c !== b && c !== b + 1) continue;
            best = Math.max(best, scores[0]![a]! + scores[1]![b]! + scores[2]![c]!);
          }
        }
      }
      const path = find(scores);
      expect(path.reduce((sum, label, i) => sum + scores[i]![label]!, 0)).toBe(best);
    }),
    { numRuns: 50 },
  );
});
