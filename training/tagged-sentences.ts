import { readGum, type TreeSentence } from '../eval/conllu.ts';
import { hashWords, type WordHashes } from '../src/language/word-hashes.ts';
import { UPOS } from '../src/model/analysis.ts';
import { readMasc } from './read-masc.ts';

const CODE = new Map<string, number>(UPOS.map((tag, code) => [tag, code]));

/** Words with the tags that are right for them, as bits over `UPOS`. */
export interface MaskedSentence {
  readonly forms: readonly string[];
  readonly masks: readonly number[];
}

export function fromTrees(sentences: readonly TreeSentence[]): MaskedSentence[] {
  return sentences.map(({ words }) => ({
    forms: words.map(({ form }) => form),
    masks: words.map(({ upos }) => 1 << (CODE.get(upos) ?? 0)),
  }));
}

/** MASC's Penn tags as sets of universal ones: by word and tag where the treebanks show the pair, else by tag. */
export function readMascMasks(trees: readonly TreeSentence[]): MaskedSentence[] {
  const byTag = new Map<string, Map<number, number>>();
  const byWord = new Map<string, Map<number, number>>();
  const count = (into: Map<string, Map<number, number>>, key: string, code: number): void => {
    const row = into.get(key) ?? new Map<number, number>();
    row.set(code, (row.get(code) ?? 0) + 1);
    into.set(key, row);
  };
  for (const { words } of trees) {
    for (const { form, upos, xpos } of words) {
      count(byTag, xpos, CODE.get(upos) ?? 0);
      count(byWord, `${form.toLowerCase()} ${xpos}`, CODE.get(upos) ?? 0);
    }
  }
  const maskOf = (form: string, tag: string): number => {
    const row = byWord.get(`${form.toLowerCase()} ${tag}`);
    if (row && total(row) >= 3) return maskFrom(row, 0.03);
    const general = byTag.get(tag);
    return general ? maskFrom(general, 0.02) : -1;
  };
  return readMasc().map(({ forms, tags }) => ({ forms, masks: tags.map((tag, i) => maskOf(forms[i]!, tag)) }));
}

function total(row: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of row.values()) sum += value;
  return sum;
}

function maskFrom(row: ReadonlyMap<number, number>, share: number): number {
  const all = total(row);
  let mask = 0;
  for (const [code, value] of row) if (value >= all * share) mask |= 1 << code;
  return mask;
}

/** One text of all the sentences, with the hashes of their words. */
export function hashSentences(sentences: readonly { forms: readonly string[] }[]): {
  text: string;
  start: Int32Array;
  end: Int32Array;
  words: WordHashes;
  runs: Int32Array;
} {
  const starts: number[] = [];
  const ends: number[] = [];
  const runs = [0];
  const parts: string[] = [];
  let at = 0;
  for (const { forms } of sentences) {
    for (const form of forms) {
      starts.push(at);
      at += form.length;
      ends.push(at);
      at++;
      parts.push(form);
    }
    runs.push(starts.length);
  }
  const text = parts.join(' ');
  const start = Int32Array.from(starts);
  const end = Int32Array.from(ends);
  return { text, start, end, words: hashWords(text, start, end), runs: Int32Array.from(runs) };
}

export function gumSentences(part: 'train' | 'dev' | 'test', genre = ''): TreeSentence[] {
  return readGum(part, genre).flatMap(({ sentences }) => sentences);
}
