import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_BREAKS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PHRASE_PREPOSITIONS,
} from '../../language/en/speaker-words.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import type { Mention } from '../../model/index.ts';
import type { Reading } from './reading.ts';

/** Words [from, to) that stand for a speaker. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The name that it is, where it is one rather than holds one. */
  readonly mention?: Mention;
}

/** An apposition or relative clause between subject and verb is at most this many words long. */
const INSERT_REACH = 45;

export const PHRASE_REACH = 16;

function isComma(reading: Reading, at: number): boolean {
  const mark = reading.words[at]?.text;
  return mark === ',' || mark === '—' || mark === '–' || mark === ')';
}

function mentionEndingAt(reading: Reading, at: number): Mention | undefined {
  const mention = reading.mentions[reading.mentionOf[at]!];
  return mention && mention.anchor.end === reading.words[at]!.end ? mention : undefined;
}

function startOfMention(reading: Reading, at: number): number {
  const own = reading.mentionOf[at]!;
  let start = at;
  while (start > 0 && reading.mentionOf[start - 1] === own) start--;
  return start;
}

function isBetween(reading: Reading, at: number): boolean {
  const { lower, shape } = reading.words[at]!;
  if (reading.mentionOf[at]! >= 0) return false;
  return (
    BETWEEN_SUBJECT_AND_VERB.has(lower) ||
    (shape === 'lower' && lower.length > 4 && lower.endsWith('ly') && lower !== 'family')
  );
}

/** "the council (this month) said": a time between subject and verb. */
function isWhen(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  if (/^(?:week|month|year|morning|evening|afternoon|summer|spring|autumn|winter)$/.test(lower))
    return /^(?:this|last)$/.test(reading.words[at - 1]?.lower ?? '');
  return (
    /^(?:this|last)$/.test(lower) &&
    /^(?:week|month|year|morning|evening|afternoon|summer|spring|autumn|winter)$/.test(
      reading.words[at + 1]?.lower ?? '',
    )
  );
}

/** The subject that ends before the verb at `cue`, not reaching back before `limit`. */
export function findSubjectBefore(reading: Reading, cue: number, limit: number): Subject | undefined {
  let at = cue - 1;
  while (at >= limit && (isBetween(reading, at) || isWhen(reading, at))) at--;
  if (at < limit || reading.quoteOf[at]! >= 0) return undefined;
  if (isComma(reading, at)) return findOverInsert(reading, at, limit);
  if (reading.words[at]!.shape === 'punct') return undefined;
  const who = findRelative(reading, at, limit);
  return who > limit ? readPhraseBefore(reading, who - 1, limit) : readPhraseBefore(reading, at, limit);
}

/** Index of the "who" of a relative clause that runs up to the verb: "an officer who was on duty said"; -1 if none. */
function findRelative(reading: Reading, end: number, limit: number): number {
  if (/^(?:who|which)$/.test(reading.words[end]!.lower)) return -1;
  for (let at = end - 1; at > limit && end - at <= 12; at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) return -1;
    if (/^(?:that|but|and|as|because|while|when|if)$/.test(word.lower)) return -1;
    if (word.lower === 'who') return reading.words[at - 1]!.shape === 'punct' ? -1 : at;
  }
  return -1;
}

/** The subject left of an apposition or relative clause that ends with the comma at `comma`. */
function findOverInsert(reading: Reading, comma: number, limit: number): Subject | undefined {
  const floor = Math.max(limit, comma - INSERT_REACH);
  let right = comma;
  let fallback: Subject | undefined;
  for (let at = comma - 1; at >= floor - 1; at--) {
    const bound = at < limit || reading.quoteOf[at]! >= 0 || isComma(reading, at) || reading.words[at]!.text === '(';
    if (!bound) continue;
    const part = readPart(reading, at + 1, right);
    if (part) {
      const first = reading.words[at + 1]!.lower;
      const second = reading.words[at + 2]?.lower ?? '';
      const relative =
        first === 'who' ||
        second === 'who' ||
        second === 'which' ||
        first === 'which' ||
        first === 'whose' ||
        /ing$/.test(first);
      if (right < comma && standsInRelative(reading, at, floor)) {
        right = at;
        continue;
      }
      if (part.mention && !relative) return part;
      if (!relative && (fallback === undefined || reading.words[part.to]?.text === ',')) fallback = part;
    }
    if (at < limit || reading.quoteOf[at]! >= 0) break;
    right = at;
  }
  return fallback;
}

/** Whether the comma at `at` stands inside a clause that ", who" or ", which" opened: "Ana, who met her aunt, Eva, in May, said". */
function standsInRelative(reading: Reading, at: number, floor: number): boolean {
  for (let comma = at - 1; comma >= floor; comma--) {
    if (!isComma(reading, comma)) continue;
    const next = reading.words[comma + 1]!.lower;
    if (/^(?:and|but|or)$/.test(next)) return false;
    if (/^(?:who|which|whose)$/.test(next)) return true;
  }
  return false;
}

function readPart(reading: Reading, from: number, to: number): Subject | undefined {
  let end = to;
  for (let at = from + 2; at < to; at++) {
    const { lower } = reading.words[at]!;
    if (lower === 'who' || lower === 'which' || lower === 'whom') end = Math.min(end, at);
  }
  return end <= from ? undefined : readPhraseBefore(reading, end - 1, from);
}

/** Determiners that stand for persons of their own: "all agreed". */
const QUANTIFIERS = new Set(
  'all some many most few several both others everyone everybody nobody somebody someone'.split(' '),
);

/** The noun phrase whose last word is `end`. */
function readPhraseBefore(reading: Reading, end: number, limit: number): Subject | undefined {
  const last = reading.words[end]!;
  if (PERSON_PRONOUNS.has(last.lower) && reading.mentionOf[end]! < 0) {
    return last.lower === 'who' || last.lower === 'which'
      ? readAntecedent(reading, end, limit)
      : { from: end, to: end + 1 };
  }
  if (QUANTIFIERS.has(last.lower)) return { from: end, to: end + 1 };
  if (CLAUSE_BREAKS.has(last.lower) || DETERMINERS.has(last.lower) || PHRASE_PREPOSITIONS.has(last.lower))
    return undefined;
  let from = end;
  let at = end;
  while (at >= limit && end - at <= PHRASE_REACH) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) break;
    if (reading.mentionOf[at]! >= 0) {
      at = startOfMention(reading, at);
      from = Math.max(limit, at);
      at--;
      continue;
    }
    if (CLAUSE_BREAKS.has(word.lower) || (at < end && SPEECH_CUES.get(word.lower)?.clause === true)) break;
    if (PHRASE_PREPOSITIONS.has(word.lower)) {
      const before = reading.words[at - 1];
      if (at - 1 < limit || !before || before.shape === 'punct') break;
      at--;
      continue;
    }
    from = at;
    at--;
    if (DETERMINERS.has(word.lower) && !PHRASE_PREPOSITIONS.has(reading.words[at]?.lower ?? '')) break;
  }
  return withFellow(reading, toSubject(reading, from, end + 1), limit);
}

function isPersonal(mention: Mention | undefined): boolean {
  return mention?.type === 'person' || mention?.type === 'other';
}

/** "Ana Prell and Ivo Dahl": both, where the first opens its clause. */
function withFellow(reading: Reading, subject: Subject | undefined, limit: number): Subject | undefined {
  if (!subject || !isPersonal(subject.mention) || reading.words[subject.from - 1]?.lower !== 'and') return subject;
  const fellow = mentionEndingAt(reading, subject.from - 2);
  if (!isPersonal(fellow)) return subject;
  const from = startOfMention(reading, subject.from - 2);
  const opens = from === limit || reading.words[from - 1]?.shape === 'punct' || reading.quoteOf[from - 1]! >= 0;
  return from >= limit && opens ? { from, to: subject.to } : subject;
}

/** ", who said": the phrase before the comma. */
function readAntecedent(reading: Reading, who: number, limit: number): Subject | undefined {
  const at = isComma(reading, who - 1) ? who - 2 : who - 1;
  return at >= limit && reading.words[at]!.shape !== 'punct' ? readPhraseBefore(reading, at, limit) : undefined;
}

/** The phrase [from, to) as a subject: with its name where it is one. */
export function toSubject(reading: Reading, from: number, to: number): Subject | undefined {
  if (to <= from) return undefined;
  const mention = mentionEndingAt(reading, to - 1);
  if (!mention) return { from, to };
  for (let at = from; at < to; at++) {
    if (reading.words[at]!.start >= mention.anchor.start) break;
    if (PHRASE_PREPOSITIONS.has(reading.words[at]!.lower)) return { from, to };
    if (reading.words[at]!.possessive) return { from, to };
    if (reading.words[at]!.lower === 'by' && at - 1 > from) return { from, to: at - 1 };
  }
  return { from, to, mention };
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
