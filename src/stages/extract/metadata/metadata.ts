import type { Document, Element } from 'domhandler';
import type { DatedValue } from '../../../model/dated.ts';
import type { RelativeAge } from '../visible/visible-date.ts';

export interface MetadataInput {
  /** htmlparser2's tree of the page, with names of tags and attributes in lower case. */
  readonly dom: Document;
  /** The element that holds the article's text, where the caller has found it. */
  readonly bodyNode?: Element;
  /** The article's text: it decides the language, and the order of day and month where nothing else does. */
  readonly bodyText?: string;
  /** Address of the capture, where it is known. */
  readonly url?: string;
}

/** What a page says of its article. Each value has a basis: where on the page it was read. */
export interface Metadata {
  /** Empty where the page names none. */
  readonly title: string;
  readonly titleBasis: string;
  readonly outlet?: string;
  readonly outletBasis?: string;
  /** House that publishes the outlet, where metadata names one that differs. */
  readonly publisher?: string;
  /** Canonical address, where the page gives it. */
  readonly url?: string;
  /** Persons, and desks that are named with their outlet, in the page's order. */
  readonly byline: readonly string[];
  readonly bylineBasis?: string;
  /** Outlet named in the byline: "By A – Outlet". */
  readonly bylineOutlet?: string;
  readonly published?: DatedValue;
  readonly updated?: DatedValue;
  /** Age that the page gives in place of a date ("Posted 3 days ago"): a fact about the capture. */
  readonly age?: RelativeAge;
  /** BCP 47; `und` where it can't be told. */
  readonly language: string;
  /** Lines of the page that were read as byline or date, as written: they are no part of the article's text. */
  readonly removedLines: readonly string[];
}
