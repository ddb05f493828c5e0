import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES } from '../../language/en/attitude-cues.ts';
import { STOPS_HEARSAY } from '../../language/en/statements/clause-edges.ts';
import { ACCUSES, NEEDS_TO_OR_OF, TAKES_OF } from '../../language/en/statements/frame-words.ts';
import { type Attribution, beBefore } from './attribution.ts';
import { endOfContent, makeAttribution } from './content-bounds.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Reading, Segment } from './reading.ts';

/** "X is believed to have …", "he was accused of …": said of a subject by nobody named, or by who stands after "by". */
export function findHearsay(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  if (!HEARSAY_PARTICIPLES.has(reading.words[at]!.lower) || reading.quoteOf[at]! >= 0 || at <= floor) return undefined;
  const be = beBefore(reading, at, floor);
  if (be < 0) return undefined;
  const teller =
    reading.words[at + 1]?.lower === 'by' ? findSubjectAfter(reading, at + 2, Math.min(segment.to, at + 9)) : undefined;
  const next = reading.words[teller ? teller.to : at + 1]?.lower ?? '';
  if (!NEEDS_TO_OR_OF.test(next)) return undefined;
  if (next === 'of' && !TAKES_OF.test(reading.words[at]!.lower)) return undefined;
  const subject = findSubjectBefore(reading, be, floor);
  if (!subject) return undefined;
  const end = endOfContent(reading, segment, at + 2);
  const stance = ACCUSES.test(reading.words[at]!.lower) ? 'accuses' : 'asserts';
  return makeAttribution(reading, [subject.from, end], stance, teller, [be, at + 1]);
}

/** "He reportedly fled", "allegedly": the clause is hearsay. */
export function findHearsayAdverb(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
): Attribution | undefined {
  if (!HEARSAY_ADVERBS.has(reading.words[at]!.lower) || reading.quoteOf[at]! >= 0) return undefined;
  let from = at;
  while (from > floor && at - from < 60 && !endsClause(reading, from - 1)) from--;
  const end = endOfContent(reading, segment, at + 1);
  if (end - from < 3) return undefined;
  return makeAttribution(reading, [from, end], 'asserts', undefined, [at, at + 1]);
}

function endsClause(reading: Reading, at: number): boolean {
  const { text, lower } = reading.words[at]!;
  return reading.quoteOf[at]! >= 0 || /^[,;:—–()]$/.test(text) || STOPS_HEARSAY.test(lower);
}
