import { ASPECT_VERBS } from '../../language/en/attitude-cues.ts';
import { BETWEEN_SUBJECT_AND_VERB } from '../../language/en/speaker-words.ts';
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** Auxiliaries, negations and adverbs that belong to one verb are at most this many words. */
const LONGEST_GROUP = 7;
const PARTICLES = /^(?:out|for|on|upon|of|to|about|against|at|with|over)$/;

/** The verb with what belongs to it: "has repeatedly said", "did not call for". Words [from, to). */
export function widenCue(
  reading: Reading,
  [from, to]: readonly [number, number],
  { subject, content }: Attribution,
): readonly [number, number] {
  let start = from;
  if (subject && subject.to <= from && from - subject.to <= LONGEST_GROUP) {
    while (start > subject.to && isAuxiliary(reading, start - 1)) start--;
    if (start > subject.to && !/^(?:who|which|that|,)$/.test(reading.words[start - 1]!.lower)) start = from;
  }
  const next = reading.words[to];
  const particle =
    next && PARTICLES.test(next.lower) && next.end < content.start && reading.wordAt(content.start) === to + 1;
  return [start, particle ? to + 1 : to];
}

function isAuxiliary(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  if (BETWEEN_SUBJECT_AND_VERB.has(lower) || (lower.length > 4 && lower.endsWith('ly'))) return true;
  if (lower === 'to') return ASPECT_VERBS.has(reading.words[at - 1]?.lower ?? '');
  return ASPECT_VERBS.has(lower) && reading.words[at + 1]?.lower === 'to';
}

/** The words reported with the "that" that opens them, as they are marked where attributions are annotated. */
export function withOpener(reading: Reading, { content, cue }: Attribution): Span {
  if (!cue) return content;
  const at = reading.wordAt(content.start) - 1;
  const opener = reading.words[at];
  if (opener?.lower !== 'that' || at < cue[0] || reading.quoteOf[at]! >= 0) return content;
  return { start: opener.start, end: content.end };
}
