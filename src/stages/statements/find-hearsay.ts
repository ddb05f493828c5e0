import { HEARSAY_ADJECTIVES, HEARSAY_ADVERBS, HEARSAY_PARTICIPLES } from '../../language/en/attitude-cues.ts';
import { STOPS_HEARSAY } from '../../language/en/statements/clause-edges.ts';
import { ABOUT_FIGURE, ACCUSES, NEEDS_TO_OR_OF, TAKES_OF } from '../../language/en/statements/frame-words.ts';
import { BEFORE_ADJECTIVE } from '../../language/en/statements/verb-surroundings.ts';
import { type Attribution, beBefore } from './attribution.ts';
import { endOfContent, isClause, makeAttribution } from './content-bounds.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Reading, Segment } from './reading.ts';

/** "X is believed to have …", "he was accused of …": said of a subject by nobody named, or by who stands after "by". */
export function findHearsay(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  if (!HEARSAY_PARTICIPLES.has(reading.words[at]!.lower) || reading.quoteOf[at]! >= 0 || at <= floor) return undefined;
  const be = beBefore(reading, at, floor);
  if (be < 0) return undefined;
  if (reading.words[be - 1]?.lower === 'it' && be - 1 >= floor) return findRumour(reading, segment, at, be);
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

/** "It is rumoured that the wall fell", "it is thought 40 fled": said by nobody named. */
function findRumour(reading: Reading, segment: Segment, at: number, be: number): Attribution | undefined {
  const that = reading.words[at + 1]?.lower === 'that';
  const from = that ? at + 2 : at + 1;
  if (!that && (NEEDS_TO_OR_OF.test(reading.words[from]?.lower ?? '') || !isClause(reading, from, segment.to)))
    return undefined;
  const end = endOfContent(reading, segment, from);
  return end - from < 3 ? undefined : makeAttribution(reading, [from, end], 'asserts', undefined, [be - 1, at + 1]);
}

/** "The claimed 40 dead", "an alleged 200 victims": the figure is hearsay. */
export function findClaimedFigure(reading: Reading, segment: Segment, at: number): Attribution | undefined {
  if (!HEARSAY_ADJECTIVES.test(reading.words[at]!.lower) || reading.quoteOf[at]! >= 0) return undefined;
  const about = ABOUT_FIGURE.test(reading.words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const opens = BEFORE_ADJECTIVE.test(reading.words[at - 1]?.lower ?? '');
  if (!opens || reading.words[about]?.shape !== 'number' || about + 1 >= segment.to) return undefined;
  return makeAttribution(reading, [at + 1, about + 2], 'asserts', undefined, [at, at + 1]);
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
