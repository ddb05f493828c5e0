import { SPEAKING_THINGS } from '../../language/en/attitude-cues.ts';
import { SPEAKERS_OF_HEADLINES } from '../../language/en/statements/source-words.ts';
import type { Attribution } from './attribution.ts';
import { makeAttribution } from './content-bounds.ts';
import type { DirectSpeech } from './quote-place.ts';
import type { Reading, Segment } from './reading.ts';
import { type Subject, toSubject } from './to-subject.ts';

/** "Poll: most want a new dam", "PRELL: It is old.": a speaker, a colon and what is said, at the start of a line. */
export function findHeadlined(reading: Reading, direct: DirectSpeech, segment: Segment): Attribution | undefined {
  const { from, to } = segment;
  const before = reading.words[from - 1];
  if (before && !reading.paragraphBreakBetween(before.end, reading.words[from]!.start)) return undefined;
  let colon = from;
  while (colon < to && colon - from < 7 && reading.words[colon]!.text !== ':') {
    const { shape } = reading.words[colon]!;
    if (shape === 'punct' || shape === 'number' || reading.quoteOf[colon]! >= 0) return undefined;
    colon++;
  }
  if (colon === from || reading.words[colon]?.text !== ':' || to - colon < 4) return undefined;
  const first = reading.quoteOf[colon + 1]!;
  if (first >= 0 && direct.attributions.get(first)?.cue) return undefined;
  const subject = speakerOf(reading, from, colon);
  if (!subject) return undefined;
  let end = to;
  while (
    end < reading.words.length &&
    !reading.paragraphBreakBetween(reading.words[end - 1]!.end, reading.words[end]!.start)
  )
    end++;
  return makeAttribution(reading, [colon + 1, end], 'asserts', subject, [colon, colon + 1]);
}

function speakerOf(reading: Reading, from: number, to: number): Subject | undefined {
  const subject = toSubject(reading, from, to);
  if (!subject) return undefined;
  const last = reading.words[to - 1]!;
  const label = to - from === 1 && last.shape === 'upper' && last.text.length > 4;
  if (label && !isTranscript(reading.text) && !isSurname(reading, last.text)) return undefined;
  if (subject.mention && (subject.mention.type === 'person' || subject.mention.type === 'organisation')) return subject;
  if (isSurname(reading, last.text)) return subject;
  if (subject.mention) return undefined;
  if (to - from > 4) return undefined;
  if (SPEAKERS_OF_HEADLINES.test(last.lower) || SPEAKING_THINGS.has(last.lower)) return subject;
  const capitals = to - from <= 2 && last.shape === 'upper' && last.text.length > 3;
  return capitals && isTranscript(reading.text) ? subject : undefined;
}

/** Several paragraphs open with a name in capitals and a colon; one alone is a dateline. */
function isTranscript(text: string): boolean {
  let labels = 0;
  for (const _ of text.matchAll(/(?:^|\n)\p{Lu}[\p{Lu} .'’-]{2,30}:/gu)) if (++labels > 1) return true;
  return false;
}

/** Whether a person of the article bears the name: "Prell: …" over a text about Ana Prell. */
function isSurname(reading: Reading, name: string): boolean {
  return reading.mentions.some(
    ({ type, anchor: { exact } }) => type === 'person' && exact.toLowerCase().endsWith(` ${name.toLowerCase()}`),
  );
}
