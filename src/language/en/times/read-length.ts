import { glued, type Read } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { EventBehind, TimeBase } from '../../time-form.ts';
import { PHRASE_ENDS } from '../noun-words.ts';
import { readNumber } from '../read-number.ts';
import { ABOUT, TIME_UNITS, type TimeUnit, VAGUE_COUNTS } from '../time-words.ts';

interface Count {
  readonly end: number;
  /** null: "several". */
  readonly count: number | null;
}

/** How many units: "two", "a", "a couple of", "several", "1.5", "three-and-a-half". */
function readCount(p: Pieces, i: number): Count | null {
  const word = p.lower[i] ?? '';
  if (word === 'a' || word === 'an' || word === 'another') {
    const next = p.lower[i + 1] ?? '';
    if (next === 'few') return { end: i + 2, count: null };
    if (next === 'couple') return { end: p.lower[i + 2] === 'of' ? i + 3 : i + 2, count: 2 };
    if (next === 'dozen') return { end: i + 2, count: 12 };
    if (next === 'half') return { end: i + 2, count: 0.5 };
    if (word === 'another' && readNumber(p, i + 1)) return readCount(p, i + 1);
    const scaled = readNumber(p, i);
    return scaled ? { end: scaled.end, count: scaled.value } : { end: i + 1, count: 1 };
  }
  const number = readNumber(p, i);
  if (number) return { end: number.end, count: number.value };
  if (word === 'half' && /^(a|an)$/.test(p.lower[i + 1] ?? '')) return { end: i + 2, count: 0.5 };
  if (VAGUE_COUNTS.has(word)) return { end: i + 1, count: null };
  return null;
}

/** Words before a length that belong to it: "more than", "at least", "about"; the index behind them. */
export function behindAbout(p: Pieces, i: number): number {
  const word = p.lower[i] ?? '';
  const next = p.lower[i + 1] ?? '';
  if ((word === 'more' || word === 'less' || word === 'fewer') && next === 'than') return i + 2;
  if (word === 'at' && (next === 'least' || next === 'most')) return i + 2;
  if (word === 'up' && next === 'to') return i + 2;
  if (word === 'no' && (next === 'more' || next === 'less') && p.lower[i + 2] === 'than') return i + 3;
  if (word === 'just' && /^(over|under)$/.test(next)) return i + 2;
  if (/^(over|under|only|just|well)$/.test(word)) return i + 1;
  return ABOUT.has(word) ? i + 1 : i;
}

export interface LengthRead {
  readonly end: number;
  readonly unit: TimeUnit;
  readonly count: number | null;
}

/** "two years", "a few more days", "20-year", "months", "two and a half years". */
export function readUnits(p: Pieces, i: number): LengthRead | null {
  const count = readCount(p, i);
  if (!count) {
    const bare = TIME_UNITS.get(p.lower[i] ?? '');
    const plural = bare && /(s|ia)$/.test(p.lower[i]!) && bare !== 'second' && bare !== 'quarter';
    return plural ? { end: i + 1, unit: bare, count: null } : null;
  }
  let at = count.end;
  if (p.lower[at] === '-' || p.lower[at] === '‑') at++;
  for (
    let skipped = 0;
    skipped < 1 &&
    /^(more|full|whole|consecutive|straight|calendar|long|additional|solid|further|business|working)$/.test(
      p.lower[at] ?? '',
    );
    skipped++
  )
    at++;
  const unit = TIME_UNITS.get(p.lower[at] ?? '');
  if (!unit) return null;
  if (VAGUE_COUNTS.has(p.lower[i]!) && !/(s|ia)$/.test(p.lower[at]!)) return null;
  if (isOtherSecond(p, i, at, unit)) return null;
  return withHalf(p, at, unit, count.count);
}

/** "a second" and "a minute" alone are rarely lengths; "the first quarter", "a quarter of" never are. */
function isOtherSecond(p: Pieces, i: number, at: number, unit: TimeUnit): boolean {
  const word = p.lower[at]!;
  if (unit === 'quarter') return !word.endsWith('s') || p.lower[i] === 'three';
  if (unit !== 'second') return false;
  return word === 'second' && p.kind[i] === WORD;
}

function withHalf(p: Pieces, at: number, unit: TimeUnit, count: number | null): LengthRead {
  const half = p.lower[at + 1] === 'and' && p.lower[at + 2] === 'a' && p.lower[at + 3] === 'half';
  return { end: half ? at + 4 : at + 1, unit, count: half && count !== null ? count + 0.5 : count };
}

const AGO: ReadonlyMap<string, readonly [1 | -1, boolean]> = new Map([
  ['ago', [-1, false]],
  ['back', [-1, false]],
  ['hence', [1, false]],
  ['later', [1, true]],
  ['earlier', [-1, true]],
  ['afterwards', [1, true]],
  ['afterward', [1, true]],
  ['previously', [-1, true]],
  ['beforehand', [-1, true]],
]);

/** "One day he will": some day, not a length. */
function isSomeDay(p: Pieces, i: number): boolean {
  const next = p.lower[i + 2] ?? '';
  return (
    !/^(in|within|for|than|only|just|after|least|about|of|every|by|over)$/.test(p.lower[i - 1] ?? '') && !AGO.has(next)
  );
}

/** A length of time, an age, or a day so far away: "two years", "two-year-old", "two years ago", "a few days later". */
export function readLength(p: Pieces, i: number): Read<TimeBase> | null {
  if (p.kind[i] === NUMBER && glued(p, i) && /^[$€£.:#-]$/.test(p.lower[i - 1]!) && p.lower[i - 1] !== '-') return null;
  const nights = readNightsBack(p, i);
  if (nights) return nights;
  const read = readUnits(p, i);
  if (!read) return null;
  const { unit, count, end } = read;
  if (unit === 'day' && p.lower[i] === 'one' && end === i + 2 && isSomeDay(p, i)) return null;
  const next = p.lower[end] ?? '';
  const aged = behindAge(p, end);
  if (aged > end) return count === null ? null : { end: aged, form: { type: 'length', unit, count, age: true } };
  if (
    next === 'before' &&
    count !== null &&
    !/^(the|a|an|his|her|its|their|he|she|it|they|that|being)$/.test(p.lower[end + 1] ?? '') &&
    p.kind[end + 1] !== WORD
  ) {
    return { end: end + 1, form: { type: 'shift', unit, count, direction: -1, fromText: true } };
  }
  const way = AGO.get(next);
  if (
    way &&
    !(next === 'back' && count === null && p.lower[i] !== 'a' && p.lower[i] !== 'several' && p.lower[i] !== 'years')
  ) {
    const exact = next === 'ago' && count !== null ? toTheDayEnd(p, end + 1) : 0;
    if (exact > 0)
      return { end: exact, form: { type: 'shift', unit, count, direction: -1, fromText: false, exact: true } };
    return { end: end + 1, form: { type: 'shift', unit, count, direction: way[0], fromText: way[1] } };
  }
  const tomorrow = readSinceTomorrow(p, i, read);
  if (tomorrow) return tomorrow;
  if (count !== null && isSinceThen(p, i, end))
    return { end, form: { type: 'shift', unit, count, direction: -1, fromText: false, exact: true } };
  if (count !== null && isToTheDay(p, end))
    return { end: end + 3, form: { type: 'shift', unit, count, direction: -1, fromText: false, exact: true } };
  if (next === 'from' && (p.lower[end + 1] === 'now' || p.lower[end + 1] === 'today')) {
    const exact = p.lower[end + 1] === 'today' ? { exact: true as const } : {};
    return { end: end + 2, form: { type: 'shift', unit, count, direction: 1, fromText: false, ...exact } };
  }
  const event = readEventBehind(p, end);
  return { end, form: { type: 'length', unit, count, ...(event ? { event } : {}) } };
}

/** "three nights ago", "it is three nights since". */
function readNightsBack(p: Pieces, i: number): Read<TimeBase> | null {
  const count = readCount(p, i);
  if (!count || count.count === null || !/^nights?$/.test(p.lower[count.end] ?? '')) return null;
  const ago = p.lower[count.end + 1] === 'ago';
  if (!ago && !isSinceThen(p, i, count.end + 1)) return null;
  const end = ago ? count.end + 2 : count.end + 1;
  return { end, form: { type: 'shift', unit: 'day', count: count.count, direction: -1, fromText: false } };
}

const DAYS_OF: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };

/** "It will be a week tomorrow since the fire", "tomorrow it will be a week since": six days ago. */
function readSinceTomorrow(p: Pieces, i: number, { unit, count, end }: LengthRead): Read<TimeBase> | null {
  const days = DAYS_OF[unit];
  const led = p.lower[i - 1] === 'be' && p.lower[i - 2] === 'will' && p.lower[i - 3] === 'it';
  const behind = p.lower[end] === 'tomorrow';
  if (!led || !days || !count || (!behind && p.lower[i - 4] !== 'tomorrow')) return null;
  if (p.lower[behind ? end + 1 : end] !== 'since') return null;
  return {
    end: behind ? end + 1 : end,
    form: { type: 'shift', unit: 'day', count: count * days - 1, direction: -1, fromText: false },
  };
}

/** "It is ten days since the ship struck", "it has been a week since": so long ago. */
function isSinceThen(p: Pieces, i: number, end: number): boolean {
  if (p.lower[end] !== 'since') return false;
  let at = i - 1;
  while (at > i - 4 && /^(?:now|just|already|exactly|only|been)$/.test(p.lower[at] ?? '')) at--;
  if (p.lower[at] === 's' && /^['’]$/.test(p.lower[at - 1] ?? '')) return p.lower[at - 2] === 'it';
  return /^(?:is|has)$/.test(p.lower[at] ?? '') && p.lower[at - 1] === 'it';
}

/** Behind "a year ago": the end of "today", "to the day", "to the night"; 0 for none. */
function toTheDayEnd(p: Pieces, i: number): number {
  if (p.lower[i] === 'today') return i + 1;
  const exact = p.lower[i] === 'to' && p.lower[i + 1] === 'the' && /^(?:day|night)$/.test(p.lower[i + 2] ?? '');
  return exact ? i + 3 : 0;
}

/** "a month to the day since she left". */
function isToTheDay(p: Pieces, end: number): boolean {
  const words = ['to', 'the', 'day'].every((word, i) => p.lower[end + i] === word);
  return words && /^(?:since|after)$/.test(p.lower[end + 3] ?? '');
}

/** Behind "old", "-old", "-olds", "of age". */
function behindAge(p: Pieces, end: number): number {
  const at = /^[-‑]$/.test(p.lower[end] ?? '') && glued(p, end) ? end + 1 : end;
  if (p.lower[at] === 'old' || p.lower[at] === 'olds') return at + 1;
  return p.lower[end] === 'of' && p.lower[end + 1] === 'age' ? end + 2 : end;
}

/** The most pieces of an event's name that are read. */
const EVENT_REACH = 5;

/** "before the blast", "after the harbour raid", behind a length. */
export function readEventBehind(p: Pieces, i: number): EventBehind | null {
  const side = p.lower[i];
  if ((side !== 'before' && side !== 'after') || !/^(the|that|this|his|her|its|their)$/.test(p.lower[i + 1] ?? ''))
    return null;
  const words: string[] = [];
  let end = i + 2;
  for (let at = end; at < i + 2 + EVENT_REACH && at < p.count; at++) {
    if (p.kind[at] === NUMBER) continue;
    const word = p.lower[at]!;
    if (p.kind[at] !== WORD || PHRASE_ENDS.has(word)) break;
    words.unshift(word);
    end = at + 1;
  }
  return words.length > 0 ? { direction: side === 'before' ? -1 : 1, words, end } : null;
}
