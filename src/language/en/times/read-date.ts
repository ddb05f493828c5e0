import { glued, isCapital, type Read } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { DEICTIC_DAYS } from '../time-words.ts';
import { weekdayAt } from './calendar-names.ts';
import { readDayFirst, readDayPair, readMonthFirst } from './read-calendar.ts';
import { readClock, readDayPart } from './read-clock.ts';
import { readCentury, readDecade, readSpelledDecade } from './read-era.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readQuarter, readSeason } from './read-season.ts';
import { readBareYear } from './read-year.ts';

export function asForm<Base extends TimeForm['base']>(read: Read<Base> | null): Read<TimeForm> | null {
  return read ? { end: read.end, form: { base: read.form } } : null;
}

/** A date in the calendar, a weekday, a decade, a year. */
export function readDate(p: Pieces, i: number): Read<TimeForm> | null {
  const weekday = readWeekday(p, i);
  if (weekday) return weekday;
  const calendar =
    readNumericDate(p, i) ??
    readDayPair(p, i) ??
    readDayFirst(p, i) ??
    readMonthFirst(p, i) ??
    readQuarter(p, i) ??
    readSeason(p, i);
  if (calendar) return withDayPart(p, asForm(calendar)!, calendar.form.day !== undefined);
  const era = readDecade(p, i) ?? readSpelledDecade(p, i) ?? readCentury(p, i);
  if (era) return asForm(era);
  if (p.lower[i] === 'fiscal') {
    const at = p.lower[i + 1] === 'year' ? i + 2 : i + 1;
    const fiscal = readBareYear(p, at);
    return fiscal ? { end: fiscal.end, form: { base: { type: 'calendar', year: fiscal.form } } } : null;
  }
  const year = readBareYear(p, i);
  return year ? { end: year.end, form: { base: { type: 'calendar', year: year.form } } } : null;
}

/** "Tuesday", "Tuesday, September 1, 2015", "Tuesday evening", "Tuesday at 6 p.m.", "Tuesday before last". */
export function readWeekday(p: Pieces, i: number): Read<TimeForm> | null {
  const weekday = weekdayAt(p, i);
  if (!weekday) return null;
  let at = p.lower[i + 1] === '.' ? i + 2 : i + 1;
  if (p.lower[at] === ',') at++;
  if (p.lower[at] === 'the') at++;
  const date = readDayFirst(p, at) ?? readMonthFirst(p, at);
  if (date?.form.day !== undefined) return withDayPart(p, asForm(date)!, true);
  if (p.lower[i + 1] === 'before' && p.lower[i + 2] === 'last')
    return { end: i + 3, form: { base: { type: 'weekday', weekday, weeks: 1 } } };
  const end = p.lower[i + 1] === '.' && glued(p, i + 1) && p.lower[i]!.length < 5 ? i + 2 : i + 1;
  return withDayPart(p, { end, form: { base: { type: 'weekday', weekday } } }, true);
}

/** Adds "evening", "at 6:42 p.m.", "night" behind a day. */
export function withDayPart(p: Pieces, read: Read<TimeForm>, isDay: boolean): Read<TimeForm> {
  if (!isDay) return read;
  let at = read.end;
  const part = readDayPart(p, at);
  if (part && p.lower[at] !== 'overnight') return { end: part.end, form: { ...read.form, ...part.form } };
  if (p.lower[at] === ',') at++;
  if (p.lower[at] === 'at' || p.lower[at] === 'around' || p.lower[at] === 'about') at++;
  if (at === read.end && p.kind[at] !== NUMBER) return read;
  const clock = readClock(p, at);
  return clock ? { end: clock.end, form: { ...read.form, ...clock.form } } : read;
}

export function readDeictic(p: Pieces, i: number): Read<TimeForm> | null {
  const day = DEICTIC_DAYS.get(p.lower[i] ?? '');
  if (!day || (glued(p, i + 1) && p.kind[i + 1] === WORD)) return null;
  if (isCapital(p, i) && isCapital(p, i + 1) && p.lower[i] === 'today') return null;
  const base = { type: 'day' as const, offset: day.offset };
  return withDayPart(p, { end: i + 1, form: { base, ...(day.part ? { dayPart: day.part } : {}) } }, true);
}
