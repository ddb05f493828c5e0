import { LONGEST_RUN } from './gated-layers.ts';
import { NAME_LABELS, OUTSIDE } from './name-labels.ts';

const START = NAME_LABELS * NAME_LABELS;

/**
 * The best path through the labels of a run of words: a name goes on only with its own type. Scores are whole numbers,
 * summed in more bits than 32.
 */
export class LabelPath {
  /** What following one label (rows) with another adds; last the row for the start. */
  private readonly moves: Float64Array;
  private readonly back = new Uint8Array((LONGEST_RUN + 1) * NAME_LABELS);
  private before = new Float64Array(NAME_LABELS);
  private sums = new Float64Array(NAME_LABELS);

  constructor(moves: Int32Array) {
    this.moves = Float64Array.from(moves);
  }

  /** @param scores of the labels of each word, `stride` from one word's to the next's, from `at` on */
  find(length: number, scores: Int32Array, at: number, stride: number, into: Uint8Array, intoAt: number): void {
    for (let label = 0; label < NAME_LABELS; label++) {
      const starts = label === OUTSIDE || label % 2 === 1;
      this.sums[label] = starts ? this.moves[START + label]! + scores[at + label]! : -Infinity;
    }
    for (let i = 1; i < length; i++) this.step(scores, at + i * stride, i * NAME_LABELS);
    this.readBest(length, into, intoAt);
  }

  private step(scores: Int32Array, at: number, row: number): void {
    const { moves, back } = this;
    const before = this.sums;
    const sums = this.before;
    for (let label = 0; label < NAME_LABELS; label++) {
      const inside = label !== OUTSIDE && label % 2 === 0;
      const last = inside ? label : NAME_LABELS - 1;
      let found = inside ? label - 1 : 0;
      let best = before[found]! + moves[found * NAME_LABELS + label]!;
      for (let other = found + 1; other <= last; other++) {
        const sum = before[other]! + moves[other * NAME_LABELS + label]!;
        if (sum > best) {
          best = sum;
          found = other;
        }
      }
      sums[label] = best + scores[at + label]!;
      back[row + label] = found;
    }
    this.before = before;
    this.sums = sums;
  }

  private readBest(length: number, into: Uint8Array, at: number): void {
    let label = OUTSIDE;
    for (let other = 1; other < NAME_LABELS; other++) if (this.sums[other]! > this.sums[label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      into[at + i] = label;
      label = this.back[i * NAME_LABELS + label]!;
    }
  }
}
