import { FeatureTable } from './feature-table.ts';
import type { LinearModel } from './linear-model.ts';
import { LONGEST_RUN, SequenceDecoder } from './sequence-model.ts';
import { TAG_ANCHORS, TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { WordHashes } from './word-hashes.ts';

/** Paths behind the best by more of the model's units are given up; at this the tags of EWT dev stay as they are. */
const MARGIN = 60;

/** Which tags the common words of the training texts bear: bits over `UPOS`. */
export interface TagLexicon {
  /** Folded hashes. */
  readonly words: Int32Array;
  readonly masks: Int32Array;
}

/** Part-of-speech tagger: a beam over an averaged structured perceptron. Keeps scratch space, so it isn't re-entrant. */
export class Tagger {
  private readonly model: LinearModel;
  private readonly lexicon: FeatureTable;
  private readonly masks: Int32Array;
  private readonly decoder: SequenceDecoder;
  private readonly rows = new Int32Array(LONGEST_RUN * TAG_FEATURES);
  private readonly anchors = new Int32Array(LONGEST_RUN * TAG_ANCHORS);

  constructor(model: LinearModel, lexicon: TagLexicon) {
    this.model = model;
    this.lexicon = new FeatureTable(lexicon.words);
    this.masks = lexicon.masks;
    this.decoder = new SequenceDecoder(model, TAG_ANCHORS, null, MARGIN);
  }

  /** For each word the tags it bears in the training texts, as bits over `UPOS`; 0 for rare words. */
  classesOf(words: WordHashes): Int32Array {
    const classes = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const row = this.lexicon.find(words.folded[i]!);
      if (row >= 0) classes[i] = this.masks[row]!;
    }
    return classes;
  }

  /** Codes into `UPOS`, one a word. */
  tag(words: WordHashes, sentenceToken: Int32Array): Uint8Array {
    const tags = new Uint8Array(words.length);
    const classes = this.classesOf(words);
    for (let s = 0; s + 1 < sentenceToken.length; s++) {
      const end = sentenceToken[s + 1]!;
      for (let from = sentenceToken[s]!; from < end; from += LONGEST_RUN) {
        this.tagRun(words, classes, from, Math.min(end, from + LONGEST_RUN), tags);
      }
    }
    return tags;
  }

  private tagRun(words: WordHashes, classes: Int32Array, from: number, to: number, tags: Uint8Array): void {
    const { rows, anchors, decoder } = this;
    const { table } = this.model;
    tagFeatures(words, classes, from, to, rows, anchors);
    const count = (to - from) * TAG_FEATURES;
    for (let k = 0; k < count; k++) rows[k] = table.find(rows[k]!);
    decoder.run(to - from, rows, 0, TAG_FEATURES, anchors, 0, null, 0);
    decoder.readBest(to - from, tags, from);
  }
}
