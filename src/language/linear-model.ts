import type { FeatureTable } from './feature-table.ts';

/** Weights of a linear model: `labels` numbers a row of the table. */
export interface LinearModel {
  readonly labels: number;
  readonly table: FeatureTable;
  readonly weights: Int8Array | Float32Array;
}

/** Sums of weights: whole numbers where the weights are. */
export type Scores = Int32Array | Float64Array;

export function newScores(model: LinearModel, count: number): Scores {
  return model.weights instanceof Int8Array ? new Int32Array(count) : new Float64Array(count);
}

/** Sums the rows of `keys`, leaving which rows they are in `rows`. */
export function score(model: LinearModel, keys: Int32Array, count: number, rows: Int32Array, into: Scores): void {
  const { table, weights, labels } = model;
  into.fill(0);
  for (let k = 0; k < count; k++) {
    const row = table.find(keys[k]!);
    rows[k] = row;
    if (row < 0) continue;
    const base = row * labels;
    for (let t = 0; t < labels; t++) into[t]! += weights[base + t]!;
  }
}

/** The best of the labels in the set `allowed` (bits), the first of equals. */
export function bestMove(scores: Scores, allowed: number): number {
  let found = -1;
  for (let t = 0; t < scores.length; t++) {
    if ((allowed & (1 << t)) !== 0 && (found < 0 || scores[t]! > scores[found]!)) found = t;
  }
  return found;
}

/** The best label but one. */
export function bestBut(scores: Scores, left: number): number {
  let found = left === 0 ? 1 : 0;
  for (let t = found + 1; t < scores.length; t++) if (t !== left && scores[t]! > scores[found]!) found = t;
  return found;
}
