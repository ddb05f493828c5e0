import { CLASS_GIVEN, CLASS_TITLE } from './en/name-classes.ts';
import { ALL_CAPITALS, CAPITAL, HAS_LOWER, hashFolded, type WordHashes } from './word-hashes.ts';

/** What the rest of a text says about a word, as bits: its other occurrences decide what its capital is worth. */
export const SEEN_SMALL = 1;
/** With a capital where a sentence doesn't ask for one. */
export const SEEN_CAPITAL = 2;
export const AFTER_TITLE = 4;
export const AFTER_PLACE_PREPOSITION = 8;
export const AFTER_ARTICLE = 16;
export const BEFORE_CAPITAL = 32;
export const AFTER_CAPITAL = 64;
/** An acronym in brackets after a name. */
export const IN_BRACKETS = 128;

const PREPOSITIONS = new Set(
  ['in', 'at', 'near', 'from', 'outside', 'around', 'across'].map((word) => hashFolded(word)),
);
const ARTICLE = hashFolded('the');
const BRACKET = hashFolded('(');

/** Sentences whose words all begin with a capital say nothing by it: 1 for each word of one. */
export function findLoudWords({ flags, length }: WordHashes, sentenceToken: Int32Array): Uint8Array {
  const loud = new Uint8Array(length);
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const [from, to] = [sentenceToken[s]!, sentenceToken[s + 1]!];
    let small = 0;
    let capital = 0;
    for (let i = from; i < to; i++) {
      if ((flags[i]! & CAPITAL) !== 0) capital++;
      else if ((flags[i]! & HAS_LOWER) !== 0) small++;
    }
    if (capital >= 3 && capital >= 2 * small) loud.fill(1, from, to);
  }
  return loud;
}

/** Evidence for each word of a text, from its other occurrences and from the company that any of them keeps. Linear. */
export function gatherNameEvidence(
  words: WordHashes,
  classes: Int32Array,
  sentenceToken: Int32Array,
  loud: Uint8Array,
): Uint8Array {
  const { folded, flags, length } = words;
  const seen = new Map<number, number>();
  const firsts = new Set(sentenceToken);
  const capital = (i: number): boolean => i >= 0 && i < length && (flags[i]! & CAPITAL) !== 0;
  for (let i = 0; i < length; i++) {
    const key = folded[i]!;
    const before = seen.get(key) ?? 0;
    let bits = 0;
    if (!capital(i)) bits = (flags[i]! & HAS_LOWER) !== 0 ? SEEN_SMALL : 0;
    else if (loud[i] === 0) {
      const initial = firsts.has(i);
      if (!initial) bits |= (before & SEEN_CAPITAL) !== 0 ? SEEN_TWICE : SEEN_CAPITAL;
      if (!initial && !capital(i - 1)) bits |= companyBefore(folded[i - 1]!);
      if (!initial && (classes[i - 1]! & (CLASS_TITLE | CLASS_GIVEN)) !== 0 && capital(i - 1)) bits |= AFTER_TITLE;
      if (capital(i + 1) && !firsts.has(i + 1)) bits |= BEFORE_CAPITAL;
      if (!initial && capital(i - 1)) bits |= AFTER_CAPITAL;
      if ((flags[i]! & ALL_CAPITALS) !== 0 && i > 1 && folded[i - 1] === BRACKET && capital(i - 2)) bits |= IN_BRACKETS;
    }
    if ((bits | before) !== before) seen.set(key, bits | before);
  }
  const evidence = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const bits = seen.get(folded[i]!) ?? 0;
    const own = capital(i) && loud[i] === 0 && !firsts.has(i);
    evidence[i] = own && (bits & SEEN_TWICE) === 0 ? bits & ~SEEN_CAPITAL : bits;
  }
  return evidence;
}

/** Two occurrences that are `SEEN_CAPITAL`; one of them may be the word asked about. */
const SEEN_TWICE = 256;

function companyBefore(key: number): number {
  if (key === ARTICLE) return AFTER_ARTICLE;
  return PREPOSITIONS.has(key) ? AFTER_PLACE_PREPOSITION : 0;
}
