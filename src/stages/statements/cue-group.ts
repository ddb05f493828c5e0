import { ASPECT_VERBS } from '../../language/en/attitude-cues.ts';
import { BETWEEN_SUBJECT_AND_VERB } from '../../language/en/speaker-words.ts';
import { CONTRACTED_WITH, CUE_PARTICLES, WHEN_SAID } from '../../language/en/statements/verb-surroundings.ts';
import type { Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** Auxiliaries, negations and adverbs that belong to one verb are at most this many words. */
const LONGEST_GROUP = 7;

/** The verb with what belongs to it: "has repeatedly said", "did not call for". Words [from, to). */
export function widenCue(
  reading: Reading,
  [from, to]: readonly [number, number],
  { subject, content }: Attribution,
): readonly [number, number] {
  const left = subject && subject.to <= from && from - subject.to <= LONGEST_GROUP ? subject.to : from - LONGEST_GROUP;
  let start = from;
  while (start > left && start > 0 && isAuxiliary(reading, start - 1)) start--;
  while (start < from && WHEN_SAID.test(reading.words[start]!.lower)) start++;
  return [start, endOfParticle(reading, to, content)];
}

/** "pointed out", "called for": the verb's particle, right before what is reported or its "that". */
function endOfParticle(reading: Reading, to: number, content: Span): number {
  const next = reading.words[to];
  if (!next || !CUE_PARTICLES.test(next.lower) || reading.quoteOf[to]! >= 0) return to;
  if (next.lower === 'out' && next.start >= content.end) return to + 1;
  if (next.end >= content.start) return to;
  const first = reading.wordAt(content.start);
  return first === to + 1 || (first === to + 2 && reading.words[to + 1]!.lower === 'that') ? to + 1 : to;
}

function isAuxiliary(reading: Reading, at: number): boolean {
  const { lower, shape } = reading.words[at]!;
  if (reading.quoteOf[at]! >= 0 || shape === 'punct') return false;
  if (BETWEEN_SUBJECT_AND_VERB.has(lower)) return true;
  if (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && reading.mentionOf[at]! < 0) return true;
  if (lower === 'to') return ASPECT_VERBS.has(reading.words[at - 1]?.lower ?? '');
  return ASPECT_VERBS.has(lower) && reading.words[at + 1]?.lower === 'to';
}

/** Where the cue starts in the text: with the "’s" of "he’s calling", which is no word of its own here. */
export function startOfCue(reading: Reading, [from]: readonly [number, number], { subject }: Attribution): number {
  const before = reading.words[from - 1];
  const first = reading.words[from]!;
  const contracted = before?.possessive && subject?.to === from && CONTRACTED_WITH.test(first.lower);
  return contracted ? before.end : first.start;
}

/** The words reported with the "that" that opens them, as they are marked where attributions are annotated. */
export function withOpener(reading: Reading, { content, cue }: Attribution): Span {
  if (!cue) return content;
  const at = reading.wordAt(content.start) - 1;
  const opener = reading.words[at];
  if (opener?.lower !== 'that' || at < cue[0] || reading.quoteOf[at]! >= 0) return content;
  return { start: opener.start, end: content.end };
}
