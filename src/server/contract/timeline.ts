import type { Day, DayRange } from '../../model/dated.ts';
import type { ArticleLine, GroupKey, QuotePart, SourceLine } from '../contract.ts';

/** Times of one source that lie on the same days. */
export interface TimelineMark {
  readonly earliest: Day;
  readonly latest: Day;
  /** As people write it: “9 May 2013”, “2013”, “24 Jun to 30 Jun 2019”. */
  readonly label: string;
  /** Sentences that give it. */
  readonly count: number;
  readonly articles: number;
  /** Different dates that stand as one mark, where there are too many to draw each. */
  readonly dates: number;
  readonly approximate: boolean;
  /** State of the points that its sentences answer with it, the one that needs a reader’s eye first; null for none. */
  readonly group: GroupKey | null;
  /** The first of its sentences. */
  readonly article: string;
  readonly at: number;
}

/** What one outlet dates, and when it published. */
export interface TimelineLane {
  /** Null where the outlet is not known. */
  readonly outlet: string | null;
  readonly count: number;
  readonly marks: readonly TimelineMark[];
  /** Days on which its articles were published, with how many. */
  readonly published: readonly {
    readonly earliest: Day;
    readonly latest: Day;
    readonly count: number;
    readonly article: string;
    readonly title: string;
  }[];
}

export interface TimelineView {
  /** First and last day that anything dated can lie on; null for a case without dates. */
  readonly whole: { readonly first: Day; readonly last: Day } | null;
  /** The days shown. */
  readonly shown: { readonly from: Day; readonly to: Day } | null;
  /** How much lies where, over the whole time, in equal steps. */
  readonly density: readonly number[];
  readonly lanes: readonly TimelineLane[];
  /** Outlets with something dated on the days shown. */
  readonly outlets: number;
  /** Times that the words leave open: on no line. */
  readonly open: number;
  /** Articles that nothing dates. */
  readonly undated: number;
  /** When pages were saved, where that is known. */
  readonly captured: readonly (DayRange & { readonly count: number })[];
}

/** A sentence that gives a time. */
export interface TimelineSentence {
  readonly source: SourceLine;
  readonly at: number;
  readonly parts: readonly QuotePart[];
  readonly label: string;
  /** What the words were taken for, and why. */
  readonly because: string;
  readonly points: readonly {
    readonly id: string;
    readonly number: number;
    readonly question: string;
    readonly group: GroupKey;
  }[];
}

/** What the sources say of some days. */
export interface TimelineDays {
  readonly label: string;
  readonly items: readonly TimelineSentence[];
  readonly total: number;
  readonly next: string | null;
  /** Articles published then. */
  readonly published: readonly ArticleLine[];
}
