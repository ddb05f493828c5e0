import type { TimeUnit } from '../../language/en/time-words.ts';
import type { EventBehind, TimeBase } from '../../language/time-form.ts';
import { civilDay, civilMonth, type DayNumber, dayNumber, daysInMonth, monthNumber } from '../../text/civil-day.ts';
import { fits, unitAround } from './resolve-unit.ts';
import { dayTime, monthTime, nothing, type ResolvedTime, yearTime } from './resolved-time.ts';
import { fromText, fromToday, type TimeContext } from './time-context.ts';

export function resolveShift(base: Extract<TimeBase, { type: 'shift' }>, context: TimeContext): ResolvedTime {
  const { unit, count, direction } = base;
  if (base.event) return nothing(`the text tells no one day for ${nameEvent(base.event)}`);
  if (count === null) return nothing('the words don’t say how many');
  if (base.exact)
    return fromToday(context, (today, reason) => dayTime(sameDay(today, unit, count * direction), reason));
  if (!base.fromText) return fromToday(context, (today, reason) => shifted(today, unit, count * direction, reason));
  const anchored = fromText(context, (anchor, reason) => {
    if (anchor.first === null || anchor.last === null) return nothing(`“${context.before!.words}” before it is open`);
    if (anchor.grain === 'era') return nothing(`“${context.before!.words}” before it is too vague to count from`);
    if (!fits(anchor.grain, unit)) {
      const first = shifted(anchor.first, unit, count * direction, reason).first;
      const last = shifted(anchor.last, unit, count * direction, reason).last;
      return { value: null, first, last, grain: 'none', reason };
    }
    return shifted(direction > 0 ? anchor.last : anchor.first, unit, count * direction, reason);
  });
  if (anchored) return anchored;
  if (direction > 0 || context.narrative || !context.today) return nothing('nothing before it in the text says which');
  return fromToday(context, (today, reason) =>
    shifted(today, unit, count * direction, `${reason}, as nothing before it in the text is told of`),
  );
}

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };

/** The day so many units off, or the last of its month where that is shorter. */
function sameDay(today: DayNumber, unit: TimeUnit, count: number): DayNumber {
  const days = DAYS[unit];
  if (days !== undefined) return today + Math.round(count * days);
  const { year, month, day } = civilDay(today);
  const at = civilMonth(
    monthNumber(year, month) + Math.round(count * (unit === 'month' ? 1 : 12 * (YEARS[unit] ?? 0))),
  );
  return dayNumber(at.year, at.month, Math.min(day, daysInMonth(at.year, at.month)));
}

/** "the blast". */
export function nameEvent({ words }: EventBehind): string {
  return words.length > 0 ? `the ${words[0]}` : 'what it is counted from';
}

const YEARS: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };
/** Years have four digits in EDTF's first levels; a round number of more has no year of its own. */
const FARTHEST_YEARS = 9000;

/** A day so many units away, as finely as the unit: "three years ago" is a year, "two weeks ago" a week. */
export function shifted(day: DayNumber, unit: TimeUnit, count: number, reason: string): ResolvedTime {
  const { year, month } = civilDay(day);
  if (Math.abs(count * (YEARS[unit] ?? 0)) > FARTHEST_YEARS) return nothing('too far off to name a year');
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
