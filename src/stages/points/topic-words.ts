import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { WORD_TAIL } from '../../language/en/points/word-stems.ts';

/** Letters from which on a word says what a text is about, if it is not a common one. */
const SHORTEST = 5;

/** Words that tell what a text is about, cut to a stem by their endings: "footbridges" and "footbridge" are one. */
export function topicWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (word.length >= SHORTEST && !COMMON_WORDS.has(word)) found.add(word.replace(WORD_TAIL, ''));
  }
  return found;
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
