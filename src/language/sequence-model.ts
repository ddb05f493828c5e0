import { type LinearModel, newScores, type Scores } from './linear-model.ts';
import { mix } from './word-hashes.ts';

/** Paths kept a word. */
export const BEAM = 4;
/** Longest run of words that is labelled at once; callers cut longer ones. */
export const LONGEST_RUN = 512;
const HISTORY = 0x51ed270b;

/** Keys of the features of a label's two predecessors; `anchors` are the hashes they are joined with. */
export function historyKeys(t1: number, t2: number, anchors: Int32Array, at: number, count: number, into: Int32Array) {
  const one = mix(HISTORY, t1);
  const two = mix(one + 1, t2);
  into[0] = one;
  into[1] = two;
  into[2] = mix(two, anchors[at]!);
  for (let k = 0; k < count; k++) into[3 + k] = mix(one + 2 + k, anchors[at + k]!);
  return 3 + count;
}

/**
 * Labels a run of words by beam search over a linear model with features of the word (rows handed in) and of the two
 * labels before it. Paths that agree in their last two labels are merged. Scores of quantised weights are sums of
 * integers, so the result is the same on every machine. One decoder may be used again; it is not re-entrant.
 */
export class SequenceDecoder {
  /** Best first, `BEAM` entries a word. */
  readonly scores = new Float64Array(LONGEST_RUN * BEAM);
  readonly sizes = new Uint8Array(LONGEST_RUN);
  private readonly tags = new Uint8Array(LONGEST_RUN * BEAM);
  private readonly parents = new Uint8Array(LONGEST_RUN * BEAM);
  private readonly fixed: Scores;
  private readonly moved: Scores;
  private readonly keys = new Int32Array(24);
  private readonly model: LinearModel;
  private readonly anchorCount: number;
  /** The label outside the run. */
  private readonly outside: number;
  private readonly margin: number;

  /** @param margin paths that fall behind the best by more are given up */
  constructor(model: LinearModel, anchorCount: number, margin = Infinity) {
    this.margin = margin;
    this.model = model;
    this.anchorCount = anchorCount;
    this.outside = model.labels;
    this.fixed = newScores(model, model.labels);
    this.moved = newScores(model, model.labels);
  }

  /**
   * @param rows `width` rows a word from `rowsAt` on, -1 for none
   * @param allowed bits of the labels that each word may have, from `allowedAt` on; null for any
   */
  run(
    length: number,
    rows: Int32Array,
    rowsAt: number,
    width: number,
    anchors: Int32Array,
    anchorsAt: number,
    allowed: Int32Array | null,
    allowedAt: number,
  ): void {
    for (let i = 0; i < length; i++) {
      this.addRows(rows, rowsAt + i * width, width);
      const mask = allowed === null ? -1 : allowed[allowedAt + i]!;
      this.step(i, anchors, anchorsAt + i * this.anchorCount, mask);
    }
  }

  private addRows(rows: Int32Array, from: number, width: number): void {
    const { fixed } = this;
    const { weights, labels } = this.model;
    fixed.fill(0);
    for (let k = 0; k < width; k++) {
      const row = rows[from + k]!;
      if (row < 0) continue;
      const base = row * labels;
      for (let t = 0; t < labels; t++) fixed[t]! += weights[base + t]!;
    }
  }

  private step(i: number, anchors: Int32Array, anchorsAt: number, mask: number): void {
    const { labels } = this.model;
    const width = i === 0 ? 1 : this.sizes[i - 1]!;
    this.sizes[i] = 0;
    for (let b = 0; b < width; b++) {
      const t1 = i === 0 ? this.outside : this.tags[(i - 1) * BEAM + b]!;
      const t2 = i < 2 ? this.outside : this.tags[(i - 2) * BEAM + this.parents[(i - 1) * BEAM + b]!]!;
      const before = i === 0 ? 0 : this.scores[(i - 1) * BEAM + b]!;
      this.addHistory(t1, t2, anchors, anchorsAt);
      for (let t = 0; t < labels; t++) {
        if ((mask & (1 << t)) !== 0) this.offer(i, b, t, t1, before + this.moved[t]!);
      }
    }
    const least = this.scores[i * BEAM]! - this.margin;
    while (this.sizes[i]! > 1 && this.scores[i * BEAM + this.sizes[i]! - 1]! < least) this.sizes[i]!--;
  }

  private addHistory(t1: number, t2: number, anchors: Int32Array, anchorsAt: number): void {
    const { moved, fixed, keys } = this;
    const { table, weights, labels } = this.model;
    for (let t = 0; t < labels; t++) moved[t] = fixed[t]!;
    const count = historyKeys(t1, t2, anchors, anchorsAt, this.anchorCount, keys);
    for (let k = 0; k < count; k++) {
      const row = table.find(keys[k]!);
      if (row < 0) continue;
      const base = row * labels;
      for (let t = 0; t < labels; t++) moved[t]! += weights[base + t]!;
    }
  }

  /** Puts a path into the beam of word `i`, if it is good enough; the earlier of two equal ones stands first. */
  private offer(i: number, parent: number, tag: number, t1: number, score: number): void {
    const base = i * BEAM;
    const { scores, tags, parents, sizes } = this;
    let size = sizes[i]!;
    if (size === BEAM && score <= scores[base + size - 1]!) return;
    for (let b = 0; b < size; b++) {
      if (tags[base + b] !== tag || (i > 0 && tags[base - BEAM + parents[base + b]!] !== t1)) continue;
      if (scores[base + b]! >= score) return;
      for (let c = b; c + 1 < size; c++) this.copy(base + c + 1, base + c);
      size--;
      break;
    }
    let at = size === BEAM ? BEAM - 1 : size;
    sizes[i] = at + 1;
    while (at > 0 && scores[base + at - 1]! < score) {
      this.copy(base + at - 1, base + at);
      at--;
    }
    scores[base + at] = score;
    tags[base + at] = tag;
    parents[base + at] = parent;
  }

  private copy(from: number, to: number): void {
    this.scores[to] = this.scores[from]!;
    this.tags[to] = this.tags[from]!;
    this.parents[to] = this.parents[from]!;
  }

  /** Writes the best path over the first `length` words to `into` from `at` on. */
  readBest(length: number, into: Uint8Array, at: number): void {
    let b = 0;
    for (let i = length - 1; i >= 0; i--) {
      into[at + i] = this.tags[i * BEAM + b]!;
      b = this.parents[i * BEAM + b]!;
    }
  }
}
