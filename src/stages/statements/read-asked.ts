import { ASKED, BEFORE_ASKED, OPENS_QUESTION, TOPIC_OF_QUESTION } from '../../language/en/statements/frame-words.ts';
import { endOfContent, makeAttribution } from './content-bounds.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Made } from './made.ts';
import type { Reading, Segment } from './reading.ts';

/** "Asked if the dam was safe, X said …", "X said when asked about it": a question; who asks is told by "by" or not at all. */
export function readAsked(reading: Reading, segment: Segment, at: number): Made | undefined {
  const word = reading.words[at]!;
  if (!ASKED.test(word.lower) || reading.quoteOf[at]! >= 0) return undefined;
  const before = reading.words[at - 1]?.lower ?? '';
  if (at !== segment.from && !BEFORE_ASKED.test(before)) return undefined;
  if (at !== segment.from && before === 'and') return undefined;
  const by = reading.words[at + 1]?.lower === 'by' ? findSubjectAfter(reading, at + 2, segment.to) : undefined;
  const opener = by ? by.to : at + 1;
  if (!OPENS_QUESTION.test(reading.words[opener]?.lower ?? '')) return undefined;
  const from = TOPIC_OF_QUESTION.test(reading.words[opener]!.lower) ? opener + 1 : opener;
  const limit = endOfContent(reading, segment, from);
  let end = from + 1;
  while (end < limit && !(reading.words[end]!.text === ',' && reading.quoteOf[end]! < 0)) end++;
  if (end - from < 2) return undefined;
  const attribution = makeAttribution(reading, [from, end], 'asks', by, [at, by ? at + 2 : from]);
  return attribution && { attribution, next: end, floor: at === segment.from ? end + 1 : end };
}
