import { DETERMINERS } from '../../language/en/speaker-words.ts';
import { type Subject, toSubject } from './find-subject.ts';
import type { Reading } from './reading.ts';

/** "parliament last week", "the Courier", "her". */
export function readHearer(reading: Reading, from: number, limit: number): Subject | undefined {
  if (from >= limit || reading.quoteOf[from]! >= 0) return undefined;
  const lower = reading.words[from]!.lower;
  if (
    /^(?:him|her|them|us|me|it|you|reporters|journalists|parliament|lawmakers|investigators|mps|deputies|police|supporters|donors)$/.test(
      lower,
    )
  ) {
    return { from, to: from + 1 };
  }
  let to = from;
  const own = reading.mentionOf[from]!;
  if (own < 0 && !DETERMINERS.has(lower)) return undefined;
  if (own < 0) to++;
  while (
    to < limit &&
    to - from < 6 &&
    reading.mentionOf[to]! < 0 &&
    reading.words[to]!.shape === 'lower' &&
    to === from
  )
    to++;
  const mention = reading.mentionOf[to]!;
  if (mention >= 0) while (to < limit && reading.mentionOf[to] === mention) to++;
  else if (to < limit) to++;
  return toSubject(reading, from, Math.min(to, limit));
}
