import {
  civilMonth,
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  monthNumber,
} from '../../text/civil-day.ts';

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

export const WRITTEN = 'as written';

export function nothing(reason: string): ResolvedTime {
  return { value: null, first: null, last: null, grain: 'none', reason };
}

export function yearTime(year: number, reason: string): ResolvedTime {
  return {
    value: formatYear(year),
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    grain: 'year',
    reason,
  };
}

export function monthTime(year: number, month: number, reason: string): ResolvedTime {
  const first = dayNumber(year, month, 1);
  return {
    value: formatMonth(year, month),
    first,
    last: first + daysInMonth(year, month) - 1,
    grain: 'month',
    reason,
  };
}

export function monthsTime(year: number, month: number, count: number, value: string, reason: string): ResolvedTime {
  const end = civilMonth(monthNumber(year, month) + count - 1);
  const last = dayNumber(end.year, end.month, daysInMonth(end.year, end.month));
  return { value, first: dayNumber(year, month, 1), last, grain: 'season', reason };
}

export function dayTime(day: DayNumber, reason: string): ResolvedTime {
  return { value: formatDay(day), first: day, last: day, grain: 'day', reason };
}

export function spanTime(first: DayNumber, last: DayNumber, grain: Grain, reason: string): ResolvedTime {
  return { value: `${formatDay(first)}/${formatDay(last)}`, first, last, grain, reason };
}
