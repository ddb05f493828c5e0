import type { Span } from '../../model/index.ts';

export type CitationForm =
  /** "(Orlund Tribune, March 26)". */
  | 'parenthetical'
  /** An end note or footnote. */
  | 'note'
  /** "told X", "X reported", "according to X". */
  | 'attribution'
  /** "the paper said": the publication that the article named last. */
  | 'again'
  /** "the report, published yesterday by a website": no name, but a day. */
  | 'allusion'
  /** "on the basis of data from the Ministry of Health". */
  | 'figures';

export interface CitedDate {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** Words in which an article names where its matter comes from. */
export interface Citation extends Span {
  readonly form: CitationForm;
  /** The source as written. */
  readonly to: string;
  readonly date?: CitedDate;
  /** Of an allusion, the day as written: "yesterday", "Monday". */
  readonly day?: string;
  /** The sentence that rests on it. */
  readonly scope: Span;
}
