/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A date as vague as its source: EDTF (ISO 8601-2 level 1), e.g. `2019-07-05`, `2013-09`, `198X`, `2013/2014`. */
export type Edtf = string;

/** A date that a page gives or lets one infer, with the reason ("JSON-LD datePublished", "visible text: Updated 05 July 2019"). */
export interface DatedValue {
  readonly value: Edtf;
  readonly basis: string;
}

/** Days between which something lies; null is open on that side. Inclusive. */
export interface DayRange {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}
