import { findPublishingVerb, isLabelWord, OTHER_DATES, parseDateLabel } from '../../../language/date-labels.ts';
import { WEEKDAY_NUMBERS } from '../../../language/en/calendar.ts';
import { DATE_FILLERS } from '../../../language/en/date-labels.ts';
import type { Edtf } from '../../../model/dated.ts';
import { type DateWords, findDates, formatDay } from './find-dates.ts';
import type { DateHints, DateKind, VisibleDate } from './visible-date.ts';

/** Lines longer than this are prose. */
const LONGEST_LINE = 360;
/** Words that may stand beside a date in its part of the line, before the line counts as prose. */
const MOST_WORDS = 6;
/** The same where a verb of publishing makes a sentence of it: "This entry was posted on … by … and filed under …". */
const MOST_WORDS_LABELLED = 24;
const SEPARATORS = /[|•·⋅∙・｜●/»>→–—;*_\t]|\s-\s|\s{2,}/u;
const CLOCK = /\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/giu;

/** Regions that write the month first; in other regions the day, or the year, comes first. */
const MONTH_FIRST_REGIONS = new Set(['us', 'ph', 'um', 'gu', 'pr', 'fm', 'mh']);
/** Both orders are in use. */
const MIXED_REGIONS = new Set(['ca']);

/** Order of day and month that a language tag implies; null where it doesn't: `en` alone is read both ways. */
export function orderOfLanguage(language: string | undefined): { dayFirst: boolean; basis: string } | null {
  if (!language || language === 'und') return null;
  const [base, ...rest] = language.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => part.length === 2);
  if (region && MONTH_FIRST_REGIONS.has(region)) {
    return { dayFirst: false, basis: `month first, as in ${language}` };
  }
  if (region && MIXED_REGIONS.has(region)) return null;
  if (base === 'en' && !region) return null;
  return { dayFirst: true, basis: `day first, as in ${language}` };
}

interface DecidedDay {
  readonly value: Edtf;
  readonly note: string;
  readonly either?: readonly [string, string];
}

/** The day that the words give, read in the order that the page or its language shows; both days where neither does. */
export function decideDay(words: DateWords, exact: string, hints: DateHints): DecidedDay {
  const { year, month, day } = words;
  if (year === null) return { value: `XXXX-${formatDay(0, month, day!).slice(2)}`, note: 'without a year' };
  if (day === null) return { value: formatDay(year, month, 1).slice(0, -3), note: '' };
  const first = formatDay(year, month, day);
  if (!words.swapped) return { value: first, note: '' };
  if (exact.includes('.')) return { value: first, note: 'day first, as dates with full stops are' };
  const order = hints.order ?? orderOfLanguage(hints.language);
  if (order) return { value: order.dayFirst ? first : words.swapped, note: order.basis };
  const either = [first, words.swapped].sort() as [string, string];
  return { value: either.join('/'), note: 'one of the two: nothing tells day from month', either };
}

/** The part of the line between separators in which the date stands, without the date. */
function wordsBeside(line: string, date: DateWords): string {
  const before = line.slice(0, date.start).split(SEPARATORS).pop() ?? '';
  const after = line.slice(date.end).split(SEPARATORS)[0] ?? '';
  return `${before} ${after}`;
}

function countOtherWords(words: string): number {
  const rest = words.replace(CLOCK, ' ').replace(DATE_FILLERS, ' ');
  let count = 0;
  for (const word of rest.matchAll(/\p{L}[\p{L}\p{M}’'.-]*/gu)) {
    const lower = word[0].toLowerCase().replace(/\.$/, '');
    if (!WEEKDAY_NUMBERS.has(lower) && !isLabelWord(lower)) count++;
  }
  return count;
}

function describe(line: string, note: string): string {
  const words = line.replace(/\s+/g, ' ').trim();
  const shown = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  return note ? `visible text: ${shown} (${note})` : `visible text: ${shown}`;
}

/** Dates of a line that shows them as a page does, not as prose does: beside few other words. In order. */
export function findVisibleDates(
  line: string,
  hints: DateHints = {},
  { yearless = true }: { yearless?: boolean } = {},
): VisibleDate[] {
  if (line.length > LONGEST_LINE) return [];
  const dates = findDates(line, { language: hints.language, yearless });
  const hasYear = dates.some((date) => date.year !== null);
  let from = 0;
  return dates.flatMap((words) => {
    const before = line.slice(from, words.start);
    if (OTHER_DATES.test(before)) return [];
    const label = parseDateLabel(before);
    from = words.end;
    if (words.year === null && (hasYear || dates.length > 1)) return [];
    const sentence = words.year === null ? null : findPublishingVerb(line);
    const most = sentence ? MOST_WORDS_LABELLED : words.year === null ? 0 : MOST_WORDS;
    if (countOtherWords(wordsBeside(line, words)) > most) return [];
    return [readDate(line, words, sentence ?? label, hints)];
  });
}

function readDate(line: string, words: DateWords, kind: DateKind, hints: DateHints): VisibleDate {
  const { value, note, either } = decideDay(words, line.slice(words.start, words.end), hints);
  const basis = describe(line, note);
  return { value, basis, kind, start: words.start, end: words.end, ...(either ? { either } : {}) };
}

/**
 * The date that a line of a page shows: "Updated 05 July 2019", "Wed 10 Mar 2021 10.02 GMT", "10/03/2021 • 14:31".
 * The day is taken as written, in the zone it is written in. Of several the first that isn't an update.
 * A date without a year gives `XXXX-MM-DD`, and only where the line holds nothing else; prose gives null.
 */
export function parseVisibleDate(line: string, hints: DateHints = {}): VisibleDate | null {
  const dates = findVisibleDates(line, hints);
  return dates.find((date) => date.kind !== 'updated') ?? dates[0] ?? null;
}
