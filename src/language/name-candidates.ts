import { CLASS_KNOWN_PLACE } from './en/name-classes.ts';
import { LONGEST_RUN } from './sequence-model.ts';
import { CAPITAL, INNER_CAPITAL, type WordHashes } from './word-hashes.ts';

/** Words without a capital that a name may have in a row, between words with one. */
const LONGEST_GAP = 3;

/** A run of words in which names may stand, and the sentence around it: [first, end) of each. */
export type NameRun = readonly [from: number, to: number, left: number, right: number];

/**
 * Where names can stand: words that hold a capital or are well-known places, with short gaps between them and one word after ("Labour party",
 * "World Cup 2014"). In order; no run crosses a sentence or is longer than `LONGEST_RUN`.
 */
export function listNameRuns({ flags }: WordHashes, classes: Int32Array, sentenceToken: Int32Array): NameRun[] {
  const runs: NameRun[] = [];
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const left = sentenceToken[s]!;
    const right = sentenceToken[s + 1]!;
    let from = -1;
    let last = -1;
    for (let i = left; i < right; i++) {
      if ((flags[i]! & (CAPITAL | INNER_CAPITAL)) === 0 && (classes[i]! & CLASS_KNOWN_PLACE) === 0) continue;
      if (from >= 0 && (i - last > LONGEST_GAP + 1 || i - from >= LONGEST_RUN - 1)) {
        runs.push([from, Math.min(i, last + 2), left, right]);
        from = -1;
      }
      if (from < 0) from = i;
      last = i;
    }
    if (from >= 0) runs.push([from, Math.min(right, last + 2), left, right]);
  }
  return runs;
}
