import { DETERMINERS } from '../../language/en/speaker-words.ts';
import { HEARERS, NO_HEARERS, WHERE_HEARD } from '../../language/en/statements/source-words.ts';
import type { Reading } from './reading.ts';
import { type Subject, toSubject } from './to-subject.ts';

/** "workers", "3,000" (in Calder): hearers without a determiner. */
function isPlural(reading: Reading, at: number): boolean {
  const { shape, lower } = reading.words[at]!;
  if (shape === 'number') return true;
  return shape === 'lower' && lower.length > 4 && /[^sui]s$/.test(lower) && !NO_HEARERS.test(lower);
}

/** "(customers) at a popular café", "(residents) in Calder": where the hearers were. */
function endOfCrowd(reading: Reading, from: number, limit: number): number {
  if (!WHERE_HEARD.test(reading.words[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < Math.min(limit, from + 12); at++) {
    if (reading.words[at]!.shape === 'punct' || reading.quoteOf[at]! >= 0) return from;
    if (reading.words[at]!.lower === 'that') return at;
  }
  return from;
}

/** "parliament last week", "the Courier", "her". */
export function readHearer(reading: Reading, from: number, limit: number): Subject | undefined {
  if (from >= limit || reading.quoteOf[from]! >= 0) return undefined;
  const lower = reading.words[from]!.lower;
  if (HEARERS.test(lower)) {
    return { from, to: from + 1 };
  }
  let to = from;
  const own = reading.mentionOf[from]!;
  if (own < 0 && isPlural(reading, from)) return { from, to: endOfCrowd(reading, from + 1, limit) };
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
