import type { Relation } from '../../language/en/time-words.ts';
import type { CalendarForm } from '../../language/time-form.ts';
import {
  civilDay,
  civilMonth,
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatYear,
  monthNumber,
  weekdayOf,
} from '../../text/civil-day.ts';
import { yearOf } from './resolve-year.ts';
import { dayTime, monthsTime, monthTime, nothing, type ResolvedTime, WRITTEN, yearTime } from './resolved-time.ts';
import { fromText, fromToday, type TimeContext } from './time-context.ts';

export function resolveCalendar(form: CalendarForm, context: TimeContext): ResolvedTime {
  if (form.year !== undefined) return calendarTime(form, form.year, WRITTEN);
  if (form.month === undefined && form.day !== undefined) {
    const { day, monthRelation } = form;
    if (monthRelation && monthRelation in MONTHS_ON) return dayOfOwnMonth(day, monthRelation, context);
    return dayOfMonth(context, (year, month) => (day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null));
  }
  if (form.month === undefined && form.nth) {
    const { nth } = form;
    return dayOfMonth(context, (year, month) => nthDay(year, month, nth, '').first);
  }
  const year = yearOf(form, context);
  return year.year === null ? openYear(form, year.reason) : calendarTime(form, year.year, year.reason);
}

/** Months, days and seasons of a year that isn't told: `XXXX-06-20`. */
function openYear({ month, day, season }: CalendarForm, reason: string): ResolvedTime {
  const code = month ?? season;
  if (code === undefined) return nothing(reason);
  if (month !== undefined && day !== undefined && day > daysInMonth(2000, month))
    return nothing('the calendar has no such day');
  const value = ['XXXX', code, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0'));
  return { ...nothing(reason), value: value.join('-') };
}

/** A day of a month, null where the month has no such day. */
type DayOf = (year: number, month: number) => DayNumber | null;

/** "the 20th": of the month that the text told of last, else the latest up to the article's day, or the next where it is to come. */
function dayOfMonth(context: TimeContext, dayOf: DayOf): ResolvedTime {
  const found = fromText(context, (anchor, reason) => {
    if (anchor.first === null || (anchor.grain !== 'day' && anchor.grain !== 'month')) return nothing(NO_MONTH);
    const { year, month } = civilDay(anchor.first);
    const day = dayOf(year, month);
    return day === null ? nothing(NO_MONTH) : dayTime(day, reason);
  });
  if (found && found.first !== null) return found;
  if (context.narrative || !context.today) return nothing(NO_MONTH);
  return fromToday(context, (today, reason) => nearestOfMonth(dayOf, today, context.tense > 0 ? 1 : -1, reason));
}

/** "the 23rd of this month": counted from the article's. */
function dayOfOwnMonth(day: number, relation: Relation, context: TimeContext): ResolvedTime {
  return fromToday(context, (today, reason) => {
    const { year, month } = civilDay(today);
    const at = civilMonth(monthNumber(year, month) + MONTHS_ON[relation]!);
    return day <= daysInMonth(at.year, at.month)
      ? dayTime(dayNumber(at.year, at.month, day), reason)
      : nothing(NO_MONTH);
  });
}

const MONTHS_ON: Partial<Record<Relation, number>> = { last: -1, this: 0, next: 1 };

const NO_MONTH = 'no month is named for it';

function nearestOfMonth(dayOf: DayOf, today: DayNumber, way: 1 | -1, reason: string): ResolvedTime {
  const { year, month } = civilDay(today);
  for (let step = 0; step < 3; step++) {
    const at = civilMonth(monthNumber(year, month) + step * way);
    const found = dayOf(at.year, at.month);
    if (found !== null && (found - today) * way >= 0) return dayTime(found, reason);
  }
  return nothing(NO_MONTH);
}

function nthDay(year: number, month: number, nth: NonNullable<CalendarForm['nth']>, reason: string): ResolvedTime {
  const { which, weekday } = nth;
  const days = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  const last = first + days - 1;
  if (weekday === 0) return dayTime(which < 0 ? last : first + which - 1, reason);
  if (which < 0) return dayTime(last - ((weekdayOf(last) + 8 - weekday) % 7), reason);
  const day = first + ((weekday + 6 - weekdayOf(first)) % 7) + 7 * (which - 1);
  return day <= last ? dayTime(day, reason) : nothing('the calendar has no such day');
}

/** Spring starts a year's seasons on 1 March in EDTF's northern reading; winter is taken to begin in December of its year. */
function calendarTime(form: CalendarForm, year: number, reason: string): ResolvedTime {
  if (form.month !== undefined) {
    if (form.nth) return nthDay(year, form.month, form.nth, reason);
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
