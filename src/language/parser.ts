import { UPOS } from '../model/analysis.ts';
import { ParseBeam, type ParserModel } from './parse-beam.ts';
import type { ParseWords } from './parse-features.ts';
import { LONGEST_TREE } from './parse-state.ts';
import { hashFolded, SUFFIX_TURN, SUFFIXES, type WordHashes } from './word-hashes.ts';

const ROOT_WORD = 0x6a09e667;
const ROOT_TAG = 0x77;
const PUNCT = UPOS.indexOf('PUNCT');
const SYM = UPOS.indexOf('SYM');
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const OPEN = new Set([VERB, AUX, UPOS.indexOf('NOUN'), UPOS.indexOf('ADJ')]);
/** What a verb or noun ends in says of its form as much as a finer tag. */
const ENDINGS = new Map([
  [suffixHash('ing'), 1],
  [suffixHash('ed'), 2],
  [suffixHash('en'), 3],
  [suffixHash('s'), 4],
]);

function suffixHash(suffix: string): number {
  return hashFolded([...suffix].reverse().join(''), SUFFIX_TURN);
}

export function newParseWords(): ParseWords {
  const size = LONGEST_TREE + 2;
  return {
    length: 0,
    word: new Int32Array(size),
    tag: new Int32Array(size),
    upos: new Uint8Array(size),
    marks: new Int16Array(size),
    verbs: new Int16Array(size),
  };
}

/** Fills `into` with the words [from, to). */
export function readParseWords(words: WordHashes, upos: Uint8Array, from: number, to: number, into: ParseWords): void {
  into.length = to - from;
  for (let i = 0; i < into.length; i++) {
    const code = upos[from + i]!;
    into.word[i] = words.folded[from + i]!;
    into.upos[i] = code;
    into.tag[i] = tagOf(words, from + i, code);
    into.marks[i + 1] = into.marks[i]! + (code === PUNCT ? 1 : 0);
    into.verbs[i + 1] = into.verbs[i]! + (code === VERB ? 1 : 0);
  }
  into.word[into.length] = ROOT_WORD;
  into.tag[into.length] = ROOT_TAG;
}

function tagOf(words: WordHashes, i: number, code: number): number {
  if (code === PUNCT || code === SYM) return (code << 8) | (words.folded[i]! & 255);
  if (!OPEN.has(code)) return code << 8;
  const { suffixes } = words;
  for (let k = 2; k >= 0; k--) {
    const ending = ENDINGS.get(suffixes[i * SUFFIXES + k]!);
    if (ending !== undefined) return (code << 8) | ending;
  }
  return code << 8;
}

/** Paths followed side by side. */
const WIDTH = 1;

/** Dependency parser: arc-hybrid, a beam of paths, moves and relations by averaged perceptrons. Not re-entrant. */
export class Parser {
  private readonly words = newParseWords();
  private readonly beam: ParseBeam;

  /**
   * @param root code of the relation to the root
   * @param margin paths that fall behind the best by more are given up
   */
  constructor(model: ParserModel, root: number, width = WIDTH, margin = Infinity) {
    this.beam = new ParseBeam(model, root, width, margin);
  }

  /** Heads as indices into the whole text, -1 for roots, and relations as codes into `DEPRELS`. */
  parse(words: WordHashes, upos: Uint8Array, sentenceToken: Int32Array): { head: Int32Array; deprel: Uint8Array } {
    const head = new Int32Array(words.length).fill(-1);
    const deprel = new Uint8Array(words.length);
    for (let s = 0; s + 1 < sentenceToken.length; s++) {
      const end = sentenceToken[s + 1]!;
      for (let from = sentenceToken[s]!; from < end; from += LONGEST_TREE) {
        const to = Math.min(end, from + LONGEST_TREE);
        readParseWords(words, upos, from, to, this.words);
        this.beam.start(to - from);
        while (!this.beam.best.done) this.beam.step(this.words);
        const state = this.beam.best;
        for (let i = 0; i < to - from; i++) {
          const own = state.head[i]!;
          head[from + i] = own === to - from ? -1 : from + own;
          deprel[from + i] = state.label[i]!;
        }
      }
    }
    return { head, deprel };
  }
}
