/**
 * Days of the proleptic Gregorian calendar as integers: 0 is 1970-01-01, and a week starts on Monday.
 * Years run astronomically: 0 is 1 BC, -1 is 2 BC. Method: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type DayNumber = number;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilDay(number: DayNumber): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Months counted from year 0, so that a shift by months is a sum. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function civilMonth(number: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(number / 12);
  return { year, month: number - year * 12 + 1 };
}

/** Four digits, and a minus sign for years before 1 BC: `0348`, `-0489`. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

/** `YYYY-MM-DD`. */
export function formatDay(number: DayNumber): string {
  const { year, month, day } = civilDay(number);
  return `${formatMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** First and last day of an EDTF day, month or year, of a season or an interval of these; null for anything else. */
export function parseDays(edtf: string): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const slash = edtf.indexOf('/');
  if (slash > 0) {
    const from = parseDays(edtf.slice(0, slash));
    const to = parseDays(edtf.slice(slash + 1));
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
  }
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.Z+-]*)?[?~%]?$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO 8601 day, with a fraction where it has a time; NaN for what is none. */
export function dayOfIso(iso: string): number {
  return Date.parse(iso) / DAY_MS;
}
