import { CALENDAR_NAMES } from '../../language/en/calendar.ts';
import { PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import { ENDS_AMOUNT } from '../../language/en/statements/subject-words.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import type { Mention } from '../../model/index.ts';
import type { Reading } from './reading.ts';

/** Words [from, to) that stand for a speaker. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The name that it is, where it is one rather than holds one. */
  readonly mention?: Mention;
  /** Past the last word of what is set off behind it: "Ana Prell (, the mayor,) said". */
  readonly wholeTo?: number;
}

export const PHRASE_REACH = 16;

/** The phrase [from, to) as a subject: with its name where it is one. */
export function toSubject(reading: Reading, from: number, to: number): Subject | undefined {
  if (to <= from) return undefined;
  const mention = mentionEndingAt(reading, to - 1);
  if (!mention) return { from, to };
  for (let at = from; at < to; at++) {
    if (reading.words[at]!.start >= mention.anchor.start) break;
    if (PHRASE_PREPOSITIONS.has(reading.words[at]!.lower)) return { from, to };
    if (at > from && mention.type === 'place' && ENDS_ING.test(reading.words[at]!.lower)) return { from, to };
    if (reading.words[at]!.possessive) return { from, to };
    if (reading.words[at]!.lower === 'by' && at - 1 > from) return { from, to: at - 1 };
  }
  return { from, to, mention };
}

/** "the 8 million", "22 January", "64": a figure or a day says nothing. */
export function isFigure(reading: Reading, { from, to, mention }: Subject): boolean {
  if (mention) return false;
  const { lower, shape } = reading.words[to - 1]!;
  if (to - from === 1) return shape === 'number';
  const ends = ENDS_AMOUNT.test(lower) || CALENDAR_NAMES.has(lower);
  return ends && reading.words[to - 2]!.shape === 'number';
}

export function isComma(reading: Reading, at: number): boolean {
  const mark = reading.words[at]?.text;
  return mark === ',' || mark === '—' || mark === '–' || mark === ')';
}

export function mentionEndingAt(reading: Reading, at: number): Mention | undefined {
  const mention = reading.mentions[reading.mentionOf[at]!];
  return mention && mention.anchor.end === reading.words[at]!.end ? mention : undefined;
}

export function startOfMention(reading: Reading, at: number): number {
  const own = reading.mentionOf[at]!;
  let start = at;
  while (start > 0 && reading.mentionOf[start - 1] === own) start--;
  return start;
}
