import type { Relation } from '../../language/en/time-words.ts';
import type { CalendarForm } from '../../language/time-form.ts';
import { civilDay } from '../../text/civil-day.ts';
import type { ArticleDay } from './article-day.ts';
import type { ResolvedTime } from './resolved-time.ts';
import type { TimeBefore, TimeContext } from './time-context.ts';

interface YearFound {
  readonly year: number | null;
  readonly reason: string;
}

/** The year of a month, season or quarter that is written without one. */
export function yearOf(form: CalendarForm, context: TimeContext): YearFound {
  if (form.yearRelation) return relatedYear(form, form.yearRelation, context);
  const { before, today } = context;
  if (context.yearly) return { year: null, reason: 'of any year: the sentence tells what comes every year' };
  const dated = before && before.time.last !== null && before.time.grain !== 'era';
  const anchor = dated && !isYearByTheWay(before, form, context.narrative) ? before : null;
  if (anchor && (context.narrative || (today ? isElsewhere(anchor, today) : isDated(anchor)))) {
    return { year: yearOnFrom(form, anchor.time), reason: `in the year of “${anchor.words}” before it in the text` };
  }
  if (!today) return { year: null, reason: 'the article has no date to count from, and the words before name no year' };
  const now = civilDay(today.last);
  if (anchor?.beside && context.tense === 0 && anchor.time.grain !== 'year') {
    const next = yearAtOrAfter(form, anchor.time);
    if (next !== null) return { year: next, reason: `on from “${anchor.words}” before it in the sentence` };
  }
  return { year: nearestYear(form, now, context.tense), reason: `from ${today.basis}` };
}

/** How many months a list of dates is taken to go on: "in November, December and January". */
const LIST_REACH_MONTHS = 8;

/** The year in which a month comes next, from a time just before it in a sentence; null where that is far off. */
function yearAtOrAfter(form: CalendarForm, time: ResolvedTime): number | null {
  const from = civilDay(time.first!);
  const months = (firstMonth(form) - from.month + 12) % 12;
  if (months > LIST_REACH_MONTHS) return null;
  return from.month + months > 12 ? from.year + 1 : from.year;
}

/** A month or day with its year just before, in the same paragraph. A year alone may be named in passing. */
function isDated({ near, time, aside }: TimeBefore): boolean {
  return near && !aside && (time.grain === 'day' || time.grain === 'month');
}

/**
 * "who in 1956 won the race, died on 29 June", "born in 1941; held on 28 October": the year is not the day's; nor, but where
 * a story of past years is told, a month's: "which opened in 2016, was inspected in March".
 */
function isYearByTheWay({ time, aside }: TimeBefore, { day, month }: CalendarForm, narrative: boolean): boolean {
  return aside && time.grain === 'year' && (day !== undefined || (month !== undefined && !narrative));
}

/** A year and a half. Nearer times leave the article's own year likelier. */
const ELSEWHERE_DAYS = 550;

/** A time just before, in the same paragraph, that lies years from the article's day: the sentence goes on from it. */
function isElsewhere({ near, beside, aside, time }: TimeBefore, today: ArticleDay): boolean {
  if (!near || (aside && !beside) || time.first === null || time.last === null) return false;
  return time.last < today.first - ELSEWHERE_DAYS || time.first > today.last + ELSEWHERE_DAYS;
}

/** The year of the time before; the next one where a story goes from late in a year to early in one. */
function yearOnFrom(form: CalendarForm, time: ResolvedTime): number {
  const { year, month } = civilDay(time.first!);
  if (time.grain === 'year' || form.month === undefined) return year;
  return month >= 10 && form.month <= 3 ? year + 1 : year;
}

function firstMonth(form: CalendarForm): number {
  if (form.month !== undefined) return form.month;
  if (form.season !== undefined) return form.season === 24 ? 12 : (form.season - 20) * 3;
  if (form.quarter !== undefined) return form.quarter * 3 - 2;
  return form.half === 2 ? 7 : 1;
}

/** A day so near ahead is this year's, whatever the verb: nobody leaves the year out of one that lies eleven months back. */
const SOON_MONTHS = 2;

/**
 * The nearest year in the direction of the sentence's tense; with none shown the past one,
 * unless it lies more than seven months back.
 */
function nearestYear(form: CalendarForm, now: { year: number; month: number; day: number }, tense: -1 | 0 | 1): number {
  const months = firstMonth(form) - now.month;
  const ahead = months > 0 || (months === 0 && form.day !== undefined && form.day > now.day);
  if (tense === 0 && form.quarter !== undefined && ahead) return now.year - 1;
  if (tense > 0) return ahead || months === 0 ? now.year : now.year + 1;
  if (!ahead) return tense === 0 && months <= -9 && form.season === undefined ? now.year + 1 : now.year;
  if (tense < 0 && form.day !== undefined && months <= SOON_MONTHS) return now.year;
  return tense < 0 || months > 5 ? now.year - 1 : now.year;
}

function relatedYear(form: CalendarForm, relation: Relation, context: TimeContext): YearFound {
  if (relation === 'same' || relation === 'previous' || relation === 'following') {
    const { before } = context;
    if (!before && relation === 'same' && context.today && !context.narrative)
      return { year: civilDay(context.today.last).year, reason: `from ${context.today.basis}` };
    if (!before || before.time.first === null || before.time.last === null)
      return { year: null, reason: 'no year is named before it in the text' };
    const year = civilDay(before.time.first).year;
    const shift = relation === 'same' ? 0 : relation === 'previous' ? -1 : 1;
    return { year: year + shift, reason: `from “${before.words}” before it in the text` };
  }
  if (!context.today) return { year: null, reason: 'the article has no date to count from' };
  const now = civilDay(context.today.last);
  const reason = `from ${context.today.basis}`;
  const month = firstMonth(form);
  if (relation === 'this') return { year: now.year, reason };
  if (form.ofYear) return { year: relation === 'last' ? now.year - 1 : now.year + 1, reason };
  if (relation === 'last') return { year: month < now.month ? now.year : now.year - 1, reason };
  return { year: month > now.month ? now.year : now.year + 1, reason };
}
