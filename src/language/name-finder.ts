import type { EntityType, NameSpan } from '../model/analysis.ts';
import { FeatureTable } from './feature-table.ts';
import type { LinearModel } from './linear-model.ts';
import { listNameRuns, type NameRun } from './name-candidates.ts';
import { findLoudWords, gatherNameEvidence } from './name-evidence.ts';
import { NAME_ANCHORS, NAME_FEATURES, type NameWords, nameFeatures } from './name-features.ts';
import { LONGEST_RUN, SequenceDecoder } from './sequence-model.ts';
import type { WordClusters } from './word-clusters.ts';
import { CAPITAL, hashFolded, mix, type WordHashes } from './word-hashes.ts';

/** Paths behind the best by more of the model's units are given up; at this the tags of EWT dev stay as they are. */
const MARGIN = 60;

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'other'];
/** Outside, then of each type the first word and the words after it. */
export const NAME_LABELS = 1 + 2 * ENTITY_TYPES.length;
export const OUTSIDE = 0;

export function opens(type: number): number {
  return 1 + 2 * type;
}

/** For each label the labels that may stand after it: a name goes on only with its own type. */
export const NAME_FOLLOWS = Int32Array.from({ length: NAME_LABELS + 1 }, (_, before) => {
  let mask = 1 << OUTSIDE;
  for (let type = 0; type < ENTITY_TYPES.length; type++) {
    mask |= 1 << opens(type);
    if (before === opens(type) || before === opens(type) + 1) mask |= 1 << (opens(type) + 1);
  }
  return mask;
});

/** Hash of words, as runs of words of a text are looked up. */
export function hashPhrase(phrase: string): number {
  return phrase
    .split(' ')
    .map((word) => hashFolded(word))
    .reduce(mix);
}

/** Bits for the hashes of words and of rows of words. */
export interface NameHints {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}

/** Own tables of words (lower case) with the hints that a model brings along. */
export function joinHints(classes: ReadonlyMap<string, number>, { keys, bits }: NameHints): NameHints {
  const all = new Map<number, number>();
  keys.forEach((key, i) => {
    all.set(key, bits[i]!);
  });
  for (const [phrase, bit] of classes) all.set(hashPhrase(phrase), (all.get(hashPhrase(phrase)) ?? 0) | bit);
  return { keys: Int32Array.from(all.keys()), bits: Int32Array.from(all.values()) };
}

/** Finds names and their types: a beam over an averaged structured perceptron. Not re-entrant. */
export class NameFinder {
  private readonly model: LinearModel;
  private readonly clusters: WordClusters;
  private readonly hints: FeatureTable;
  private readonly hintBits: Int32Array;
  private readonly decoder: SequenceDecoder;
  private readonly rows = new Int32Array(LONGEST_RUN * NAME_FEATURES);
  private readonly anchors = new Int32Array(LONGEST_RUN * NAME_ANCHORS);

  /** @param hints bits for words, and rows of two or three words, that names are made of */
  constructor(model: LinearModel, hints: NameHints, clusters: WordClusters) {
    this.model = model;
    this.hints = new FeatureTable(hints.keys);
    this.hintBits = hints.bits;
    this.clusters = clusters;
    this.decoder = new SequenceDecoder(model, NAME_ANCHORS, NAME_FOLLOWS, MARGIN);
  }

  /** Bits of each word's own classes, and of names of two or three capitalised words that it stands in. */
  classesOf(words: WordHashes): Int32Array {
    const classes = new Int32Array(words.length);
    const { folded, flags } = words;
    for (let i = 0; i < words.length; i++) {
      classes[i]! |= this.bitsOf(folded[i]!);
      if ((flags[i]! & CAPITAL) === 0 || i + 1 >= words.length) continue;
      const two = mix(folded[i]!, folded[i + 1]!);
      this.spread(classes, i, 2, this.bitsOf(two));
      if (i + 2 < words.length) this.spread(classes, i, 3, this.bitsOf(mix(two, folded[i + 2]!)));
    }
    return classes;
  }

  private bitsOf(key: number): number {
    const row = this.hints.find(key);
    return row < 0 ? 0 : this.hintBits[row]!;
  }

  private spread(classes: Int32Array, from: number, count: number, bits: number): void {
    if (bits !== 0) for (let i = from; i < from + count; i++) classes[i]! |= bits | (1 << 12);
  }

  /** What names are told by, of a whole text: its other words are evidence for each. */
  know(words: WordHashes, sentenceToken: Int32Array): NameWords {
    const { clusters } = this;
    const classes = this.classesOf(words);
    const loud = findLoudWords(words, sentenceToken);
    const evidence = gatherNameEvidence(words, classes, sentenceToken, loud);
    return { words, classes, evidence, loud, clusters, cluster: clusters.findAll(words) };
  }

  /** One label a word of a text. */
  label(words: WordHashes, sentenceToken: Int32Array): Uint8Array {
    const labels = new Uint8Array(words.length);
    const known = this.know(words, sentenceToken);
    for (const run of listNameRuns(words, known.classes, sentenceToken)) this.labelRun(known, run, labels);
    return labels;
  }

  private labelRun(known: NameWords, run: NameRun, labels: Uint8Array): void {
    const { rows, anchors, decoder } = this;
    const { table } = this.model;
    const length = run[1] - run[0];
    nameFeatures(known, run, rows, anchors);
    for (let k = 0; k < length * NAME_FEATURES; k++) rows[k] = table.find(rows[k]!);
    decoder.run(length, rows, 0, NAME_FEATURES, anchors, 0, null, 0);
    decoder.readBest(length, labels, run[0]);
  }
}

/** The names that labels spell. */
export function namesFrom(labels: Uint8Array, start: Int32Array, end: Int32Array): NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE || label % 2 === 0) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === label + 1) last++;
    names.push({ start: start[i]!, end: end[last]!, type: ENTITY_TYPES[(label - 1) >> 1]! });
    i = last;
  }
  return names;
}
