import type { TreeSentence } from './conllu.ts';

/** Words of a parsed text: offsets that both sides share, tags, heads as indices into the same arrays (-1: root). */
export interface ParsedWords {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly upos: readonly string[];
  readonly head: ArrayLike<number>;
  readonly deprel: readonly string[];
}

/** F1, per cent, over the words of both sides, matched by their offsets. */
export interface TreeScores {
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

const universal = (deprel: string): string => deprel.split(':')[0]!;

/** UPOS, unlabelled and labelled attachment as the CoNLL 2018 shared task scores them: subtypes of relations left out. */
export function scoreTrees(gold: ParsedWords, found: ParsedWords): TreeScores {
  const at = new Map<string, number>();
  for (let i = 0; i < gold.start.length; i++) at.set(`${gold.start[i]}-${gold.end[i]}`, i);
  const key = (words: ParsedWords, i: number): string => (i < 0 ? 'root' : `${words.start[i]}-${words.end[i]}`);
  let matched = 0;
  let upos = 0;
  let uas = 0;
  let las = 0;
  for (let i = 0; i < found.start.length; i++) {
    const own = at.get(key(found, i));
    if (own === undefined) continue;
    matched++;
    if (gold.upos[own] === found.upos[i]) upos++;
    if (key(gold, gold.head[own]!) !== key(found, found.head[i]!)) continue;
    uas++;
    if (universal(gold.deprel[own]!) === universal(found.deprel[i]!)) las++;
  }
  const f1 = (right: number): number => (200 * right) / Math.max(1, gold.start.length + found.start.length);
  return { words: f1(matched), upos: f1(upos), uas: f1(uas), las: f1(las) };
}

/** A treebank's sentences as one run of words, with the offsets given. */
export function goldWords(sentences: readonly TreeSentence[], start: Int32Array, end: Int32Array): ParsedWords {
  const words = sentences.flatMap((sentence) => sentence.words);
  const head: number[] = [];
  let base = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) head.push(word.head < 0 ? -1 : base + word.head);
    base += sentence.words.length;
  }
  return { start, end, upos: words.map((word) => word.upos), head, deprel: words.map((word) => word.deprel) };
}

/** Spans that both sides hold, as F1 per cent. */
export function scoreSpans(gold: readonly string[], found: readonly string[]): number {
  const wanted = new Set(gold);
  const right = found.filter((span) => wanted.has(span)).length;
  return (200 * right) / Math.max(1, gold.length + found.length);
}
