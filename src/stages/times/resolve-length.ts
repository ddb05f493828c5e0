import type { TimeUnit } from '../../language/en/time-words.ts';
import { isoLength } from '../../language/iso-length.ts';
import type { TimeBase } from '../../language/time-form.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { shifted } from './resolve-shift.ts';
import { nothing, type ResolvedTime } from './resolved-time.ts';
import type { TimeContext } from './time-context.ts';

export function resolveLength(base: Extract<TimeBase, { type: 'length' }>, context: TimeContext): ResolvedTime {
  const { unit, count, relation } = base;
  if (count === null) return nothing('a length of time that the words leave open');
  const value = isoLength(unit, count);
  if (base.age) return { ...nothing('an age'), value };
  if (!relation || !context.today || relation !== 'last') return { ...nothing('a length of time'), value };
  const from = shifted(context.today.first, unit, -count, '');
  const reason = `a length of time up to ${context.today.basis}`;
  return { value, first: from.first, last: context.today.last, grain: 'none', reason };
}

/** The first or last units of a month, season or year. Its value is the length; its days are where that lies. */
export function resolveWithin(base: Extract<TimeBase, { type: 'within' }>, context: TimeContext): ResolvedTime {
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
