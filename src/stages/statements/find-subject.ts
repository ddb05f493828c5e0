import { BETWEEN_SUBJECT_AND_VERB, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import { WEEKDAY } from '../../language/en/statements/clause-edges.ts';
import {
  NO_RELATIVE_OVER,
  PARTS_OF_TIME,
  RELATIVE_OR_PARTICIPLE,
  THIS_OR_LAST,
  WHO_OR_WHICH,
} from '../../language/en/statements/subject-words.ts';
import { findOverInsert, INSERT_REACH } from './find-over-insert.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Reading } from './reading.ts';
import { isComma, type Subject } from './to-subject.ts';

/** The subject that ends before the verb at `cue`, not reaching back before `limit`. */
export function findSubjectBefore(reading: Reading, cue: number, limit: number): Subject | undefined {
  let at = cue - 1;
  while (at >= limit && (isBetween(reading, at) || isWhen(reading, at))) at--;
  if (reading.words[at]?.text === ')') at = beforeBracket(reading, at, limit);
  if (at < limit || reading.quoteOf[at]! >= 0) return undefined;
  if (isComma(reading, at)) return withInsert(reading, findOverInsert(reading, at, limit), at);
  if (reading.words[at]!.shape === 'punct') return undefined;
  const who = findRelative(reading, at, limit);
  if (who > limit) return readPhraseBefore(reading, who - 1, limit);
  return withOwner(reading, readPhraseBefore(reading, at, limit), limit);
}

function isBetween(reading: Reading, at: number): boolean {
  const { lower, shape } = reading.words[at]!;
  if (reading.mentionOf[at]! >= 0) return false;
  return (
    BETWEEN_SUBJECT_AND_VERB.has(lower) ||
    (shape === 'lower' && lower.length > 4 && lower.endsWith('ly') && lower !== 'family')
  );
}

/** "the council (this month) said", "the army (on Monday) denied": a time between subject and verb. */
function isWhen(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  if (lower === 'on') return WEEKDAY.test(reading.words[at + 1]?.lower ?? '');
  if (PARTS_OF_TIME.test(lower)) return THIS_OR_LAST.test(reading.words[at - 1]?.lower ?? '');
  return THIS_OR_LAST.test(lower) && PARTS_OF_TIME.test(reading.words[at + 1]?.lower ?? '');
}

/** "the fire brigade, one of whose officers": with the body they belong to. */
function withOwner(reading: Reading, subject: Subject | undefined, limit: number): Subject | undefined {
  if (!subject || reading.words[subject.from - 1]?.text !== ',' || subject.from - 2 < limit) return subject;
  for (let at = subject.from; at < Math.min(subject.to, subject.from + 4); at++) {
    if (reading.words[at]!.lower !== 'whose') continue;
    const owner = readPhraseBefore(reading, subject.from - 2, limit);
    return owner ? { from: owner.from, to: subject.to } : subject;
  }
  return subject;
}

/** The word before a bracket of a few words that ends at `close`: "Ana Prell (Green) said". */
function beforeBracket(reading: Reading, close: number, limit: number): number {
  for (let at = close - 1; at > limit && close - at <= 6; at--) if (reading.words[at]!.text === '(') return at - 1;
  return close;
}

/** Index of the "who" of a relative clause that runs up to the verb: "an officer who was on duty said"; -1 if none. */
function findRelative(reading: Reading, end: number, limit: number): number {
  if (WHO_OR_WHICH.test(reading.words[end]!.lower)) return -1;
  for (let at = end - 1; at > limit && end - at <= 12; at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) return -1;
    if (NO_RELATIVE_OVER.test(word.lower)) return -1;
    if (word.lower === 'who') return reading.words[at - 1]!.shape === 'punct' ? -1 : at;
  }
  return -1;
}

function withInsert(reading: Reading, subject: Subject | undefined, comma: number): Subject | undefined {
  if (!subject || subject.to >= comma) return subject;
  const first = reading.words[subject.to + 1]?.lower ?? '';
  if (RELATIVE_OR_PARTICIPLE.test(first)) return subject;
  return { ...subject, wholeTo: comma + 1 };
}

/** The first name of a sentence before word `to`: its subject, where nothing nearer is. */
export function subjectOfSentence(reading: Reading, from: number, to: number): Subject | undefined {
  for (let at = from; at < Math.min(to, from + INSERT_REACH); at++) {
    const mention = reading.quoteOf[at]! < 0 ? reading.mentions[reading.mentionOf[at]!] : undefined;
    if (!mention || PHRASE_PREPOSITIONS.has(reading.words[at - 1]?.lower ?? '')) continue;
    let end = at;
    while (end < to && reading.words[end]!.start < mention.anchor.end) end++;
    return { from: at, to: end, mention };
  }
  return undefined;
}
