import { DEPRELS, UPOS } from '../model/analysis.ts';
import type { ModelFile } from './model-file.ts';
import { bestProjectiveTree, growTree, isProjective, isTree } from './projective-tree.ts';
import { LONGEST_RUN, SentenceEncoder } from './sentence-encoder.ts';
import { TreeScorer } from './tree-scorer.ts';
import { ROW_STEP } from './vector-kernel.ts';
import { type Matrix, VectorMemory } from './vector-memory.ts';
import type { WordHashes } from './word-hashes.ts';
import { vectorBytes } from './word-sums.ts';

const ROOT = DEPRELS.indexOf('root');
/** Words up to which the best tree is sought; beyond, its time with their cube tells. */
const LONGEST_SOUGHT = 96;
/** States start within this: 4, with 12 bits behind the point. */
const LIMIT = 4 << 12;
/** Room for the matrices and the scores of the longest sentence, in bytes. */
const ROOM = 4_000_000;

/** What is read of the words of a text, one value a word. */
export interface Reading {
  /** Codes into `UPOS`. */
  readonly upos: Uint8Array;
  /** Indices of the heads in the text, -1 for roots. */
  readonly head: Int32Array;
  /** Codes into `DEPRELS`. */
  readonly deprel: Uint8Array;
}

/**
 * Reads sentences: part of speech of each word, and the tree. One small network encodes the sentence, and tags, arcs and
 * relations are told from what it gives. A sentence is read by itself. Not re-entrant.
 */
export class Reader {
  private readonly memory: VectorMemory;
  private readonly encoder: SentenceEncoder;
  private readonly scorer: TreeScorer;
  private readonly tags: Matrix;
  private readonly tagsOut: number;
  private readonly heads = new Int16Array(LONGEST_RUN + 1);

  /** @param fast false to do without WebAssembly, with the same result */
  constructor(file: ModelFile, fast = true) {
    const [width, layers, arcs, relations] = file.words('sizes') as unknown as [number, number, number, number];
    const inputs = [...new Set([width, arcs, relations])];
    const sizes = { width, inputs, shifts: file.bytes('shifts'), limit: LIMIT };
    this.memory = new VectorMemory(ROOM + vectorBytes(file), sizes, fast);
    this.encoder = new SentenceEncoder(file, this.memory, width, layers);
    this.tags = this.memory.placeMatrix(width, file.shorts('tags.weights'), file.words('tags.bias'));
    this.tagsOut = this.memory.reserve((LONGEST_RUN + ROW_STEP) * this.tags.outputs * 4);
    this.scorer = new TreeScorer(file, this.memory, width);
  }

  /** Codes into `UPOS`, one a word. */
  tag(words: WordHashes, sentenceToken: Int32Array): Uint8Array {
    const upos = new Uint8Array(words.length);
    this.eachRun(sentenceToken, (from, to) => {
      this.encoder.encode(words, from, to);
      this.readTags(from, to, upos);
    });
    return upos;
  }

  /** Tags, as `tag` gives them, and trees. */
  read(words: WordHashes, sentenceToken: Int32Array): Reading {
    const upos = new Uint8Array(words.length);
    const head = new Int32Array(words.length).fill(-1);
    const deprel = new Uint8Array(words.length);
    this.eachRun(sentenceToken, (from, to) => {
      this.encoder.encode(words, from, to);
      this.readTags(from, to, upos);
      this.readTree(to - from);
      for (let i = from; i < to; i++) {
        const own = this.heads[i - from + 1]!;
        head[i] = own === 0 ? -1 : from + own - 1;
      }
      this.scorer.findRelations(to - from, this.heads, ROOT, deprel, from);
    });
    return { upos, head, deprel };
  }

  private eachRun(sentenceToken: Int32Array, read: (from: number, to: number) => void): void {
    for (let s = 0; s + 1 < sentenceToken.length; s++) {
      const end = sentenceToken[s + 1]!;
      for (let from = sentenceToken[s]!; from < end; from += LONGEST_RUN) read(from, Math.min(end, from + LONGEST_RUN));
    }
  }

  private readTags(from: number, to: number, upos: Uint8Array): void {
    const { i32 } = this.memory;
    this.memory.multiply(this.tags, this.encoder.states, this.tagsOut, to - from);
    for (let i = from; i < to; i++) {
      const at = (this.tagsOut >> 2) + (i - from) * this.tags.outputs;
      let found = 0;
      for (let tag = 1; tag < UPOS.length; tag++) if (i32[at + tag]! > i32[at + found]!) found = tag;
      upos[i] = found;
    }
  }

  /** Heads of the words encoded last: each word's best, and where these are no tree or cross, the best tree. */
  private readTree(length: number): void {
    const { scorer, heads } = this;
    scorer.scoreArcs(this.encoder, length);
    const { arcs, stride } = scorer;
    for (let word = 1; word <= length; word++) {
      const row = (word - 1) * stride;
      let found = 0;
      for (let h = 1; h <= length; h++) if (h !== word && arcs[row + h]! > arcs[row + found]!) found = h;
      heads[word] = found;
    }
    const tree = isTree(heads, length);
    if (tree && (length > LONGEST_SOUGHT || isProjective(heads, length))) return;
    if (length <= LONGEST_SOUGHT) bestProjectiveTree(length, arcs, stride, heads);
    else growTree(length, arcs, stride, heads);
  }
}
