import { findLoudWords, gatherNameEvidence } from './name-evidence.ts';
import type { NameHints } from './name-hints.ts';
import type { WordHashes } from './word-hashes.ts';

/** Bits of a word's clues: classes, evidence, loud, first of its sentence, flags. */
export const NAME_CLUES = 32;
const CLASSES = 0x7fff;
const EVIDENCE_AT = 15;
const LOUD_AT = 23;
const FIRST_AT = 24;
const FLAGS_AT = 25;
const FLAGS = 0x7f;

/** What is known of each word of a text before names are read in it, as `NAME_CLUES` bits: its other words are clues to each. */
export function gatherNameClues(words: WordHashes, sentenceToken: Int32Array, hints: NameHints): Int32Array {
  const classes = hints.classesOf(words);
  const loud = findLoudWords(words, sentenceToken);
  const evidence = gatherNameEvidence(words, classes, sentenceToken, loud);
  const clues = new Int32Array(words.length);
  for (let i = 0; i < clues.length; i++) {
    const found = (evidence[i]! << EVIDENCE_AT) | (loud[i]! << LOUD_AT) | ((words.flags[i]! & FLAGS) << FLAGS_AT);
    clues[i] = (classes[i]! & CLASSES) | found;
  }
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const first = sentenceToken[s]!;
    if (first < sentenceToken[s + 1]!) clues[first]! |= 1 << FIRST_AT;
  }
  return clues;
}
