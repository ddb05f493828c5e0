import type { Anchor, ArticleId } from './anchor.ts';
import type { CaptureId } from './capture.ts';
import type { DatedValue } from './dated.ts';
import type { Span } from './span.ts';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  /** Standfirst or bullet summary above the body. */
  | 'summary'
  /** List item or fact-box line inside the body. */
  | 'item'
  /** Displayed quotation that belongs to the text. */
  | 'quote'
  /** End note or footnote. */
  | 'note';

/** A run of an article's text; blocks do not overlap, stand in reading order and are separated by "\n\n". */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Words of the page that are not in the article's text, with the rule that took them out. */
export interface Removal {
  /** E.g. `navigation`, `related-links`, `caption`, `pull-quote`, `repeated-title`, `share-buttons`. */
  readonly rule: string;
  readonly text: string;
}

export type CreditKind =
  /** An agency's slug or dateline: "(MPA)". */
  | 'agency'
  /** "Following is a part of the article published in X", "By A – Outlet" under a reprint. */
  | 'reprint'
  /** "X contributed to this report", "with material from X". */
  | 'contribution'
  /** "first reported by X". */
  | 'first-report'
  | 'other';

/** A line in which an article names whose words it carries. */
export interface Credit {
  /** The outlet or agency named, as written: "Foreign Policy". */
  readonly to: string;
  /** The person named with it, where one is. */
  readonly author?: string;
  readonly kind: CreditKind;
  /** The words that say so: an anchor in the article's text, or the removed line as written. */
  readonly anchor: Anchor | { readonly removed: string };
}

/** The words before the body that say where, when and by which agency it was written. */
export interface Dateline extends Span {
  readonly place: string;
  /** As written: "March 10". */
  readonly date?: string;
  readonly agency?: string;
}

/**
 * Where an article's text stands in its page: runs of equal length, in order of `at`.
 * `articleText.slice(at, at + length)` comes from `page.text.slice(from, from + sourceLength)`; the two are equal
 * letter by letter when `length === sourceLength`, else the run is an entity, a folded space or the like.
 */
export interface SourceRun {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly sourceLength: number;
}

/** Place in a series that an outlet numbers, as written. */
export interface Series {
  readonly volume?: string;
  readonly issue?: string;
}

/** One piece of writing found in one capture. Several captures can hold one article; `lineage` says which (`same`). */
export interface Article {
  readonly id: ArticleId;
  readonly capture: CaptureId;
  /** Reading order on the page, from 0. */
  readonly index: number;
  readonly title: string;
  readonly outlet?: string;
  /** Where the outlet's name was seen: "og:site_name". */
  readonly outletBasis?: string;
  /** Volume and issue in which it stands, where the page gives them. */
  readonly series?: Series;
  /** House that publishes the outlet, where the page's metadata names one that differs. */
  readonly publisher?: string;
  /** Canonical address, where the page gives it. */
  readonly url?: string;
  readonly byline: readonly string[];
  readonly published?: DatedValue;
  readonly updated?: DatedValue;
  readonly dateline?: Dateline;
  /** BCP 47, `und` where it can't be told. */
  readonly language: string;
  readonly credits: readonly Credit[];
  /** NFC, "\n" line ends, blocks separated by "\n\n"; headline, byline, captions and chrome are not in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly source: readonly SourceRun[];
}
