import { PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import { HE_SHE_THEY } from '../../language/en/statements/subject-words.ts';
import type { Attribution } from './attribution.ts';
import { type DirectSpeech, type Found, isSplitTail, opensSentence } from './quote-place.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './to-subject.ts';

/** A quotation with no cue of its own goes on from the one before, or follows a sentence about its speaker. */
export function findCarried(reading: Reading, speech: DirectSpeech, quote: number): Found | 'unattributed' | undefined {
  const { start, content } = reading.quotes[quote]!;
  const words = reading.slice(content);
  const previous = speech.attributions.get(quote - 1);
  if (isSplitTail(reading, quote) && previous?.subject) return carry(previous);
  if (!opensSentence(reading, quote) || !/[.?!…]$/.test(words)) return undefined;
  const first = reading.wordAt(start);
  if (reading.segments[reading.segmentOf[first]!]!.from !== first) return undefined;
  const wordCount = words.split(' ').length;
  if (previous?.subject) {
    const between = reading.text.slice(reading.quotes[quote - 1]!.end, start);
    if (!between.includes('\n') && !namesAnother(reading, previous, reading.quotes[quote - 1]!.end, start))
      return carry(previous);
    if (between.length <= 400 && /\n/.test(between) && fillsParagraph(reading, quote) && wordCount > 3) {
      if (between.lastIndexOf('\n') - between.indexOf('\n') <= 1) return carry(previous);
    }
  }
  if (wordCount < 4) return undefined;
  const subject = subjectOfSentenceBefore(reading, first);
  return subject ? { subject, stance: 'asserts' } : 'unattributed';
}

function carry(previous: Attribution): Found {
  return { subject: previous.subject!, stance: 'asserts' };
}

function fillsParagraph(reading: Reading, quote: number): boolean {
  const { start, end } = reading.quotes[quote]!;
  const before = reading.text[start - 1];
  return (before === undefined || before === '\n') && /^\s*(?:\n|$)/.test(reading.text.slice(end, end + 3));
}

/** Whether a sentence between two quotations is about somebody else. */
function namesAnother(reading: Reading, previous: Attribution, from: number, to: number): boolean {
  const subject = previous.subject!;
  for (let at = reading.wordAt(from); at < reading.words.length && reading.words[at]!.start < to; at++) {
    const mention = reading.mentions[reading.mentionOf[at]!];
    if (
      mention?.type === 'person' &&
      at > subject.to &&
      mention !== subject.mention &&
      at === reading.segments[reading.segmentOf[at]!]!.from
    ) {
      return true;
    }
  }
  return false;
}

/** The person or pronoun that the sentence before is about, in the same paragraph. */
function subjectOfSentenceBefore(reading: Reading, first: number): Subject | undefined {
  const index = reading.segmentOf[first]! - 1;
  const segment = reading.segments[index];
  if (!segment || reading.paragraphBreakBetween(reading.words[segment.to - 1]!.end, reading.words[first]!.start))
    return undefined;
  for (let at = segment.from; at < segment.to; at++) {
    const mention = reading.mentions[reading.mentionOf[at]!];
    if (mention?.type === 'person' && reading.quoteOf[at]! < 0) {
      let to = at;
      while (to < segment.to && reading.words[to]!.start < mention.anchor.end) to++;
      return { from: at, to, mention };
    }
  }
  const lower = reading.words[segment.from]!.lower;
  return PERSON_PRONOUNS.has(lower) && HE_SHE_THEY.test(lower)
    ? { from: segment.from, to: segment.from + 1 }
    : undefined;
}
