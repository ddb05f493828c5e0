import type { BlockKind, Removal } from '../model/article.ts';
import type { PointKind } from '../model/claim.ts';
import type { DatedValue } from '../model/dated.ts';
import type { LineageKind } from '../model/lineage.ts';
import type { OriginCounts, PointState } from '../model/point.ts';
import type { StatementForm } from '../model/statement.ts';

/** What the app is sent: views of a case, made for showing. Types only; the app imports nothing else of the server. */

/** An article as a line names it. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly dates: readonly { readonly words: string; readonly basis: string }[];
}

/** A run of words; `mark` where they give the answer. */
export interface QuotePart {
  readonly text: string;
  readonly mark: boolean;
}

export interface VoiceView {
  readonly speaker: string;
  /** As the words show the speaker: named, described, anonymous, unknown. */
  readonly identified: string;
  /** "denies it" */
  readonly verb: string;
  readonly through: readonly string[];
}

/** One article that has a quotation's words. */
export interface CarrierView {
  readonly source: SourceLine | null;
  /** Offset of the words in the article's text. */
  readonly at: number;
  /** Null in the article's own voice. */
  readonly voice: VoiceView | null;
  readonly negated: boolean;
  readonly uncertain: boolean;
  /** What the words of a date were taken for, and why. */
  readonly resolved: string | null;
}

export interface QuoteView {
  readonly parts: readonly QuotePart[];
  readonly carriers: readonly CarrierView[];
  /** Carriers beyond those. */
  readonly more: number;
  /** The words don't stand at the place recorded. */
  readonly orphan: boolean;
}

/** Articles that count as one origin, and why. */
export interface OriginView {
  readonly articles: readonly SourceLine[];
  /** Articles and joins beyond those. */
  readonly more: number;
  readonly joins: readonly { readonly article: string; readonly with: string; readonly because: string }[];
}

export interface ReadingView {
  readonly value: string;
  readonly counts: OriginCounts;
  readonly quotes: readonly QuoteView[];
  /** Sentences beyond those. */
  readonly moreQuotes: number;
  readonly origins: readonly OriginView[];
  readonly moreOrigins: number;
}

/** `echoed`: one answer of one origin in several articles. `unsure`: a dispute, if its answers are of one thing. */
export type GroupKey = PointState | 'echoed' | 'unsure';

/** A claim that was held against another, with the place of its sentence; `article` is null for one not in the record. */
export interface ComparedClaim {
  readonly words: string;
  readonly article: string | null;
  readonly outlet: string | null;
  readonly at: number;
}

/** One reason for which claims were set side by side or kept apart, with pairs that it holds for. */
export interface ComparisonReason {
  readonly because: string;
  readonly pairs: readonly (readonly [ComparedClaim, ComparedClaim])[];
  /** Pairs beyond those. */
  readonly more: number;
}

/** Comparisons of one outcome: how many, and their reasons. */
export interface ComparedPart {
  readonly total: number;
  readonly reasons: readonly ComparisonReason[];
}

export interface PointCard {
  readonly id: string;
  /** As in the reports of the same record. */
  readonly number: number;
  readonly question: string;
  readonly kind: PointKind;
  readonly state: PointState;
  readonly group: GroupKey;
  readonly because: string;
  readonly readings: readonly ReadingView[];
  /** Readings beyond those. */
  readonly moreReadings: number;
  /** Which claims were taken to answer the question, and the likest that were left out. */
  readonly compared: { readonly together: ComparedPart; readonly apart: ComparedPart };
  /** What speaks against taking the card at its word, each with how many sentences it concerns; empty for nothing seen. */
  readonly reservations: readonly { readonly words: string; readonly count: number }[];
}

export interface GroupCount {
  readonly key: GroupKey;
  readonly state: Exclude<GroupKey, 'echoed'>;
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
}

/** A page of points, with how many stand in each group under the same filter, whatever the group asked for. */
export interface PointPage {
  readonly items: readonly PointCard[];
  readonly total: number;
  readonly next: string | null;
  readonly groups: readonly GroupCount[];
}

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What the case holds, and by what its points can be filtered. */
export interface Overview {
  readonly stemma: string;
  readonly captures: number;
  readonly articles: number;
  readonly outlets: number;
  readonly points: number;
  /** Answers in two or more articles that go back to a single origin. */
  readonly echoes: number;
  readonly problems: number;
  readonly notAnalysed: number;
  readonly kinds: readonly Facet[];
  readonly outletFacets: readonly Facet[];
  readonly names: readonly Facet[];
}

/** What other sources say to a question that a sentence answers. */
export interface ApparatusReading {
  readonly value: string;
  /** Whether it is this sentence's own answer. */
  readonly own: boolean;
  readonly origins: number;
  /** Whether all its articles are dated before, or after, the one read; null where it can't be told. */
  readonly when: 'earlier' | 'later' | null;
  readonly sources: readonly (Omit<SourceLine, 'dates'> & { readonly at: number })[];
  /** Sources beyond those. */
  readonly more: number;
}

export interface ApparatusNote {
  readonly point: string;
  readonly number: number;
  readonly question: string;
  readonly group: GroupKey;
  readonly kind: PointKind;
  readonly because: string;
  /** Offset of the sentence. */
  readonly at: number;
  /** No other article answers it. */
  readonly lone: boolean;
  readonly readings: readonly ApparatusReading[];
  /** Readings beyond those. */
  readonly more: number;
}

export interface SpeakerNote extends VoiceView {
  readonly id: string;
  readonly at: number;
  readonly form: StatementForm;
  readonly stance: string;
}

/** A run of an article's text; everything that holds of its words. It stands in one sentence. */
export interface TextRun {
  readonly start: number;
  /** Offset of its sentence. */
  readonly sentence: number;
  readonly text: string;
  /** Index into `origins` of the article that the words come from; -1 for none. */
  readonly origin: number;
  /** Stands in a sentence that carries a claim. */
  readonly claim: boolean;
  readonly mark: boolean;
  /** Reported or quoted words. */
  readonly said: boolean;
  /** What a time or a quantity was read as. */
  readonly value: string | null;
  /** Id of the thing that the words name. */
  readonly name: string | null;
}

/** A thing named, at its first place in the article, with what else it is called. */
export interface NameNote {
  readonly id: string;
  readonly here: string;
  /** Other spellings, those of this article first, with where they stand in it. */
  readonly also: readonly { readonly text: string; readonly count: number }[];
}

export interface BlockView {
  readonly kind: BlockKind;
  readonly start: number;
  readonly runs: readonly TextRun[];
  readonly notes: readonly ApparatusNote[];
  readonly speakers: readonly SpeakerNote[];
  readonly names: readonly NameNote[];
}

export interface OriginLine {
  readonly kind: LineageKind;
  readonly words: string;
  readonly share: number;
  readonly certain: boolean;
  readonly because: readonly string[];
  /** The other article; null where the source is outside the pile. */
  readonly source: SourceLine | null;
  readonly outside: string | null;
}

export interface ReaderView {
  readonly source: SourceLine;
  readonly language: string;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly url: string | null;
  readonly published: DatedValue | null;
  readonly updated: DatedValue | null;
  readonly captures: readonly { readonly id: string; readonly name: string; readonly html: boolean }[];
  /** What this article takes from others, and what others take from it. */
  readonly takenFrom: readonly OriginLine[];
  readonly takenBy: readonly OriginLine[];
  readonly origins: readonly SourceLine[];
  readonly blocks: readonly BlockView[];
  /** Whether the stemma holds other versions of it. */
  readonly versions: number;
  readonly removed: readonly Removal[];
  readonly notAnalysed: readonly { readonly stage: string; readonly because: string }[];
}

export interface ArticleLine extends SourceLine {
  /** First and last day on which it can have been published; null where nothing says. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly textLength: number;
  readonly captures: number;
  /** Points that it answers. */
  readonly points: number;
}

export interface StemmaNode {
  readonly key: string;
  readonly article: ArticleLine | null;
  readonly outside: string | null;
  readonly depth: number;
  readonly parent: string | null;
  readonly kind: LineageKind | null;
  readonly words: string | null;
  readonly share: number;
  readonly passages: number;
  readonly certain: boolean;
  readonly because: readonly string[];
  /** Further edges, in words. */
  readonly others: readonly OriginLine[];
  /** Rows under it that are left out of a tree too large to send whole. */
  readonly left: number;
}

/** Some of the family trees, whole, and how many there are. */
export interface StemmaView {
  readonly nodes: readonly StemmaNode[];
  readonly trees: number;
  readonly next: string | null;
  /** First and last day of everything that any tree holds. */
  readonly first: string | null;
  readonly last: string | null;
  /** Articles that are joined to no other. */
  readonly alone: number;
}

export interface CompareRun {
  readonly text: string;
  /** Number of the aligned passage from 1; 0 where the words stand on this side only. */
  readonly passage: number;
}

export interface CompareSide {
  readonly source: SourceLine;
  readonly language: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly runs: readonly CompareRun[] }[];
}

/** Two articles side by side. */
export interface CompareView {
  readonly left: CompareSide;
  readonly right: CompareSide;
  readonly passages: number;
  /** Numbers, dates and names that one has and the other lacks; empty where neither is made from the other. */
  readonly values: readonly {
    readonly name: string;
    readonly left: readonly string[];
    readonly right: readonly string[];
  }[];
  /** The edge between them, read from the copy. */
  readonly edges: readonly { readonly copy: string; readonly words: string; readonly share: number }[];
  /** Questions to which the two give different answers. */
  readonly differences: readonly {
    readonly point: string;
    readonly number: number;
    readonly question: string;
    readonly left: string;
    readonly right: string;
  }[];
}
