import { MONTH_NUMBERS } from '../../language/en/calendar.ts';
import type { Article } from '../../model/article.ts';
import { civilDay, type DayNumber, dayNumber, formatDay, parseDays } from '../../text/civil-day.ts';

/** The days on which an article may have been written, and how that is known. */
export interface ArticleDay {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** "the article's date 2019-07-05". */
  readonly basis: string;
}

/** A day that the text names with its year, and the words that do. */
export interface NamedDay {
  readonly day: DayNumber;
  readonly words: string;
}

/**
 * The dateline's day where it stands beside the day of publishing; else published, else updated, else the dateline's day in the year of the latest day that the text names.
 * Null where none of them tells.
 */
export function findArticleDay(article: Article, latestNamed: NamedDay | null): ArticleDay | null {
  const written = writtenDay(article);
  if (written) return written;
  const published = article.published && parseDays(article.published.value);
  if (article.published && published) return { ...published, basis: `the article's date ${article.published.value}` };
  const updated = article.updated && parseDays(article.updated.value);
  if (article.updated && updated) return { ...updated, basis: `the article's update of ${article.updated.value}` };
  return latestNamed && article.dateline?.date ? datelineDay(article.dateline.date, latestNamed) : null;
}

/** A dateline this near to the day of publishing is of the same writing. */
const DATELINE_DAYS = 7;

/** The dateline's day, where it stands beside the day of publishing: "Thursday" is reckoned from it. */
function writtenDay({ published, updated, dateline }: Article): ArticleDay | null {
  const given = published ?? updated;
  const days = given && parseDays(given.value);
  if (!dateline?.date || !days || days.first !== days.last) return null;
  const words = dateline.date.trim().slice(0, 40);
  if (DATELINE_YEAR.test(words)) return null;
  const { year } = civilDay(days.first);
  const near = [year - 1, year, year + 1].flatMap((one) => dayInYear(words, one) ?? []);
  const at = near.find((day) => Math.abs(day - days.first) <= DATELINE_DAYS);
  if (at === undefined || at === days.first) return null;
  return { first: at, last: at, basis: `the dateline “${dateline.date}”, beside the article's date ${given.value}` };
}

function dayInYear(words: string, year: number): DayNumber | null {
  const match = DATELINE_DAY.exec(words);
  const month = MONTH_NUMBERS.get((match?.[1] ?? match?.[4] ?? '').toLowerCase());
  const day = Number(match?.[2] ?? match?.[3]);
  return month && day >= 1 && day <= 31 ? dayNumber(year, month, day) : null;
}

const DATELINE_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2})\b|^(\d{1,2}) ([A-Za-z]{3,9})\b/;
const DATELINE_YEAR = /\b(\d{4})$/;

function datelineDay(written: string, latest: NamedDay): ArticleDay | null {
  const words = written.trim().slice(0, 40);
  const match = DATELINE_DAY.exec(words);
  const month = MONTH_NUMBERS.get((match?.[1] ?? match?.[4] ?? '').toLowerCase());
  const day = Number(match?.[2] ?? match?.[3]);
  if (!month || day < 1 || day > 31) return null;
  const year = Number(DATELINE_YEAR.exec(words)?.[1] ?? 0);
  if (year) {
    const at = dayNumber(year, month, day);
    return { first: at, last: at, basis: `the dateline “${written}”` };
  }
  const named = civilDay(latest.day).year;
  const same = dayNumber(named, month, day);
  const at = same >= latest.day - 31 ? same : dayNumber(named + 1, month, day);
  return {
    first: at,
    last: at,
    basis: `the dateline “${written}”, in the first such year that fits “${latest.words}”: ${formatDay(at)}`,
  };
}
