import type { DatedValue, Day } from '../../../model/dated.ts';

/** What else the page tells about how its dates are written. */
export interface DateHints {
  /** BCP 47 of the text, with its region where known: `en-US` writes the month first. */
  readonly language?: string;
  /** Order of day and month in dates such as 10/03/2021, where the page shows it, and what shows it. */
  readonly order?: { readonly dayFirst: boolean; readonly basis: string };
}

export type DateKind = 'published' | 'updated' | 'unknown';
export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** "Updated 21 sec ago": the time between the article's date and the moment of capture, which is no date of the article. */
export interface RelativeAge {
  readonly amount: number;
  readonly unit: AgeUnit;
  readonly kind: DateKind;
  /** As written. */
  readonly words: string;
}

/** A date that a line of a page shows. */
export interface VisibleDate extends DatedValue {
  readonly kind: DateKind;
  /** The days that the words allow, where day and month can't be told apart; else absent. */
  readonly either?: readonly [Day, Day];
  /** Offsets of the date's own words in the line. */
  readonly start: number;
  readonly end: number;
}
