import type { DayRange } from '../../model/dated.ts';
import type { RecordArticle } from '../../model/record.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Days between which an article got its present words: its update, where it gives one. */
export function wordedRange({ published, updated }: Pick<RecordArticle, 'published' | 'updated'>): DayRange {
  const dated = updated ?? published;
  return publishedRange(dated ? { published: dated } : {});
}

/** Days between which an article's date lies: a month is its days, a year its months. Open where it can't be told. */
export function publishedRange({ published, updated }: Pick<RecordArticle, 'published' | 'updated'>): DayRange {
  const match = DATE.exec((published ?? updated)?.value ?? '');
  if (!match) return { earliest: null, latest: null };
  const [, year, month, day] = match;
  if (day) return { earliest: match[0], latest: match[0] };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}
