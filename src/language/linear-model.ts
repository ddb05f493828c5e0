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
