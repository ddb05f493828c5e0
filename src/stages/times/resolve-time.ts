import { FEASTS } from '../../language/en/feasts.ts';
import type { Relation, TimeUnit } from '../../language/en/time-words.ts';
import {
  civilDay,
  civilMonth,
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  monthNumber,
  weekdayOf,
} from '../../text/civil-day.ts';
import type { ArticleDay, NamedDay } from './article-day.ts';
import { isoLength } from './read-time.ts';
import type { CalendarForm, TimeBase, TimeForm } from './time-form.ts';

export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'era' | 'none';

export interface ResolvedTime {
  /** EDTF, or an ISO 8601 duration; null where it stays relative. */
  readonly value: string | null;
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  readonly grain: Grain;
  /** Why, without the words and the value. */
  readonly reason: string;
}

export interface TimeBefore {
  readonly time: ResolvedTime;
  readonly words: string;
  /** Whether it stands in the same paragraph. */
  readonly near: boolean;
  /** Whether it stands in the same sentence. */
  readonly beside: boolean;
}

/** What a relative time is resolved against. */
export interface TimeContext {
  readonly today: ArticleDay | null;
  /** A day that the text names as past, where the article has none of its own: it can't have been written before. */
  readonly notBefore: NamedDay | null;
  /** The text tells of past years: a month without a year belongs to the year told of, not to the article's. */
  readonly narrative: boolean;
  /** The latest time before this one in the text that has a date, with its words. */
  readonly before: TimeBefore | null;
  /** Whether the sentence speaks of what is to come (1), what has been (-1), or doesn't show it (0). */
  readonly tense: -1 | 0 | 1;
}

const WRITTEN = 'as written';

function nothing(reason: string): ResolvedTime {
  return { value: null, first: null, last: null, grain: 'none', reason };
}

function yearTime(year: number, reason: string): ResolvedTime {
  return {
    value: formatYear(year),
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    grain: 'year',
    reason,
  };
}

function monthTime(year: number, month: number, reason: string): ResolvedTime {
  const first = dayNumber(year, month, 1);
  return {
    value: formatMonth(year, month),
    first,
    last: first + daysInMonth(year, month) - 1,
    grain: 'month',
    reason,
  };
}

function dayTime(day: DayNumber, reason: string): ResolvedTime {
  return { value: formatDay(day), first: day, last: day, grain: 'day', reason };
}

function spanTime(first: DayNumber, last: DayNumber, grain: Grain, reason: string): ResolvedTime {
  return { value: `${formatDay(first)}/${formatDay(last)}`, first, last, grain, reason };
}

/** Gives a time its days, as far as its words, the text before it and the article's day allow. */
export function resolveTime(form: TimeForm, context: TimeContext): ResolvedTime {
  const whole = resolveBase(form.base, context);
  const clocked = form.minutes === undefined ? whole : withClock(whole, form.minutes);
  return form.part ? partOf(clocked, form.part) : clocked;
}

function withClock(time: ResolvedTime, minutes: number): ResolvedTime {
  if (time.grain !== 'day' || time.value === null) return time;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return { ...time, value: `${time.value}T${hour}:${String(minutes % 60).padStart(2, '0')}` };
}

/** Narrows the days to the first half, the last half or the middle half; the value stays the whole, as the words are vague. */
function partOf(time: ResolvedTime, part: NonNullable<TimeForm['part']>): ResolvedTime {
  if (time.first === null || time.last === null || time.first === time.last) return time;
  const length = time.last - time.first + 1;
  const half = Math.ceil(length / 2);
  if (part === 'early' || part === 'start') return { ...time, last: time.first + half - 1 };
  if (part === 'late' || part === 'end') return { ...time, first: time.last - half + 1 };
  const quarter = Math.floor(length / 4);
  return { ...time, first: time.first + quarter, last: time.last - quarter };
}

function resolveBase(base: TimeBase, context: TimeContext): ResolvedTime {
  switch (base.type) {
    case 'calendar':
      return resolveCalendar(base, context);
    case 'era':
      return resolveEra(base.first, base.years);
    case 'day':
      return fromToday(context, (today, reason) => dayTime(today + base.offset, reason));
    case 'unit':
      return resolveUnit(base.unit, base.relation, base.fromText, context);
    case 'weekday':
      return resolveWeekday(base.weekday, base.relation, context);
    case 'shift':
      return resolveShift(base, context);
    case 'length':
      return resolveLength(base, context);
    case 'feast':
      return resolveFeast(base, context);
    case 'within':
      return resolveWithin(base, context);
    case 'set':
      return { ...nothing('it comes again and again'), value: base.every };
    case 'vague':
      return nothing(`the ${base.tense}; the words give no day`);
    case 'hour':
      return resolveHour(context);
  }
}

/** Where only a bound of the article's day is known, a bound of the time is: it stays open to the later side. */
function fromBound(
  notBefore: NamedDay | null,
  resolve: (today: DayNumber, reason: string) => ResolvedTime,
): ResolvedTime {
  if (!notBefore) return nothing('the article has no date to count from');
  const { first } = resolve(notBefore.day, '');
  const reason = `the article has no date; it names “${notBefore.words}” as past and can't be older`;
  return { ...nothing(reason), first };
}

/** Resolves against the article's day; against both ends where it is a range, and keeps only what they agree on. */
function fromToday(context: TimeContext, resolve: (today: DayNumber, reason: string) => ResolvedTime): ResolvedTime {
  const { today } = context;
  if (!today) return fromBound(context.notBefore, resolve);
  const reason = `from ${today.basis}`;
  const latest = resolve(today.last, reason);
  if (today.first === today.last) return latest;
  const earliest = resolve(today.first, reason);
  if (earliest.value === latest.value) return latest;
  return { ...latest, value: null, first: earliest.first, grain: 'none', reason: `${reason}, which leaves it open` };
}

function fromText(
  context: TimeContext,
  resolve: (anchor: ResolvedTime, reason: string) => ResolvedTime,
): ResolvedTime | null {
  const { before } = context;
  return before ? resolve(before.time, `from “${before.words}” before it in the text`) : null;
}

/** An hour is of the day named just before it; else of the article's own, where that tells of its day. */
function resolveHour(context: TimeContext): ResolvedTime {
  const { before } = context;
  if (before && before.time.grain === 'day' && (before.near || context.narrative)) {
    return dayTime(before.time.first!, `from “${before.words}” before it in the text`);
  }
  if (context.narrative) return nothing('no day is named for it');
  return fromToday(context, dayTime);
}

function resolveEra(first: number, years: number): ResolvedTime {
  const last = first + years - 1;
  const days = { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) };
  return { value: eraValue(first, years), ...days, grain: 'era', reason: WRITTEN };
}

function eraValue(first: number, years: number): string {
  const last = first + years - 1;
  if (first >= 0 && years === 10) return `${formatYear(first).slice(0, 3)}X`;
  if (first >= 0 && years === 100) return `${formatYear(first).slice(0, 2)}XX`;
  if (years === 100 && last % 100 === 0 && last < 0) return `${formatYear(last).slice(0, 3)}XX`;
  return `${formatYear(first)}/${formatYear(last)}`;
}

function resolveCalendar(form: CalendarForm, context: TimeContext): ResolvedTime {
  if (form.year !== undefined) return calendarTime(form, form.year, WRITTEN);
  if (form.month === undefined && form.day !== undefined) return dayOfMonth(form.day, context);
  const year = yearOf(form, context);
  return year.year === null ? nothing(year.reason) : calendarTime(form, year.year, year.reason);
}

function dayOfMonth(day: number, context: TimeContext): ResolvedTime {
  const found = fromText(context, (anchor, reason) => {
    if (anchor.first === null || (anchor.grain !== 'day' && anchor.grain !== 'month'))
      return nothing('no month is named for it');
    const { year, month } = civilDay(anchor.first);
    return day <= daysInMonth(year, month)
      ? dayTime(dayNumber(year, month, day), reason)
      : nothing('no month is named for it');
  });
  return found ?? nothing('no month is named for it');
}

/** Spring starts a year's seasons on 1 March in EDTF's northern reading; winter is taken to begin in December of its year. */
function calendarTime(form: CalendarForm, year: number, reason: string): ResolvedTime {
  if (form.month !== undefined) {
    if (form.day === undefined) return monthTime(year, form.month, reason);
    if (form.day > daysInMonth(year, form.month)) return nothing('the calendar has no such day');
    return dayTime(dayNumber(year, form.month, form.day), reason);
  }
  if (form.season !== undefined) return seasonTime(year, form.season, reason);
  if (form.quarter !== undefined) {
    const month = form.quarter * 3 - 2;
    return monthsTime(year, month, 3, `${formatYear(year)}-${32 + form.quarter}`, reason);
  }
  if (form.half !== undefined)
    return monthsTime(year, form.half === 1 ? 1 : 7, 6, `${formatYear(year)}-${39 + form.half}`, reason);
  return yearTime(year, reason);
}

function monthsTime(year: number, month: number, count: number, value: string, reason: string): ResolvedTime {
  const end = civilMonth(monthNumber(year, month) + count - 1);
  const last = dayNumber(end.year, end.month, daysInMonth(end.year, end.month));
  return { value, first: dayNumber(year, month, 1), last, grain: 'season', reason };
}

/** The days allow for both reckonings: a season of 2016 spans the months that north and common speech give it. */
function seasonTime(year: number, season: number, reason: string): ResolvedTime {
  const value = `${formatYear(year)}-${season}`;
  const [from, to] = [
    [3, 6],
    [6, 9],
    [9, 12],
    [12, 15],
  ][season - 21]!;
  const winter = season === 24;
  const start = winter ? dayNumber(year, 1, 1) : dayNumber(year, from!, 1);
  const end = civilMonth(monthNumber(year, 1) + to! - 1);
  return {
    value,
    first: start,
    last: dayNumber(end.year, end.month, daysInMonth(end.year, end.month)),
    grain: 'season',
    reason,
  };
}

interface YearFound {
  readonly year: number | null;
  readonly reason: string;
}

/** The year of a month, season or quarter that is written without one. */
function yearOf(form: CalendarForm, context: TimeContext): YearFound {
  if (form.yearRelation) return relatedYear(form, form.yearRelation, context);
  const { before, today } = context;
  const anchor = before && before.time.first !== null && before.time.grain !== 'era' ? before : null;
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
function isDated({ near, time }: TimeBefore): boolean {
  return near && (time.grain === 'day' || time.grain === 'month');
}

/** A year and a half. Nearer times leave the article's own year likelier. */
const ELSEWHERE_DAYS = 550;

/** A time just before, in the same paragraph, that lies years from the article's day: the sentence goes on from it. */
function isElsewhere({ near, time }: TimeBefore, today: ArticleDay): boolean {
  if (!near || time.first === null || time.last === null) return false;
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

/**
 * The nearest year in the direction of the sentence's tense; with none shown the past one,
 * unless it lies more than seven months back.
 */
function nearestYear(form: CalendarForm, now: { year: number; month: number; day: number }, tense: -1 | 0 | 1): number {
  const months = firstMonth(form) - now.month;
  const ahead = months > 0 || (months === 0 && form.day !== undefined && form.day > now.day);
  if (tense > 0) return ahead || months === 0 ? now.year : now.year + 1;
  if (!ahead) return tense === 0 && months <= -9 && form.season === undefined ? now.year + 1 : now.year;
  return tense < 0 || months > 5 ? now.year - 1 : now.year;
}

function relatedYear(form: CalendarForm, relation: Relation, context: TimeContext): YearFound {
  if (relation === 'same' || relation === 'previous' || relation === 'following') {
    const { before } = context;
    if (!before || before.time.first === null) return { year: null, reason: 'no year is named before it in the text' };
    const year = civilDay(before.time.first).year;
    const shift = relation === 'same' ? 0 : relation === 'previous' ? -1 : 1;
    return { year: year + shift, reason: `from “${before.words}” before it in the text` };
  }
  if (!context.today) return { year: null, reason: 'the article has no date to count from' };
  const now = civilDay(context.today.last);
  const reason = `from ${context.today.basis}`;
  const month = firstMonth(form);
  if (relation === 'this') return { year: now.year, reason };
  if (relation === 'last') return { year: month < now.month ? now.year : now.year - 1, reason };
  return { year: month > now.month ? now.year : now.year + 1, reason };
}

const STEP: Readonly<Record<Relation, number>> = { last: -1, this: 0, next: 1, same: 0, previous: -1, following: 1 };

function resolveUnit(unit: TimeUnit, relation: Relation, textual: boolean, context: TimeContext): ResolvedTime {
  const step = STEP[relation];
  if (!textual || (relation === 'this' && !context.narrative))
    return fromToday(context, (today, reason) => unitAround(today, unit, step, reason));
  const anchored = fromText(context, (anchor, reason) => {
    const at = step > 0 ? anchor.last : anchor.first;
    if (at === null) return nothing('nothing before it in the text says which');
    if (!fits(anchor.grain, unit)) return nothing(`“${context.before!.words}” before it is too vague to count from`);
    return unitAround(at, unit, step, reason);
  });
  return anchored ?? nothing('nothing before it in the text says which');
}

const GRAIN_RANK: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, season: 3, year: 4, era: 5, none: 6 };
const UNIT_RANK: Readonly<Record<TimeUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  week: 1,
  weekend: 1,
  fortnight: 1,
  month: 2,
  quarter: 3,
  year: 4,
  decade: 5,
  century: 5,
  millennium: 5,
};

function fits(grain: Grain, unit: TimeUnit): boolean {
  return GRAIN_RANK[grain] <= UNIT_RANK[unit];
}

/** The day, week, month … that lies `step` from the one around `day`. */
function unitAround(day: DayNumber, unit: TimeUnit, step: number, reason: string): ResolvedTime {
  const { year, month } = civilDay(day);
  const monday = day - weekdayOf(day);
  switch (unit) {
    case 'week':
      return spanTime(monday + 7 * step, monday + 7 * step + 6, 'week', reason);
    case 'weekend':
      return spanTime(monday + 7 * step + 5, monday + 7 * step + 6, 'week', reason);
    case 'fortnight':
      return spanTime(monday + 14 * step, monday + 14 * step + 13, 'week', reason);
    case 'month': {
      const shifted = civilMonth(monthNumber(year, month) + step);
      return monthTime(shifted.year, shifted.month, reason);
    }
    case 'quarter': {
      const shifted = civilMonth(monthNumber(year, month) + 3 * step);
      const quarter = Math.ceil(shifted.month / 3);
      return monthsTime(shifted.year, quarter * 3 - 2, 3, `${formatYear(shifted.year)}-${32 + quarter}`, reason);
    }
    case 'year':
      return yearTime(year + step, reason);
    case 'decade':
      return { ...resolveEra((Math.floor(year / 10) + step) * 10, 10), reason };
    case 'century':
      return { ...resolveEra((Math.floor(year / 100) + step) * 100, 100), reason };
    case 'millennium':
      return { ...resolveEra((Math.floor(year / 1000) + step) * 1000, 1000), reason };
    default:
      return dayTime(day + step, reason);
  }
}

function resolveWeekday(iso: number, relation: Relation | undefined, context: TimeContext): ResolvedTime {
  const { before } = context;
  const textual = relation === 'following' || relation === 'previous' || relation === 'same';
  const anchorDay = before?.time.grain === 'day' ? before.time.first : null;
  const told = context.narrative && !relation && context.today !== null && (anchorDay ?? 0) < context.today.first - 31;
  if ((textual || told) && before && anchorDay !== null) {
    const day = relation === 'previous' ? onOrBefore(anchorDay - 1, iso) : onOrBefore(anchorDay + 6, iso);
    const same = relation === 'following' && day === anchorDay ? day + 7 : day;
    return dayTime(same, `from “${before.words}” before it in the text`);
  }
  return fromToday(context, (today, reason) => {
    if (relation === 'next') return dayTime(onOrBefore(today + 7, iso), reason);
    if (relation === 'last') return dayTime(onOrBefore(today - 1, iso), reason);
    if (relation === 'this') return dayTime(today - weekdayOf(today) + iso - 1, reason);
    return dayTime(context.tense > 0 ? onOrBefore(today + 6, iso) : onOrBefore(today, iso), reason);
  });
}

function onOrBefore(day: DayNumber, iso: number): DayNumber {
  return day - ((weekdayOf(day) - (iso - 1) + 7) % 7);
}

function resolveShift(base: Extract<TimeBase, { type: 'shift' }>, context: TimeContext): ResolvedTime {
  const { unit, count, direction } = base;
  if (count === null) return nothing('the words don’t say how many');
  if (!base.fromText) return fromToday(context, (today, reason) => shifted(today, unit, count * direction, reason));
  const anchored = fromText(context, (anchor, reason) => {
    if (anchor.first === null || anchor.last === null) return nothing('nothing before it in the text says which');
    if (anchor.grain === 'era') return nothing(`“${context.before!.words}” before it is too vague to count from`);
    if (!fits(anchor.grain, unit)) {
      const first = shifted(anchor.first, unit, count * direction, reason).first;
      const last = shifted(anchor.last, unit, count * direction, reason).last;
      return { value: null, first, last, grain: 'none', reason };
    }
    return shifted(direction > 0 ? anchor.last : anchor.first, unit, count * direction, reason);
  });
  return anchored ?? nothing('nothing before it in the text says which');
}

/** A day so many units away, as finely as the unit: "three years ago" is a year, "two weeks ago" a week. */
function shifted(day: DayNumber, unit: TimeUnit, count: number, reason: string): ResolvedTime {
  const { year, month } = civilDay(day);
  if (unit === 'decade' || unit === 'century' || unit === 'millennium') {
    const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000;
    return yearTime(year + Math.round(count * years), reason);
  }
  if (unit === 'year' && !Number.isInteger(count)) {
    const at = civilMonth(monthNumber(year, month) + Math.round(count * 12));
    return monthTime(at.year, at.month, reason);
  }
  if (/^(hour|minute|second)$/.test(unit)) return dayTime(day + (unit === 'hour' ? Math.trunc(count / 24) : 0), reason);
  return unitAround(day, unit, Math.round(count), reason);
}

function resolveLength(base: Extract<TimeBase, { type: 'length' }>, context: TimeContext): ResolvedTime {
  const { unit, count, relation } = base;
  if (count === null) return nothing('a length of time that the words leave open');
  const value = isoLength(unit, count);
  if (!relation || !context.today || relation !== 'last') return { ...nothing('a length of time'), value };
  const from = shifted(context.today.first, unit, -count, '');
  const reason = `a length of time up to ${context.today.basis}`;
  return { value, first: from.first, last: context.today.last, grain: 'none', reason };
}

/** The first or last units of a month, season or year. Its value is the length; its days are where that lies. */
function resolveWithin(base: Extract<TimeBase, { type: 'within' }>, context: TimeContext): ResolvedTime {
  const whole = resolveCalendar(base.whole, context);
  const value = isoLength(base.unit, base.count);
  if (whole.first === null || whole.last === null) return { ...whole, value };
  const reason = `a length of time, the ${base.side} of ${whole.value}`;
  const days = daysOf(base.unit, base.count);
  const { first, last } = whole;
  if (days >= last - first) return { ...whole, value, grain: 'none', reason };
  const span = base.side === 'start' ? { first, last: first + days - 1 } : { first: last - days + 1, last };
  return { value, ...span, grain: 'none', reason };
}

const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 2,
  fortnight: 14,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36525,
  millennium: 365250,
};

/** Whole days that so many units can take at most, one at least. */
function daysOf(unit: TimeUnit, count: number): number {
  return Math.max(1, Math.ceil(UNIT_DAYS[unit] * count));
}

/** A feast of the year that is named, or that a date of its month and day would be given. */
function resolveFeast(base: Extract<TimeBase, { type: 'feast' }>, context: TimeContext): ResolvedTime {
  const rule = FEASTS.get(base.name);
  if (!rule) return nothing('no such day is known');
  const now = base.year ?? civilDay(context.today?.last ?? context.before?.time.first ?? 0).year;
  const near = rule(now);
  if (!near) return nothing('that year has none');
  const { month, day } = civilDay(near.first);
  const relation = base.yearRelation ? { yearRelation: base.yearRelation } : {};
  const found = base.year === undefined ? yearOf({ type: 'calendar', month, day, ...relation }, context) : null;
  const year = base.year ?? found?.year ?? null;
  const days = year === null ? null : rule(year);
  if (!days) return nothing(found?.reason ?? 'that year has none');
  const reason = days.approximate ? `${found?.reason ?? WRITTEN}, by the reckoned moon` : (found?.reason ?? WRITTEN);
  return days.first === days.last ? dayTime(days.first, reason) : spanTime(days.first, days.last, 'month', reason);
}
