import type { TimeBase, TimeForm } from '../../language/time-form.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveEra } from './resolve-era.ts';
import { resolveFeast } from './resolve-feast.ts';
import { resolveLength, resolveWithin } from './resolve-length.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveUnit } from './resolve-unit.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { dayTime, nothing, type ResolvedTime } from './resolved-time.ts';
import { fromToday, type TimeContext } from './time-context.ts';

/** Gives a time its days, as far as its words, the text before it and the article's day allow. */
export function resolveTime(form: TimeForm, context: TimeContext): ResolvedTime {
  const whole = resolveBase(form.base, context);
  const clocked = form.minutes === undefined ? whole : withClock(whole, form.minutes);
  return form.part ? partOf(clocked, form.part) : clocked;
}

function withClock(time: ResolvedTime, minutes: number): ResolvedTime {
  const day = time.grain === 'day' ? time.value : time.first === null && time.value === null ? 'XXXX-XX-XX' : null;
  if (day === null) return time;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return { ...time, value: `${day}T${hour}:${String(minutes % 60).padStart(2, '0')}` };
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
      return resolveWeekday(base.weekday, base.relation, context, base.weeks);
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
      return resolveHour(base.tonight === true, context);
  }
}

/** An hour is of the day told just before it; else its day is not told. "Overnight" is of the article's day then. */
function resolveHour(tonight: boolean, context: TimeContext): ResolvedTime {
  const { before } = context;
  if (!before && tonight && !context.narrative) return fromToday(context, dayTime);
  if (!before) return nothing('no day is told for it');
  if (before.time.first === null || before.time.last === null)
    return nothing(`its day is that of “${before.words}”, which is open`);
  if (before.time.grain !== 'day') return nothing('no day is told for it');
  return dayTime(before.time.first, `from “${before.words}” before it in the text`);
}
