import type { Edtf } from '../../../model/dated.ts';
import { formatDay, isCalendarDay } from '../visible/find-dates.ts';

const FULL = /[/_=-]((?:19|20)\d{2})([-/_.]?)(\d{1,2})\2(\d{1,2})(?=[/_.\-?&#]|$)/g;
const DAY_FIRST = /[/_=-](\d{1,2})([-_.])(\d{1,2})\2((?:19|20)\d{2})(?=[/_.\-?&#]|$)/g;
const MONTH = /\/((?:19|20)\d{2})[/-](\d{1,2})(?=\/|$)/;

/** Day that an address holds ("/2021/03/10/", "-20210310.html"); the first that exists. */
export function findUrlDay(url: string): Edtf | null {
  for (const [, year, separator, month, day] of url.matchAll(FULL)) {
    if (separator === '' && (month!.length !== 2 || day!.length !== 2)) continue;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (y >= 1990 && isCalendarDay(y, m, d)) return formatDay(y, m, d);
  }
  for (const [, day, , month, year] of url.matchAll(DAY_FIRST)) {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (d > 12 && y >= 1990 && isCalendarDay(y, m, d)) return formatDay(y, m, d);
  }
  return null;
}

/** Month that an address holds ("/2021/03/title"). */
export function findUrlMonth(url: string): Edtf | null {
  const match = MONTH.exec(url);
  if (!match) return null;
  const month = Number(match[2]);
  return Number(match[1]) >= 1990 && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : null;
}
