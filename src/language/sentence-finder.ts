import type { LinearModel } from './linear-model.ts';
import {
  findGaps,
  findSentenceCandidates,
  findStyle,
  SENTENCE_ANCHORS,
  SENTENCE_FEATURES,
  type SentenceWords,
  sentenceFeatures,
} from './sentence-features.ts';
import { LONGEST_RUN, SequenceDecoder } from './sequence-model.ts';
import type { WordClusters } from './word-clusters.ts';
import type { WordHashes } from './word-hashes.ts';

/** Paths behind the best by more of the model's units are given up; at this the tags of EWT dev stay as they are. */
const MARGIN = 60;

/** Labels of a word: inside a sentence, first of one. */
export const SENTENCE_LABELS = 2;

/** Each word that begins a sentence by the rules. */
export function ruledWords(sentenceToken: Int32Array, length: number): Uint8Array {
  const ruled = new Uint8Array(length);
  for (const first of sentenceToken) if (first < length) ruled[first] = 1;
  return ruled;
}

/**
 * Corrects the sentences found by the rules: where a writer left out the stops, or a stop ends nothing.
 * A blank line always ends a sentence. Not re-entrant.
 */
export class SentenceFinder {
  private readonly model: LinearModel;
  private readonly clusters: WordClusters;
  private readonly decoder: SequenceDecoder;
  private readonly rows = new Int32Array(LONGEST_RUN * SENTENCE_FEATURES);
  private readonly anchors = new Int32Array(LONGEST_RUN * SENTENCE_ANCHORS);
  private readonly labels = new Uint8Array(LONGEST_RUN);

  constructor(model: LinearModel, clusters: WordClusters) {
    this.model = model;
    this.clusters = clusters;
    this.decoder = new SequenceDecoder(model, SENTENCE_ANCHORS, MARGIN);
  }

  /** What sentences are told by, of a whole text. */
  know(text: string, start: Int32Array, end: Int32Array, words: WordHashes, ruled: Uint8Array): SentenceWords {
    const gaps = findGaps(text, start, end);
    return { words, start, end, gaps, ruled, style: findStyle(words, gaps, ruled), clusters: this.clusters };
  }

  /** @param sentenceToken by the rules; the result has the same form */
  find(text: string, start: Int32Array, end: Int32Array, words: WordHashes, sentenceToken: Int32Array): Int32Array {
    const known = this.know(text, start, end, words, ruledWords(sentenceToken, words.length));
    const candidates = findSentenceCandidates(known);
    const firsts: number[] = [];
    for (let from = 0; from < candidates.length; from += LONGEST_RUN) {
      const at = candidates.subarray(from, from + LONGEST_RUN);
      sentenceFeatures(known, at, this.rows, this.anchors);
      const count = at.length * SENTENCE_FEATURES;
      for (let k = 0; k < count; k++) this.rows[k] = this.model.table.find(this.rows[k]!);
      this.decoder.run(at.length, this.rows, 0, SENTENCE_FEATURES, this.anchors, 0, null, 0);
      this.decoder.readBest(at.length, this.labels, 0);
      at.forEach((i, n) => {
        if (known.gaps[i] === 4 || this.labels[n] === 1) firsts.push(i);
      });
    }
    firsts.push(words.length);
    return Int32Array.from(firsts);
  }
}
