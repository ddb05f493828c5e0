import { SMALL_NUMBERS } from './number-words.ts';

/** A time of the day by its words. */
export interface ClockTime {
  /** From midnight; before noon where `half` is not known. */
  readonly minutes: number;
  /** Whether the words say which half of the day it is. */
  readonly half: boolean;
}

const NOON = 720;
const DIGITS = /(?<![\d:.,])(\d{1,2})(?:[:.](\d\d))?(?!\d|[,.]\d)\s?(a\.?\s?m\b|p\.?\s?m\b|o['’]clock)?/i;
const MILITARY = /\b([01]\d|2[0-3])([0-5]\d)\s?(?:GMT|UTC|hrs|hours|[A-Z]{2,3}T)\b/;
const SPOKEN =
  /\b(five|ten|(?:a )?quarter|twenty-five|twenty|half|(?:[a-z]+|\d\d?) minutes?) (past|to) ([a-z]+|\d\d?)\b(?!\s+\d)/i;
const WHOLE = /\b([a-z]+) o['’]clock\b/i;
/** "Two", "one on Monday", "ten at night": an hour by itself, as it is read where what stands before says that it is one. */
const BARE = /^([a-z]+)(?=$|,? (?:on|of|in the|at night|that|this|yesterday|today|tomorrow)\b)/i;
const HALF_HOUR = /^half ([a-z]+)\b/i;
const FORENOON = /\bmorning\b/i;
const AFTERNOON = /\b(?:afternoon|evening|night|tonight)\b/i;

/** The clock time that words give: "6:42 p.m. on Tuesday", "18:42", "ten minutes to six", "noon". Null for none. */
export function parseClock(words: string): ClockTime | null {
  if (/\bnoon\b|\bmidday\b/i.test(words)) return { minutes: NOON, half: true };
  if (/\bmidnight\b/i.test(words)) return { minutes: 0, half: true };
  const military = MILITARY.exec(words);
  if (military) return { minutes: Number(military[1]) * 60 + Number(military[2]), half: true };
  return parseSpoken(words) ?? parseDigits(words);
}

function parseDigits(words: string): ClockTime | null {
  const found = DIGITS.exec(words);
  if (!found || (found[2] === undefined && found[3] === undefined)) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const mark = (found[3] ?? '').toLowerCase();
  if (/^[ap]/.test(mark)) return { minutes: (hour % 12) * 60 + minute + (mark.startsWith('p') ? NOON : 0), half: true };
  if (hour > 12 || found[1]!.startsWith('0')) return { minutes: (hour % 24) * 60 + minute, half: true };
  return withHalf((hour % 12) * 60 + minute, words);
}

function parseSpoken(words: string): ClockTime | null {
  const named = hourOf(WHOLE.exec(words) ?? BARE.exec(words));
  if (named !== null) return withHalf(named * 60, words);
  const half = hourOf(HALF_HOUR.exec(words));
  if (half !== null) return withHalf(half * 60 + 30, words);
  const found = SPOKEN.exec(words);
  if (!found) return null;
  const hour = numberOf(found[3]!);
  const minutes = minutesOf(found[1]!.toLowerCase());
  if (hour < 1 || hour > 12 || minutes < 1 || minutes > 59) return null;
  const from = (hour % 12) * 60;
  return withHalf((found[2]!.toLowerCase() === 'past' ? from + minutes : from - minutes + NOON) % NOON, words);
}

/** 0 to 11. */
function hourOf(found: RegExpExecArray | null): number | null {
  const hour = found ? numberOf(found[1]!) : 0;
  return hour >= 1 && hour <= 12 ? hour % 12 : null;
}

function minutesOf(words: string): number {
  if (words.endsWith('quarter')) return 15;
  if (words === 'half') return 30;
  if (words === 'twenty-five') return 25;
  return numberOf(words.replace(/ minutes?$/, ''));
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (SMALL_NUMBERS.get(word.toLowerCase()) ?? 0);
}

function withHalf(minutes: number, words: string): ClockTime {
  if (AFTERNOON.test(words)) return { minutes: minutes + NOON, half: true };
  return { minutes, half: FORENOON.test(words) };
}

/** Words right before a clock time by which it lies a little before or behind it, or near it. */
export const JUST_BEFORE = /\b(?:shortly|just|a little|a bit|soon|moments|minutes|not long) before (?:an? )?$/i;
export const JUST_AFTER = /\b(?:shortly|just|a little|a bit|soon|moments|minutes|not long) (?:after|past) (?:an? )?$/i;
export const NEARLY = /\b(?:about|around|roughly|approximately|nearly|almost|towards?|some) (?:an? )?$/i;

/** An hour that says of which day it is: "10 p.m. on Tuesday", "at noon yesterday", "6 a.m. of the 4th". */
export const HOUR_OF_A_DAY =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\b(?:yesterday|today|tonight|tomorrow|this|that|last|next|same|following|previous)\b|\d(?:st|nd|rd|th)\b|\d{4}|\d[-/]\d/i;
