import { FeatureTable } from '../src/language/feature-table.ts';
import { historyKeys, SequenceDecoder } from '../src/language/sequence-model.ts';
import { FeatureCounts, KeySet } from './feature-counts.ts';
import { seededRandom, shuffled } from './random.ts';

/** Runs of words with the keys of their features and the labels that they may have. */
export interface SequenceData {
  /** Index of the first word of each run, and last the number of words. */
  readonly runs: Int32Array;
  /** `width` a word. */
  readonly keys: Int32Array;
  readonly width: number;
  /** `anchorCount` a word. */
  readonly anchors: Int32Array;
  readonly anchorCount: number;
  /** The bit of the label that is right for the word. */
  readonly allowed: Int32Array;
}

export interface TrainedModel {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly labels: number;
}

export interface SequenceOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly seed: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** Share of features that are hidden from each word at random, so that none is relied on alone (Wang and Manning 2013). */
  readonly hidden?: number;
  readonly say: (line: string) => void;
  readonly afterEpoch?: (epoch: number, model: TrainedModel) => void;
}

/** Structured perceptron with averaged weights, updated on the prefix where the wrong path leads by most (Huang et al. 2012). */
export function trainSequence(data: SequenceData, options: SequenceOptions): TrainedModel {
  const keys = chooseFeatures(data, options);
  options.say(`${keys.length} features seen ${options.least} times or more`);
  return new SequenceTrainer(data, keys, options).run();
}

function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function eachHistory(data: SequenceData, labels: number, visit: (key: number) => void): void {
  const keys = new Int32Array(24);
  for (let run = 0; run + 1 < data.runs.length; run++) {
    let t1 = labels;
    let t2 = labels;
    for (let i = data.runs[run]!; i < data.runs[run + 1]!; i++) {
      const count = historyKeys(t1, t2, data.anchors, i * data.anchorCount, data.anchorCount, keys);
      for (let k = 0; k < count; k++) visit(keys[k]!);
      t2 = t1;
      t1 = lowestBit(data.allowed[i]!);
    }
  }
}

function chooseFeatures(data: SequenceData, options: SequenceOptions): Int32Array {
  const counts = new FeatureCounts();
  for (const key of data.keys) counts.add(key);
  eachHistory(data, options.labels, (key) => counts.add(key));
  const kept = new KeySet();
  for (const key of data.keys) if (counts.of(key) >= options.least) kept.add(key);
  eachHistory(data, options.labels, (key) => {
    if (counts.of(key) >= options.least) kept.add(key);
  });
  return kept.list();
}

class SequenceTrainer {
  private readonly table: FeatureTable;
  private readonly weights: Float32Array;
  private readonly sums: Float64Array;
  private readonly rows: Int32Array;
  private readonly free: SequenceDecoder;
  private readonly bound: SequenceDecoder;
  private readonly historyKeys = new Int32Array(24);
  private readonly random: () => number;
  private step = 1;
  private readonly data: SequenceData;
  private readonly keys: Int32Array;
  private readonly options: SequenceOptions;

  constructor(data: SequenceData, keys: Int32Array, options: SequenceOptions) {
    this.data = data;
    this.keys = keys;
    this.options = options;
    this.random = seededRandom(options.seed);
    this.table = new FeatureTable(keys);
    this.weights = new Float32Array(keys.length * options.labels);
    this.sums = new Float64Array(keys.length * options.labels);
    this.rows = data.keys.map((key) => this.table.find(key));
    const model = { labels: options.labels, table: this.table, weights: this.weights };
    this.free = new SequenceDecoder(model, data.anchorCount);
    this.bound = new SequenceDecoder(model, data.anchorCount);
  }

  run(): TrainedModel {
    const { random } = this;
    const runs = this.data.runs.length - 1;
    for (let epoch = 1; epoch <= this.options.epochs; epoch++) {
      let updates = 0;
      for (const run of shuffled(runs, random)) if (this.learn(run)) updates++;
      this.options.say(`epoch ${epoch}: ${updates} of ${runs} runs corrected`);
      this.options.afterEpoch?.(epoch, this.averaged());
    }
    return this.averaged();
  }

  private averaged(): TrainedModel {
    const weights = this.weights.map((weight, at) => weight - this.sums[at]! / this.step);
    return { keys: this.keys, weights, labels: this.options.labels };
  }

  private learn(run: number): boolean {
    const { data, free, bound } = this;
    const from = data.runs[run]!;
    const length = data.runs[run + 1]! - from;
    this.step++;
    const width = data.width;
    const rows = this.shownRows(from * width, length * width);
    free.run(length, rows, 0, width, data.anchors, from * data.anchorCount, null, 0);
    bound.run(length, rows, 0, width, data.anchors, from * data.anchorCount, data.allowed, from);
    const to = worstPrefix(length, free, bound);
    if (to === 0) return false;
    const predicted = new Uint8Array(to);
    const right = new Uint8Array(to);
    free.readBest(to, predicted, 0);
    bound.readBest(to, right, 0);
    return this.correct(from, rows, predicted, right);
  }

  /** The rows of a run's features, some of them hidden. */
  private shownRows(from: number, count: number): Int32Array {
    const rows = this.rows.subarray(from, from + count);
    const { hidden = 0 } = this.options;
    return hidden === 0 ? rows : rows.map((row) => (this.random() < hidden ? -1 : row));
  }

  private correct(from: number, rows: Int32Array, predicted: Uint8Array, right: Uint8Array): boolean {
    let changed = false;
    const outside = this.options.labels;
    for (let i = 0; i < right.length; i++) {
      const same = (at: number): boolean => at < 0 || predicted[at] === right[at];
      if (!same(i)) {
        changed = true;
        for (let k = 0; k < this.data.width; k++) {
          const row = rows[i * this.data.width + k]!;
          this.add(row, right[i]!, 1);
          this.add(row, predicted[i]!, -1);
        }
      }
      if (same(i) && same(i - 1) && same(i - 2)) continue;
      this.moveHistory(from + i, right[i]!, right[i - 1] ?? outside, right[i - 2] ?? outside, 1);
      this.moveHistory(from + i, predicted[i]!, predicted[i - 1] ?? outside, predicted[i - 2] ?? outside, -1);
    }
    return changed;
  }

  private moveHistory(i: number, tag: number, t1: number, t2: number, by: number): void {
    const { anchors, anchorCount } = this.data;
    const count = historyKeys(t1, t2, anchors, i * anchorCount, anchorCount, this.historyKeys);
    for (let k = 0; k < count; k++) this.add(this.table.find(this.historyKeys[k]!), tag, by);
  }

  private add(row: number, label: number, by: number): void {
    if (row < 0) return;
    const at = row * this.options.labels + label;
    this.weights[at]! += by;
    this.sums[at]! += by * this.step;
  }
}

/** Length of the prefix on which the free path leads the bound one by most; 0 where it never leads. */
function worstPrefix(length: number, free: SequenceDecoder, bound: SequenceDecoder): number {
  let worst = 0;
  let lead = 0;
  for (let i = 0; i < length; i++) {
    const by = free.scores[i * 4]! - bound.scores[i * 4]!;
    if (by > lead || (by === lead && worst === 0 && i === length - 1)) {
      lead = by;
      worst = i + 1;
    }
  }
  return worst;
}
