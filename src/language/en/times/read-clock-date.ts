import { isCapital, type Read } from '../../piece-checks.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { readDayFirst, readMonthFirst } from './read-calendar.ts';
import { readClock, readDayPart } from './read-clock.ts';
import { asForm, readDeictic, readWeekday } from './read-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readRelated } from './read-related.ts';
import type { ClockForm } from './read-spoken-clock.ts';

/** "6:42 p.m. on Tuesday", "the night of April 18, 1775", "noon", "dawn on Friday". */
export function readClockDate(p: Pieces, i: number): Read<TimeForm> | null {
  const start = p.lower[i] === 'the' ? i + 1 : i;
  const late = /^(early|late)$/.test(p.lower[start] ?? '') ? start + 1 : behindMid(p, start);
  const clock = late > start ? null : readClock(p, start);
  const read: Read<ClockForm> | null = clock ?? readHours(p, start) ?? readDayPart(p, late);
  if (!read) return null;
  if (start > i && clock) return null;
  let at = read.end;
  if (clock && p.lower[at] === 'in' && p.lower[at + 1] === 'the' && readDayPart(p, at + 2)) at += 3;
  const behind = at;
  if (p.lower[at] === ',') at++;
  if (/^(on|of)$/.test(p.lower[at] ?? '')) at++;
  if (p.lower[at] === 'the') at++;
  const day = readDayOnly(p, at);
  if (day && clock && isAfternoon(day.form) && !hasHalf(p, start, clock.end))
    return { end: day.end, form: { ...day.form, ...afterNoon(clock.form) } };
  if (day)
    return {
      end: day.end,
      form: { ...day.form, ...read.form, ...(clock && day.form.dayPart ? { dayPart: day.form.dayPart } : {}) },
    };
  if (!clock && !isLonePart(p, i, start)) return null;
  const tonight = p.lower[start] === 'overnight' ? { tonight: true as const } : {};
  return { end: behind, form: { base: { type: 'hour', ...tonight }, ...read.form } };
}

/** "six o'clock this afternoon", "7:30 tomorrow night": an hour before noon that the part of the day puts behind it. */
function isAfternoon({ dayPart }: TimeForm): boolean {
  return dayPart === 'AF' || dayPart === 'EV' || dayPart === 'NI';
}

/** Whether "a.m." or "p.m." is said. */
function hasHalf(p: Pieces, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/^([ap]m|a|p)$/.test(p.lower[i]!)) return true;
  return false;
}

function afterNoon(clock: ClockForm): ClockForm {
  const { minutes } = clock;
  return minutes !== undefined && minutes >= 60 && minutes < 720 ? { ...clock, minutes: minutes + 720 } : clock;
}

/** Behind "mid-" of "mid-afternoon". */
function behindMid(p: Pieces, i: number): number {
  return p.lower[i] === 'mid' && p.lower[i + 1] === '-' ? i + 2 : i;
}

/** "early hours", "pre-dawn hours", "morning hours". */
function readHours(p: Pieces, i: number): Read<ClockForm> | null {
  const dawn = p.lower[i] === 'pre' && p.lower[i + 1] === '-' && p.lower[i + 2] === 'dawn' ? i + 3 : 0;
  const at = dawn || (/^(early|small|wee)$/.test(p.lower[i] ?? '') ? i + 1 : 0);
  const morning = at && p.lower[at] === 'morning' ? at + 1 : at;
  return at && p.lower[morning] === 'hours' ? { end: morning + 1, form: { dayPart: 'MO' } } : null;
}

/** Dawn, dusk, night: a part of a day that stands alone behind "at", "by", "the" or "overnight". */
function isLonePart(p: Pieces, i: number, start: number): boolean {
  if (p.lower[start] === 'overnight') return !/^(stay|train|bus|flight|camp|success)$/.test(p.lower[start + 1] ?? '');
  const before = p.lower[i - 1] ?? '';
  const next = p.kind[start + 1] === WORD && isCapital(p, start);
  if (p.lower[start + 1] === 'of') return false;
  return !next && /^(at|by|in|until|before|after|during|since|from|all|that|one)$/.test(before);
}

function readDayOnly(p: Pieces, at: number): Read<TimeForm> | null {
  const weekday = readWeekday(p, at);
  if (weekday) return weekday;
  const date = readNumericDate(p, at) ?? readDayFirst(p, at) ?? readMonthFirst(p, at);
  if (date?.form.day !== undefined) return asForm(date);
  return readDeictic(p, at) ?? readRelatedDay(p, at);
}

function readRelatedDay(p: Pieces, at: number): Read<TimeForm> | null {
  const read = readRelated(p, at, at);
  return read &&
    (read.form.base.type === 'weekday' || (read.form.base.type === 'unit' && read.form.base.unit === 'day'))
    ? read
    : null;
}
