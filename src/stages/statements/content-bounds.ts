import { CALENDAR_NAMES } from '../../language/en/calendar.ts';
import { WITHOUT_EVIDENCE } from '../../language/en/distance-words.ts';
import { DETERMINERS, PERSON_PRONOUNS, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import {
  ANOTHER_CLAUSE,
  AROUND_SAYING,
  BEFORE_WEEKDAY,
  BREAKS_OFF,
  OPENS_FIRST_CLAUSE,
  SAYS_OR_SAID,
  TIGHT_STOPS,
  TIME_AFTER_QUOTE,
  WEEKDAY,
  WHERE_IT_WAS_SAID,
} from '../../language/en/statements/clause-edges.ts';
import { OPENS_NEVER } from '../../language/en/statements/source-words.ts';
import { NOBODY_AT_ALL } from '../../language/en/statements/subject-words.ts';
import { FINITE_WORDS, OTHER_PASTS, STARTS_VERB_GROUP } from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_AS_VERB, ENDS_DAY, ENDS_ED, ENDS_ING } from '../../language/en/word-endings.ts';
import type { Stance } from '../../model/index.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { type Attribution, cueAt } from './attribution.ts';
import { judgeContent } from './judge-stance.ts';
import type { Reading, Segment } from './reading.ts';
import type { Subject } from './to-subject.ts';

/** Reported words of one clause are at most this many, so that time stays linear. */
export const LONGEST_CONTENT = 400;

/** "CALDER, March 3 (NPA) — ": where the sentence itself starts. A dateline is at most 18 words long. */
export function afterDateline(reading: Reading, segment: Segment): number {
  const first = reading.words[segment.from]!;
  if (first.shape !== 'upper' && reading.mentionOf[segment.from]! < 0) return segment.from;
  for (let at = segment.from + 1; at < Math.min(segment.to, segment.from + 18); at++) {
    const { text, start } = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0) return segment.from;
    if (/^[—–]$/.test(text) || (text === ':' && first.shape === 'upper')) return at + 1;
    if (text === '-' && reading.text[start - 1] === ' ') return at + 1;
    if (reading.words[at]!.shape === 'lower') return segment.from;
  }
  return segment.from;
}

export function makeAttribution(
  reading: Reading,
  content: readonly [number, number],
  stance: Stance,
  subject: Subject | undefined,
  cue: readonly [number, number],
  hearer?: Subject,
): Attribution | undefined {
  const [from, to] = trim(reading, content[0], Math.min(content[1], content[0] + LONGEST_CONTENT));
  if (to <= from) return undefined;
  if (subject && isNobody(reading, subject))
    return stance === 'asserts' ? makeAttribution(reading, content, 'doubts', undefined, cue, hearer) : undefined;
  const span = reading.span(from, to);
  let form: Attribution['form'] = 'indirect';
  for (let at = from; at < to; at++) if (reading.quoteOf[at]! >= 0) form = 'mixed';
  const words = reading.slice(span);
  return {
    form,
    content: span,
    stance: stance === 'asserts' ? judgeReported(words) : stance,
    cue,
    ...(subject ? { subject } : {}),
    ...(hearer ? { hearer } : {}),
  };
}

/** Indirect speech denies by its first words or by a quoted "never"; a later negation is part of what is asserted. */
function judgeReported(words: string): Stance {
  const quoted = /[“"]([^”"]{0,80})/.exec(words)?.[1];
  return quoted !== undefined && OPENS_NEVER.test(quoted)
    ? 'denies'
    : judgeContent(words) === 'doubts'
      ? 'doubts'
      : 'asserts';
}

/** Takes marks and joining words off both ends. */
function trim(reading: Reading, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && reading.quoteOf[start]! < 0 && /^[,.;:—–)]$/.test(reading.words[start]!.text)) start++;
  while (end > start && reading.quoteOf[end - 1]! < 0 && /^[,.;:—–(!?]$/.test(reading.words[end - 1]!.text)) end--;
  return [start, end];
}

export function isAdjunct(reading: Reading, at: number): boolean {
  const lower = reading.words[at]!.lower;
  if (PHRASE_PREPOSITIONS.has(lower) || AROUND_SAYING.test(lower)) return true;
  return ENDS_DAY.test(lower) || reading.words[at - 1]?.lower === 'told';
}

/** “Tides of Vestholm”: the quotation at a word is the title of a work, all its longer words with capitals. */
export function isTitle(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteOf[at]!];
  if (!quote || quote.end - quote.start > 80) return false;
  const words = reading.slice(quote.content).split(' ');
  return words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word)) && !/[.,!?…]$/.test(words.at(-1)!);
}

/** A verb-like word among the first of a clause: what tells "said the shed held …" from "said on Monday". */
export function isClause(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    if (reading.quoteOf[at]! >= 0) return true;
    const lower = reading.words[at]!.lower;
    if (FINITE_WORDS.test(lower)) return true;
    if (at > from && ENDS_AS_VERB.test(lower) && reading.words[at]!.shape === 'lower') return true;
    if (at > from && OTHER_PASTS.has(lower)) return true;
  }
  return false;
}

/** ", the ministry said on Monday": the clause before the comma is somebody's. */
function attributionFollows(reading: Reading, from: number, segment: Segment): boolean {
  for (let at = from; at < Math.min(segment.to, from + 9); at++) {
    if (reading.quoteOf[at]! >= 0 || reading.words[at]!.shape === 'punct') return false;
    if (!SAYS_OR_SAID.test(reading.words[at]!.lower)) continue;
    const next = reading.words[at + 1];
    return (
      at > from &&
      (next === undefined || at + 1 >= segment.to || /^[,.;]$/.test(next.text) || isAdjunct(reading, at + 1))
    );
  }
  return false;
}

/** The things condemned or called for stop, too, where a clause of time sets in after a quotation. */
export function endOfObject(reading: Reading, segment: Segment, from: number): number {
  const limit = endOfContent(reading, segment, from);
  for (let at = from + 2; at < limit; at++) {
    if (reading.quoteOf[at]! >= 0 || reading.quoteOf[at - 1]! < 0) continue;
    if (TIME_AFTER_QUOTE.test(reading.words[at]!.lower)) return at;
  }
  return limit;
}

/** Where reported words stop: a semicolon, ", but", ", adding", ", according to", or the segment's end. */
export function endOfContent(reading: Reading, segment: Segment, from: number): number {
  const limit = Math.min(endOfFirstClause(reading, segment, from), from + LONGEST_CONTENT);
  for (let at = from + 1; at < limit; at++) {
    if (reading.quoteOf[at]! >= 0) continue;
    const word = reading.words[at]!;
    if (word.text === ';') return at;
    if (word.lower === 'and' && reading.words[at + 2]?.lower === 'that' && cueAt(reading, at + 1)) return at;
    if (word.lower === 'without' && at > from + 2 && isUnproven(reading, at)) return at;
    if (word.text !== ',') continue;
    const next = reading.words[at + 1];
    if (!next || at + 1 >= segment.to) return at;
    if (attributionFollows(reading, at + 1, segment)) return at;
    if (BREAKS_OFF.test(next.lower)) return at;
    const cue =
      ENDS_ING.test(next.lower) || next.lower === 'and'
        ? cueAt(reading, next.lower === 'and' ? at + 2 : at + 1)
        : undefined;
    if (cue) return at;
    if (
      next.lower === 'and' &&
      cueAt(reading, at + 3) &&
      (PERSON_PRONOUNS.has(reading.words[at + 2]?.lower ?? '') || reading.mentionOf[at + 2]! >= 0)
    )
      return at;
  }
  return limit;
}

/** "(said …) without giving evidence": told of the saying, not said. */
function isUnproven(reading: Reading, at: number): boolean {
  const end = reading.words[Math.min(reading.words.length, at + 5) - 1]!.end;
  return WITHOUT_EVIDENCE.test(reading.text.slice(reading.words[at]!.start, end));
}

/** Where a thing or an infinitive that somebody wants, praises or plans stops: a comma with a further clause, too. */
export function endOfThing(reading: Reading, segment: Segment, from: number): number {
  const limit = endOfObject(reading, segment, from);
  for (let at = from + 1; at < limit; at++) {
    if (reading.quoteOf[at]! >= 0) continue;
    const { text, lower } = reading.words[at]!;
    if (text === '—' || text === '–') return at;
    const next = reading.words[at + 1];
    if (text === '-' && reading.words[at + 1]?.text === '-') return at;
    if (text === ',' && next && (TIGHT_STOPS.test(next.lower) || !isListed(reading, at, limit))) return at;
    if (startsAdjunct(reading, at)) return at;
    if ((lower === 'and' || lower === 'but') && startsVerbGroup(reading, at + 1)) return at;
    if (ANOTHER_CLAUSE.test(lower) && at > from + 2) return at;
  }
  return limit;
}

/** "… and warned against", "… but has also": the next verb has the same subject. */
function startsVerbGroup(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.shape !== 'lower') return false;
  if (STARTS_VERB_GROUP.test(word.lower)) return true;
  return ENDS_ED.test(word.lower) && cueAt(reading, at) !== undefined;
}

/** Whether the comma stands in a list: the next member is short and another comma or "and" follows. */
function isListed(reading: Reading, comma: number, limit: number): boolean {
  for (let at = comma + 1; at < Math.min(limit, comma + 7); at++) {
    const { text, lower } = reading.words[at]!;
    if (lower === 'and' || lower === 'or' || (text === ',' && at > comma + 1)) return true;
  }
  return false;
}

/** "in a statement", "on Thursday", "during the talks": when and where it was said. */
function startsAdjunct(reading: Reading, at: number): boolean {
  const [first, second, third] = [reading.words[at], reading.words[at + 1], reading.words[at + 2]];
  if (!first || !second) return false;
  if (BEFORE_WEEKDAY.test(first.lower)) return WEEKDAY.test(second.lower) || isDayOfMonth(second, third);
  if (first.lower === 'during') return true;
  if (first.lower !== 'in' || !third) return false;
  const noun = DETERMINERS.has(second.lower) ? third.lower : second.lower;
  return WHERE_IT_WAS_SAID.test(noun);
}

/** "(on) 3 May", "(on) May 3". */
function isDayOfMonth(first: SurfaceWord, second: SurfaceWord | undefined): boolean {
  if (second === undefined) return false;
  const [day, month] = first.shape === 'number' ? [first, second] : [second, first];
  return day.shape === 'number' && CALENDAR_NAMES.has(month.lower);
}

/** A first clause that hangs on another ends at its comma: "While X said the dam was old, Y …". */
function endOfFirstClause(reading: Reading, segment: Segment, from: number): number {
  const start = afterDateline(reading, segment);
  const { lower } = reading.words[start]!;
  if (from - start > 60 || (!OPENS_FIRST_CLAUSE.test(lower) && !ENDS_ING.test(lower))) return segment.to;
  for (let at = start; at < from; at++)
    if (reading.words[at]!.text === ',' && reading.quoteOf[at]! < 0) return segment.to;
  for (let at = from + 1; at < Math.min(segment.to, from + 60); at++) {
    if (reading.words[at]!.text !== ',' || reading.quoteOf[at]! >= 0) continue;
    const next = reading.words[at + 1];
    if (
      next &&
      (PERSON_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || reading.mentionOf[at + 1]! >= 0) &&
      isClause(reading, at + 1, Math.min(segment.to, at + 14))
    )
      return at;
  }
  return segment.to;
}

/** "Nothing suggests that", "nobody doubts that", "there is little doubt that". */
function isNobody(reading: Reading, { from, to }: Subject): boolean {
  const words = reading.words.slice(from, to).map(({ lower }) => lower);
  return words.length <= 2 && NOBODY_AT_ALL.test(words.join(' '));
}
