import { parseMonthName } from '../../../language/calendars.ts';
import type { Day } from '../../../model/dated.ts';
import type { Span } from '../../../model/span.ts';

/** Words of a line that give a calendar date. `year` is null where they leave it out, `day` where they give only a month. */
export interface DateWords extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** `numeric` may have its day and month the other way round; then `swapped` holds that day. */
  readonly form: 'year-first' | 'named' | 'numeric';
  readonly swapped?: Day;
  /** For a numeric date that can be read one way only: whether its day stands first. */
  readonly dayFirst?: boolean;
  /** True where the year stands with two digits. */
  readonly shortYear: boolean;
}

/** No page is older than the web's archives reach, and no date after this is meant as one. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** The Thai calendar counts from 543 BC. */
const BUDDHIST_OFFSET = 543;

const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}.’'׳]{1,14}(?:\s(?:\p{L}\p{M}?){2,8})?`;
const ONE_WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}.’'׳]{1,14}`;
const ORDINAL = `(?:st|nd|rd|th|er|re|ος|[ºª°.])?`;

const YEAR_FIRST = /(?<![\d./-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu;
const CJK = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/gu;
const NUMERIC = /(?<!\d)(?<!\d[./:-])(?<!\/)(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./:-]\d)/gu;
const THANG = /(?<!\d)(\d{1,2})[\s,]{1,2}(?:tháng|thg)\.?\s?(\d{1,2})[\s,]{1,2}(?:năm\s)?(\d{4})(?!\d)/giu;
const DAY_NAMED = new RegExp(
  String.raw`(?<!\d)(?<!\d[.:])(\d{1,2})${ORDINAL}[\s,]{0,2}(?:(?:de|of|di|ng|d[’'])\s?|-|\/|–)?\s?(${WORD})[\s,\-/]{0,3}(?:(?:de|del|of|do)\s)?[’']?(\d{4}|\d{2})(?![\d:])`,
  'giu',
);
const NAMED_DAY = new RegExp(
  String.raw`(?<![\p{L}])(${ONE_WORD})[\s\-/]{0,2}(\d{1,2})${ORDINAL}[\s,.\-/]{1,3}(?:of\s)?(\d{4})(?![\d])`,
  'giu',
);
const YEAR_NAMED = new RegExp(String.raw`(?<!\d)(\d{4})[.,]?\s(?:m\.\s|г\.\s)?(${ONE_WORD})\s(\d{1,2})(?!\d)`, 'giu');
const YEAR_DAY_NAMED = new RegExp(String.raw`(?<!\d)(\d{4})\.\sgada\s(\d{1,2})\.\s(${ONE_WORD})`, 'giu');
const MONTH_YEAR = new RegExp(
  String.raw`(?<![\p{L}]|\d\s?)(${ONE_WORD})[\s,]{1,2}(?:(?:de|del|of)\s)?(\d{4})(?![\d])`,
  'giu',
);
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(?<!\d[.:])(\d{1,2})${ORDINAL}\s(?:(?:de|of)\s)?(${ONE_WORD})(?![\p{L}\d])`,
  'giu',
);
const MONTH_DAY = new RegExp(String.raw`(?<![\p{L}])(${ONE_WORD})\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:])`, 'giu');

const FOREIGN_DIGIT = /[٠-٩۰-۹०-९০-৯０-９๐-๙]/g;
const ANY_DIGIT = /[0-9٠-٩۰-۹०-९০-৯０-９๐-๙]/;
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0xe50];

function foldDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10)!;
    return String(code - zero);
  });
}

/** A year of four digits, or two numbers and a year of two. */
const YEAR = /(?:1[89]|2[0456])\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|\p{L}\.?[\s\-/’']{1,2}\d\d(?!\d)/u;
/** A line that dates itself without a year is short. */
const LONGEST_YEARLESS = 160;

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day exists; without a year, 29 February does. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > MONTH_LENGTHS[month - 1]!) return false;
  if (month !== 2 || day < 29 || year === null) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function formatDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly form: DateWords['form'];
  readonly swappable?: boolean;
  readonly shortYear?: boolean;
}

function parseYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 70 ? 2000 + year : 1900 + year;
  return year > 2400 && year < 2700 ? year - BUDDHIST_OFFSET : year;
}

function makeDateWords(match: RegExpMatchArray, parts: Parts): DateWords | null {
  const { year, month, day, form } = parts;
  if (month === null) return null;
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return null;
  if (!isCalendarDay(year, month, day ?? 1)) return null;
  const swapped =
    parts.swappable && year !== null && day !== null && day !== month && isCalendarDay(year, day, month)
      ? { swapped: formatDay(year, day, month) }
      : {};
  const start = match.index!;
  const end = start + match[0].length;
  const order =
    form === 'numeric' && !('swapped' in swapped) && day !== month ? { dayFirst: parts.swappable === true } : {};
  return { start, end, year, month, day, form, shortYear: parts.shortYear ?? false, ...swapped, ...order };
}

type Reader = (match: RegExpMatchArray, language: string | undefined) => Parts;

const readNumeric: Reader = (match) => {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = parseYear(match[4]!);
  const shortYear = match[4]!.length === 2;
  const form = 'numeric' as const;
  if (second > 12) return { year, month: first, day: second, form, shortYear };
  return { year, month: second, day: first, form, swappable: true, shortYear };
};

const named = (
  match: RegExpMatchArray,
  language: string | undefined,
  [year, month, day]: readonly number[],
): Parts => ({
  year: year ? parseYear(match[year]!) : null,
  month: parseMonthWords(match[month!]!, language),
  day: day ? Number(match[day]) : null,
  form: 'named',
  shortYear: year ? match[year]!.length === 2 : false,
});

const numbered = (match: RegExpMatchArray, [year, month, day]: readonly [number, number, number]): Parts => ({
  year: parseYear(match[year]!),
  month: Number(match[month]),
  day: Number(match[day]),
  form: 'year-first',
});

/** In order: where two readings overlap, the earlier one stands. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [YEAR_FIRST, (match) => numbered(match, [1, 3, 4])],
  [CJK, (match) => numbered(match, [1, 2, 3])],
  [THANG, (match) => numbered(match, [3, 2, 1])],
  [YEAR_DAY_NAMED, (match, language) => named(match, language, [1, 3, 2])],
  [DAY_NAMED, (match, language) => named(match, language, [3, 2, 1])],
  [NAMED_DAY, (match, language) => named(match, language, [3, 1, 2])],
  [YEAR_NAMED, (match, language) => named(match, language, [1, 2, 3])],
  [NUMERIC, readNumeric],
  [MONTH_YEAR, (match, language) => named(match, language, [2, 1, 0])],
];

const YEARLESS_READERS: typeof READERS = [
  [DAY_MONTH, (match, language) => named(match, language, [0, 2, 1])],
  [MONTH_DAY, (match, language) => named(match, language, [0, 1, 2])],
];

const ALL_READERS = [...READERS, ...YEARLESS_READERS];

function parseMonthWords(words: string, language: string | undefined): number | null {
  const month = parseMonthName(words, language);
  if (month !== null) return month;
  const space = words.search(/\s/);
  return space > 0 ? parseMonthName(words.slice(0, space), language) : null;
}

/**
 * Dates that the text gives in figures or with a month's name, in any language of `language/calendars`, in order and
 * not overlapping. Meant for lines, not for books: time grows with the length times the number of patterns.
 */
export function findDates(
  line: string,
  { language, yearless = false }: { language?: string | undefined; yearless?: boolean } = {},
): DateWords[] {
  if (!ANY_DIGIT.test(line)) return [];
  const text = line.search(FOREIGN_DIGIT) < 0 ? line : foldDigits(line);
  const hasYear = YEAR.test(text);
  if (!hasYear && (!yearless || text.length > LONGEST_YEARLESS || !/\d/.test(text))) return [];
  const found: DateWords[] = [];
  const readers = !hasYear ? YEARLESS_READERS : yearless ? ALL_READERS : READERS;
  for (const [pattern, read] of readers) {
    for (const match of text.matchAll(pattern)) {
      const words = makeDateWords(match, read(match, language));
      if (words && !found.some((other) => other.start < words.end && words.start < other.end)) found.push(words);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
