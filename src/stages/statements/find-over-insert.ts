import {
  INDEFINITE,
  OPENS_RELATIVE,
  RELATIVE_PRONOUN,
  WHO_OR_WHICH,
} from '../../language/en/statements/subject-words.ts';
import { JOINS_VERBS } from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Reading } from './reading.ts';
import { isComma, mentionEndingAt, type Subject } from './to-subject.ts';

/** An apposition or relative clause between subject and verb is at most this many words long. */
export const INSERT_REACH = 45;

/** The subject left of an apposition or relative clause that ends with the comma at `comma`. */
export function findOverInsert(reading: Reading, comma: number, limit: number): Subject | undefined {
  const floor = Math.max(limit, comma - INSERT_REACH);
  let right = comma;
  let fallback: Subject | undefined;
  for (let at = comma - 1; at >= floor - 1; at--) {
    const bound = at < limit || reading.quoteOf[at]! >= 0 || isComma(reading, at) || reading.words[at]!.text === '(';
    if (!bound) continue;
    const part = readPart(reading, at + 1, right);
    if (part) {
      const first = reading.words[at + 1]!.lower;
      const second = reading.words[at + 2]?.lower ?? '';
      const relative = OPENS_RELATIVE.test(first) || WHO_OR_WHICH.test(second) || ENDS_ING.test(first);
      if (right < comma && standsInRelative(reading, at, floor)) {
        right = at;
        continue;
      }
      if (part.mention && !relative && !isAside(reading, part, at)) return part;
      if (!relative && (fallback === undefined || reading.words[part.to]?.text === ',')) fallback = part;
    }
    if (at < limit || reading.quoteOf[at]! >= 0) break;
    right = at;
  }
  return fallback;
}

/** "Ana Prell, a Democrat," and "a teacher from Calder, Vestmark,": the name says what or where somebody is. */
function isAside(reading: Reading, { from, mention }: Subject, before: number): boolean {
  if (mention?.type === 'place') return mentionEndingAt(reading, before - 1)?.type === 'place';
  return INDEFINITE.test(reading.words[from]!.lower) && mention?.type !== 'person';
}

/** Whether the comma at `at` stands inside a clause that ", who" or ", which" opened: "Ana, who met her aunt, Eva, in May, said". */
function standsInRelative(reading: Reading, at: number, floor: number): boolean {
  for (let comma = at - 1; comma >= floor; comma--) {
    if (!isComma(reading, comma)) continue;
    const next = reading.words[comma + 1]!.lower;
    if (JOINS_VERBS.test(next)) return false;
    if (OPENS_RELATIVE.test(next)) return true;
  }
  return false;
}

function readPart(reading: Reading, from: number, to: number): Subject | undefined {
  let end = to;
  for (let at = from + 2; at < to; at++) {
    const { lower } = reading.words[at]!;
    if (RELATIVE_PRONOUN.test(lower)) end = Math.min(end, at);
  }
  return end <= from ? undefined : readPhraseBefore(reading, end - 1, from);
}
