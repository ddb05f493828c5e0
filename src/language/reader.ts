import { DEPRELS, UPOS } from '../model/analysis.ts';
import { LONGEST_RUN } from './gated-layers.ts';
import type { ModelFile } from './model-file.ts';
import { NAME_CLUES } from './name-clues.ts';
import { NameHead } from './name-head.ts';
import { bestProjectiveTree, growTree, isProjective, isTree } from './projective-tree.ts';
import { SentenceEncoder } from './sentence-encoder.ts';
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
const ROOM = 6_000_000;

/** What is read of the words of a text, one value a word. */
export interface Reading {
  /** Codes into `UPOS`. */
  readonly upos: Uint8Array;
  /** Indices of the heads in the text, -1 for roots. */
  readonly head: Int32Array;
  /** Codes into `DEPRELS`. */
  readonly deprel: Uint8Array;
}

/** What is asked of a pass over a text. */
export interface Asked {
  readonly tags?: boolean;
  /** With them come tags. */
  readonly trees?: boolean;
  /** Clues to the names, as `gatherNameClues` gives them, for names to be read. */
  readonly clues?: Int32Array;
  /** Whether to give the words' states, from which tags and trees can be read later (`readFrom`). */
  readonly states?: boolean;
}

/** What was asked for, one value a word. */
export interface PassReading extends Partial<Reading> {
  /** Labels, see `namesFrom`. */
  readonly names?: Uint8Array;
  /** `Reader.width` numbers a word. */
  readonly states?: Int16Array;
}

/**
 * Reads sentences: part of speech of each word, the tree, and names. One small network encodes the sentence, and tags,
 * arcs, relations and names are told from what it gives. A sentence is read by itself, but for the clues to names. Not
 * re-entrant.
 */
export class Reader {
  private readonly memory: VectorMemory;
  private readonly encoder: SentenceEncoder;
  private readonly scorer: TreeScorer;
  private readonly nameHead: NameHead;
  private readonly tags: Matrix;
  private readonly tagsOut: number;
  private readonly heads = new Int16Array(LONGEST_RUN + 1);
  /** Numbers in the state of a word. */
  readonly width: number;

  /** @param fast false to do without WebAssembly, with the same result */
  constructor(file: ModelFile, fast = true) {
    const [width = 0, layers = 0, arcs = 0, relations = 0, shared = 0, nameLayers = 0, nameWidth = 0, forms = 0] =
      file.words('sizes');
    const inputs = [...new Set([width, arcs, relations, nameWidth, width + forms + NAME_CLUES])];
    const states = [...new Set([width, nameWidth])];
    const sizes = { width, states, inputs, shifts: file.bytes('shifts'), limit: LIMIT };
    this.width = width;
    this.memory = new VectorMemory(ROOM + vectorBytes(file), sizes, fast);
    this.encoder = new SentenceEncoder(file, this.memory, width, layers, shared);
    this.tags = this.memory.placeMatrix(width, file.shorts('tags.weights'), file.words('tags.bias'));
    this.tagsOut = this.memory.reserve((LONGEST_RUN + ROW_STEP) * this.tags.outputs * 4);
    this.scorer = new TreeScorer(file, this.memory, width);
    this.nameHead = new NameHead(file, this.memory, width, LIMIT, nameLayers);
  }

  /** Codes into `UPOS`, one a word. */
  tag(words: WordHashes, sentenceToken: Int32Array): Uint8Array {
    return this.pass(words, sentenceToken, { tags: true }).upos!;
  }

  /** Tags, as `tag` gives them, and trees. */
  read(words: WordHashes, sentenceToken: Int32Array): Reading {
    const { upos, head, deprel } = this.pass(words, sentenceToken, { trees: true });
    return { upos: upos!, head: head!, deprel: deprel! };
  }

  /** Tags, trees and labels of names. */
  readAll(words: WordHashes, sentenceToken: Int32Array, clues: Int32Array): Reading & { readonly names: Uint8Array } {
    const { upos, head, deprel, names } = this.pass(words, sentenceToken, { trees: true, clues });
    return { upos: upos!, head: head!, deprel: deprel!, names: names! };
  }

  /** All that is asked for, in one pass. */
  pass(words: WordHashes, sentenceToken: Int32Array, { tags, trees, clues, states }: Asked): PassReading {
    const { length } = words;
    const read = {
      ...((tags || trees) && { upos: new Uint8Array(length) }),
      ...(trees && { head: new Int32Array(length).fill(-1), deprel: new Uint8Array(length) }),
      ...(clues && { names: new Uint8Array(length) }),
      ...(states && { states: new Int16Array(length * this.width) }),
    };
    eachRun(sentenceToken, (from, to) => {
      this.encoder.begin(words, from, to);
      if (clues) this.nameHead.label(this.encoder, words.folded, clues, from, to, read.names!);
      if (read.states) this.encoder.copyStates(to - from, read.states, from);
      if (read.upos) this.finish(from, to, read.upos, read.head, read.deprel);
    });
    return read;
  }

  /** What `read` gives for a sentence, from the states that a pass over its text has given for its words. */
  readFrom(states: Int16Array): Reading {
    const length = states.length / this.width;
    const upos = new Uint8Array(length);
    const head = new Int32Array(length).fill(-1);
    const deprel = new Uint8Array(length);
    eachRun(Int32Array.of(0, length), (from, to) => {
      this.encoder.restore(states, from, to);
      this.finish(from, to, upos, head, deprel);
    });
    return { upos, head, deprel };
  }

  /** Tags, and trees where there is room for them, of the words [from, to) that the encoder has begun with. */
  private finish(from: number, to: number, upos: Uint8Array, head?: Int32Array, deprel?: Uint8Array): void {
    this.encoder.finish(to - from);
    this.readTags(from, to, upos);
    if (head && deprel) this.readTree(from, to, head, deprel);
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

  /** The tree of the words encoded last, [from, to) of the text. */
  private readTree(from: number, to: number, head: Int32Array, deprel: Uint8Array): void {
    this.findHeads(to - from);
    for (let i = from; i < to; i++) {
      const own = this.heads[i - from + 1]!;
      head[i] = own === 0 ? -1 : from + own - 1;
    }
    this.scorer.findRelations(to - from, this.heads, ROOT, deprel, from);
  }

  /** Heads of the words encoded last: each word's best, and where these are no tree or cross, the best tree. */
  private findHeads(length: number): void {
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

function eachRun(sentenceToken: Int32Array, read: (from: number, to: number) => void): void {
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const end = sentenceToken[s + 1]!;
    for (let from = sentenceToken[s]!; from < end; from += LONGEST_RUN) read(from, Math.min(end, from + LONGEST_RUN));
  }
}
