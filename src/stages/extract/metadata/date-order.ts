import { DAYS_NAMED, WEEKDAY_NUMBERS } from '../../../language/en/calendar.ts';
import type { Day } from '../../../model/dated.ts';
import { dayOfIso } from '../../../text/civil-day.ts';
import { type DateWords, findDates, formatDay } from '../visible/find-dates.ts';
import { orderOfLanguage } from '../visible/parse-visible-date.ts';
import type { DateHints } from '../visible/visible-date.ts';

type Order = NonNullable<DateHints['order']>;

/** What can tell day from month on a page. */
export interface OrderEvidence {
  readonly language: string;
  /** Lines of the page with figures. */
  readonly lines: readonly string[];
  /** Days that the page gives beyond doubt: in metadata, addresses, or with the month's name. */
  readonly certain: readonly Day[];
  readonly url: string | undefined;
  /** The article's text. */
  readonly bodyText: string | undefined;
}

/** Two dates of one page that lie this near belong together, days. */
const NEAR_DAYS = 3;
const SHORT = /(?<![\d./:-])(\d{1,2})[/.-](\d{1,2})(?![\d]|[./:-]\d)/g;
const MONTH_FIRST_TLD = /\.us$/;
const DAY_FIRST_TLD = /\.(?:uk|ie|au|nz|in|za|de|fr|it|es|eu|ke|ng|gh|pk|sg|my|hk)$/;

function days(day: Day): number {
  return dayOfIso(`${day}T00:00:00Z`);
}

/** Dates of the page that can be read one way only, where they agree. */
function bySample(dates: readonly DateWords[]): Order | null {
  const decided = new Set(dates.flatMap(({ dayFirst }) => dayFirst ?? []));
  if (decided.size !== 1) return null;
  const dayFirst = decided.has(true);
  return { dayFirst, basis: `${dayFirst ? 'day' : 'month'} first, as other dates of the page show` };
}

function byCertainDay(dates: readonly DateWords[], certain: readonly Day[]): Order | null {
  for (const { swapped, year, month, day } of dates) {
    if (!swapped) continue;
    const first = days(formatDay(year!, month, day!));
    const second = days(swapped);
    const near = (value: number): boolean => certain.some((day) => Math.abs(days(day) - value) <= NEAR_DAYS);
    if (near(first) !== near(second)) {
      return { dayFirst: near(first), basis: `${near(first) ? 'day' : 'month'} first, by another date of the page` };
    }
  }
  return null;
}

/** Dates without a year beside the full one: comments follow within days, not on one day of every month. */
function byNeighbours(lines: readonly string[], dates: readonly DateWords[]): Order | null {
  const full = dates.find(({ swapped }) => swapped);
  if (!full) return null;
  const shorts = lines.flatMap((line) =>
    [...line.matchAll(SHORT)].map((match) => [Number(match[1]), Number(match[2])]),
  );
  const pairs = shorts.filter(([a, b]) => a! >= 1 && a! <= 12 && b! >= 1 && b! <= 12 && a !== b);
  if (pairs.length === 0 || shorts.length > pairs.length) return null;
  const sameSecond = pairs.every(([, b]) => b === full.month);
  const sameFirst = pairs.every(([a]) => a === full.day);
  const varied = new Set(pairs.map(String)).size > 1;
  if (sameSecond && !sameFirst && varied) return { dayFirst: true, basis: 'day first, as the dates beside it run on' };
  if (sameFirst && !sameSecond) return null;
  return null;
}

/** News speaks of the day it is written, or the day before, by the weekday's name. */
function byWeekdays(dates: readonly DateWords[], bodyText: string | undefined): Order | null {
  const full = dates.find(({ swapped }) => swapped);
  if (!full || !bodyText) return null;
  const named = new Set<number>();
  for (const match of bodyText.matchAll(DAYS_NAMED)) {
    named.add(WEEKDAY_NUMBERS.get(match[0].toLowerCase())!);
  }
  const fits = (day: Day): boolean => {
    const weekday = ((days(day) + 3) % 7) + 1;
    return named.has(weekday) || named.has(((weekday + 5) % 7) + 1);
  };
  const [first, second] = [fits(formatDay(full.year!, full.month, full.day!)), fits(full.swapped!)];
  if (first === second) return null;
  return { dayFirst: first, basis: `${first ? 'day' : 'month'} first, by the weekdays that the text names` };
}

function byAddress(url: string | undefined): Order | null {
  const host = url && /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return null;
  if (MONTH_FIRST_TLD.test(host)) return { dayFirst: false, basis: `month first, as in ${host}` };
  return DAY_FIRST_TLD.test(host) ? { dayFirst: true, basis: `day first, as in ${host}` } : null;
}

/** The order of day and month on a page, from the best evidence that it gives; null where it gives none. */
export function findDateOrder(evidence: OrderEvidence): Order | null {
  const { lines, certain, language, url, bodyText } = evidence;
  const dates = lines.flatMap((line) => findDates(line).filter(({ form }) => form === 'numeric'));
  return (
    bySample(dates) ??
    byCertainDay(dates, certain) ??
    orderOfLanguage(language) ??
    byAddress(url) ??
    byNeighbours(lines, dates) ??
    byWeekdays(dates, bodyText)
  );
}
