import { dayNumber, weekdayOf } from '../../text/civil-day.ts';

/** First and last day of a feast in a year of the Gregorian calendar; null where the year has none. */
export interface FeastDays {
  readonly first: number;
  readonly last: number;
  /** Reckoned by a rule from which the days kept can differ by one or two. */
  readonly approximate: boolean;
}

type FeastRule = (year: number) => FeastDays | null;

function fixed(month: number, day: number): FeastRule {
  return (year) => span(dayNumber(year, month, day));
}

/** The n-th weekday (1 Monday) of a month; -1 is the last. */
function nth(month: number, weekday: number, n: number): FeastRule {
  return (year) => {
    if (n > 0) {
      const first = dayNumber(year, month, 1);
      return span(first + ((weekday - 1 - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
    }
    const last = month === 12 ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
    return span(last - ((weekdayOf(last) - (weekday - 1) + 7) % 7));
  };
}

function span(first: number, length = 1, approximate = false): FeastDays {
  return { first, last: first + length - 1, approximate };
}

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Jones, Butcher), and days counted from it. */
function easter(offset: number): FeastRule {
  return (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor(b / 4);
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - d - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    const day = ((h + l - 7 * m + 114) % 31) + 1;
    return span(dayNumber(year, month, day) + offset);
  };
}

/** 1 Muharram of year 1 in the tabular calendar (civil epoch, 16 July 622 Julian), as a day number. */
const HIJRA = -492148;

/** A day of the tabular Islamic calendar; the moon that is sighted can move it by a day or two. */
function islamic(month: number, day: number, length: number): FeastRule {
  const start = (hijri: number): number =>
    HIJRA + 354 * (hijri - 1) + Math.floor((3 + 11 * hijri) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  return (year) => {
    const from = dayNumber(year, 1, 1);
    const about = Math.floor((from - HIJRA) / 354.367);
    for (let hijri = about; hijri <= about + 3; hijri++) {
      const first = start(hijri);
      if (first >= from && first <= dayNumber(year, 12, 31)) return span(first, length, true);
    }
    return null;
  };
}

/** Names of days and times of the year, in lower case with a straight apostrophe → their days. */
export const FEASTS: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ['halloween', fixed(10, 31)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ['independence day', fixed(7, 4)],
  ['may day', fixed(5, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, -1)],
  ['columbus day', nth(10, 1, 2)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['pentecost', easter(49)],
  ['ramadan', islamic(9, 1, 30)],
  ['eid al-fitr', islamic(10, 1, 3)],
  ['eid al-adha', islamic(12, 10, 4)],
  ['ashura', islamic(1, 10, 1)],
  ['nowruz', fixed(3, 20)],
]);

/** First words of the names above, and the most words that one has. */
export const FEAST_STARTS: ReadonlySet<string> = new Set([...FEASTS.keys()].map((name) => /^[a-z]+/.exec(name)![0]));
