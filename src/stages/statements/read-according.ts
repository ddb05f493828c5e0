import { BEFORE_ACCORDING, BEHIND_SOURCE } from '../../language/en/statements/clause-edges.ts';
import { CITES } from '../../language/en/statements/frame-words.ts';
import { makeAttribution } from './content-bounds.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Made } from './made.ts';
import type { Reading, Segment } from './reading.ts';
import type { Subject } from './to-subject.ts';

/** "According to X, …" and "…, according to X". */
export function readAccording(reading: Reading, segment: Segment, at: number, floor: number): Made | undefined {
  const word = reading.words[at]!;
  if (word.lower !== 'according' || reading.words[at + 1]?.lower !== 'to' || at + 2 >= segment.to) return undefined;
  const cue: readonly [number, number] = [at, at + 2];
  const opening =
    (at - floor <= 2 && !/\p{L}{4,}/u.test(reading.text.slice(reading.words[floor]!.start, word.start))) ||
    BEFORE_ACCORDING.test(reading.words[at - 2]?.lower ?? '');
  const comma = opening ? commaAfter(reading, segment, at + 2) : -1;
  const subject = findSubjectAfter(reading, at + 2, comma >= 0 && !isApposed(reading, comma) ? comma : segment.to);
  if (!subject) return undefined;
  const end = endOfSource(reading, segment, Math.max(subject.to, comma));
  const cited = readCited(reading, segment, subject.to);
  const content: [number, number] = opening ? [end, segment.to] : [floor, at];
  const attribution = makeAttribution(reading, content, 'asserts', cited ?? subject, cue, cited && subject);
  return attribution && { attribution, next: subject.to, floor };
}

/** "(the Courier), citing a diplomat": who stands behind a source that only hands on. */
function readCited(reading: Reading, segment: Segment, from: number): Subject | undefined {
  if (reading.words[from]?.text !== ',') return undefined;
  const at = reading.words[from + 1]?.lower === 'which' ? from + 2 : from + 1;
  if (!CITES.test(reading.words[at]?.lower ?? '')) return undefined;
  const quoted = reading.quotes[reading.quoteOf[at + 1] ?? -1];
  if (!quoted) return findSubjectAfter(reading, at + 1, segment.to);
  const first = reading.wordAt(quoted.content.start);
  const last = reading.wordAt(quoted.content.end);
  return last > first && last - first < 8 ? { from: first, to: last } : undefined;
}

/** The comma that closes a source; -1 where none does. */
function commaAfter(reading: Reading, segment: Segment, from: number): number {
  for (let at = from; at < Math.min(segment.to, from + 40); at++)
    if (reading.words[at]!.text === ',' && reading.quoteOf[at]! < 0) return at;
  return -1;
}

/** "According to the minister, Ana Prell, …": a name between two commas. */
function isApposed(reading: Reading, comma: number): boolean {
  const mention = reading.mentions[reading.mentionOf[comma + 1] ?? -1];
  return mention !== undefined && reading.text[mention.anchor.end] === ',';
}

/** The end of ", which cites “a diplomatic source”," after a source that opens its sentence. */
function endOfSource(reading: Reading, segment: Segment, from: number): number {
  if (reading.words[from]?.text !== ',' || !BEHIND_SOURCE.test(reading.words[from + 1]?.lower ?? '')) return from;
  for (let at = from + 1; at < Math.min(segment.to, from + 25); at++) {
    if (reading.words[at]!.text === ',' && reading.quoteOf[at]! < 0) return at;
  }
  return from;
}
