import { dayNumber, formatYear } from '../../text/civil-day.ts';
import { type ResolvedTime, WRITTEN } from './resolved-time.ts';

export function resolveEra(first: number, years: number): ResolvedTime {
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
