import { FeatureTable } from './feature-table.ts';
import { HAS_DIGIT, mix, type WordHashes } from './word-hashes.ts';

/** How the lemma of a word is made from its small letters: cut so many characters, then add these. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

export interface LemmaModel {
  /** Hashes of known words with their tags, see `lemmaKey`. */
  readonly keys: Int32Array;
  /** Index into `lemmas` of each known word. */
  readonly values: Int32Array;
  readonly lemmas: readonly string[];
  /** Rules for words not known, by tag and the end of the word: "16|ies". */
  readonly rules: ReadonlyMap<string, LemmaRule>;
}

/** Longest end of a word that a rule looks at. */
export const LONGEST_END = 5;

export function lemmaKey(folded: number, upos: number): number {
  return mix(folded, upos + 0x4c) || 1;
}

/** Lemmas: a lexicon of the words of the training texts, and for others what their ends mostly do there. */
export class Lemmatiser {
  private readonly table: FeatureTable;
  private readonly model: LemmaModel;

  constructor(model: LemmaModel) {
    this.model = model;
    this.table = new FeatureTable(model.keys);
  }

  /** Lower-case lemma of each word. */
  lemmas(text: string, start: Int32Array, end: Int32Array, words: WordHashes, upos: Uint8Array): string[] {
    const lemmas: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const numeric = (words.flags[i]! & HAS_DIGIT) !== 0;
      const row = numeric ? -1 : this.table.find(lemmaKey(words.folded[i]!, upos[i]!));
      if (row >= 0) lemmas.push(this.model.lemmas[this.model.values[row]!]!);
      else {
        const word = text.slice(start[i]!, end[i]!).toLowerCase().replaceAll('’', "'");
        lemmas.push(numeric ? word : this.guess(word, upos[i]!));
      }
    }
    return lemmas;
  }

  private guess(word: string, upos: number): string {
    for (let length = Math.min(LONGEST_END, word.length - 1); length >= 0; length--) {
      const rule = this.model.rules.get(`${upos}|${word.slice(word.length - length)}`);
      if (rule !== undefined && rule.cut < word.length) return word.slice(0, word.length - rule.cut) + rule.add;
    }
    return word;
  }
}
