import type { Relation, TimeUnit } from '../../language/en/time-words.ts';
import { civilDay, civilMonth, type DayNumber, formatYear, monthNumber, weekdayOf } from '../../text/civil-day.ts';
import { resolveEra } from './resolve-era.ts';
import {
  dayTime,
  type Grain,
  monthsTime,
  monthTime,
  nothing,
  type ResolvedTime,
  spanTime,
  yearTime,
} from './resolved-time.ts';
import { fromText, fromToday, type TimeContext } from './time-context.ts';

const STEP: Readonly<Record<Relation, number>> = { last: -1, this: 0, next: 1, same: 0, previous: -1, following: 1 };

export function resolveUnit(unit: TimeUnit, relation: Relation, textual: boolean, context: TimeContext): ResolvedTime {
  const step = STEP[relation];
  if (!textual || (relation === 'this' && !context.narrative))
    return fromToday(context, (today, reason) => unitAround(today, unit, step, reason));
  const anchored = fromText(context, (anchor, reason) => {
    const at = step > 0 ? anchor.last : anchor.first;
    if (at === null || anchor.last === null) return nothing(`“${context.before!.words}” before it is open`);
    if (!fits(anchor.grain, unit)) return nothing(`“${context.before!.words}” before it is too vague to count from`);
    return unitAround(at, unit, step, reason);
  });
  if (anchored) return anchored;
  if (relation !== 'previous' || context.narrative || !context.today)
    return nothing('nothing before it in the text says which');
  return fromToday(context, (today, reason) =>
    unitAround(today, unit, step, `${reason}, as nothing before it in the text is told of`),
  );
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

export function fits(grain: Grain, unit: TimeUnit): boolean {
  return GRAIN_RANK[grain] <= UNIT_RANK[unit];
}

/** The day, week, month … that lies `step` from the one around `day`. */
export function unitAround(day: DayNumber, unit: TimeUnit, step: number, reason: string): ResolvedTime {
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
