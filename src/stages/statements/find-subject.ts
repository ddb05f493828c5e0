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
  /** Past the last word of what is set off behind it: "Ana Prell (, the mayor,) said". */
  readonly wholeTo?: number;
}

/** An apposition or relative clause between subject and verb is at most this many words long. */
const INSERT_REACH = 45;

export const PHRASE_REACH = 16;

export function isComma(reading: Reading, at: number): boolean {
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
  if (reading.words[at]?.text === ')') at = beforeBracket(reading, at, limit);
  if (at < limit || reading.quoteOf[at]! >= 0) return undefined;
  if (isComma(reading, at)) return withInsert(reading, findOverInsert(reading, at, limit), at);
  if (reading.words[at]!.shape === 'punct') return undefined;
  const who = findRelative(reading, at, limit);
  if (who > limit) return readPhraseBefore(reading, who - 1, limit);
  return withOwner(reading, readPhraseBefore(reading, at, limit), limit);
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
  if (/^(?:who|which)$/.test(reading.words[end]!.lower)) return -1;
  for (let at = end - 1; at > limit && end - at <= 12; at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) return -1;
    if (/^(?:that|but|and|as|because|while|when|if)$/.test(word.lower)) return -1;
    if (word.lower === 'who') return reading.words[at - 1]!.shape === 'punct' ? -1 : at;
  }
  return -1;
}

function withInsert(reading: Reading, subject: Subject | undefined, comma: number): Subject | undefined {
  if (!subject || subject.to >= comma) return subject;
  const first = reading.words[subject.to + 1]?.lower ?? '';
  if (/^(?:who|which|whose|whom)$|ing$/.test(first)) return subject;
  return { ...subject, wholeTo: comma + 1 };
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
      if (part.mention && !relative && !isAside(reading, part, at)) return part;
      if (!relative && (fallback === undefined || reading.words[part.to]?.text === ',')) fallback = part;
    }
    if (at < limit || reading.quoteOf[at]! >= 0) break;
    right = at;
  }
  return fallback;
}

/** "Ana Prell, a Democrat," and "a teacher from Calder, Vestmark,": the name says what or where somebody is. */
function isAside(reading: Reading, { from, mention }: Subject, before: number): boolean {
  if (mention?.type === 'place') return mentionEndingAt(reading, before - 1)?.type === 'place';
  return /^an?$/.test(reading.words[from]!.lower) && mention?.type !== 'person';
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
    if ((word.shape === 'punct' && !joinsNames(reading, at)) || reading.quoteOf[at]! >= 0) break;
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
  return withFellow(reading, toSubject(reading, withApproximator(reading, from, limit), end + 1), limit);
}

/** The stroke of "a Vesta/Norden poll". */
function joinsNames(reading: Reading, at: number): boolean {
  const { text, start, end } = reading.words[at]!;
  return text === '/' && reading.words[at - 1]?.end === start && reading.words[at + 1]?.start === end;
}

/** "about half of voters", "more than 40 residents". */
function withApproximator(reading: Reading, from: number, limit: number): number {
  const first = reading.words[from]!;
  if (first.shape !== 'number' && !AMOUNTS.has(first.lower)) return from;
  const [before, further] = [reading.words[from - 1]?.lower ?? '', reading.words[from - 2]?.lower ?? ''];
  if (from - 2 >= limit && /^(?:more|less|fewer) than$|^(?:at least|at most|up to)$/.test(`${further} ${before}`))
    return from - 2;
  return from - 1 >= limit && /^(?:about|around|nearly|almost|roughly|over|only|just)$/.test(before) ? from - 1 : from;
}

const AMOUNTS = new Set(
  'a half one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands two-thirds one-third three-quarters all most'.split(
    ' ',
  ),
);

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
    if (at > from && mention.type === 'place' && /ing$/.test(reading.words[at]!.lower)) return { from, to };
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
