import type { TrainedModel } from './train-sequence.ts';

/** Weights as 8-bit integers, rows that say little left out. Weights beyond `clip` are cut to it. */
export function quantise(model: TrainedModel, clip: number, least: number): { keys: Int32Array; weights: Int8Array } {
  const { labels } = model;
  const kept: number[] = [];
  for (let row = 0; row < model.keys.length; row++) {
    let most = 0;
    for (let t = 0; t < labels; t++) most = Math.max(most, Math.abs(model.weights[row * labels + t]!));
    if (most >= least) kept.push(row);
  }
  const keys = new Int32Array(kept.length);
  const weights = new Int8Array(kept.length * labels);
  const scale = 127 / clip;
  kept.forEach((row, at) => {
    keys[at] = model.keys[row]!;
    for (let t = 0; t < labels; t++) {
      const value = Math.round(model.weights[row * labels + t]! * scale);
      weights[at * labels + t] = Math.max(-127, Math.min(127, value));
    }
  });
  return { keys, weights };
}
