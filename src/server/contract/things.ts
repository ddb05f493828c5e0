import type { EntityType } from '../../model/analysis.ts';
import type { PointKind } from '../../model/claim.ts';
import type { LineageKind } from '../../model/lineage.ts';
import type { Place } from '../../model/place.ts';
import type { StatementForm } from '../../model/statement.ts';
import type { ArticleLine, Facet, GroupKey, SourceLine } from '../contract.ts';

/** A point as a line names it. */
export interface PointLine {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly kind: PointKind;
  readonly group: GroupKey;
  readonly state: string;
}

/** A thing named, in a list. */
export interface NameLine {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: number;
  readonly articles: number;
  readonly outlets: number;
}

export interface MapPlace extends NameLine {
  readonly spot: Place;
  readonly points: number;
}

export interface MapView {
  readonly places: readonly MapPlace[];
  /** Things named that are taken for places and whose place isn't known; those named most often first. */
  readonly unplaced: readonly NameLine[];
  readonly unplacedTotal: number;
}

/** Words in an article that lead there. */
export interface Cited {
  readonly words: string;
  readonly source: SourceLine;
  readonly at: number;
}

export interface DatedSource {
  readonly day: string;
  readonly source: SourceLine;
}

/** Everything about one thing named. */
export interface ThingView extends NameLine {
  readonly spot: Place | null;
  /** How each outlet names it, and what it says that it is. */
  readonly byOutlet: readonly {
    readonly outlet: string | null;
    readonly mentions: number;
    readonly articles: number;
    readonly names: readonly {
      readonly text: string;
      readonly count: number;
      readonly article: string;
      readonly at: number;
    }[];
    readonly descriptions: readonly Cited[];
  }[];
  /** The articles with the earliest and the latest day, as words; null where none is dated. */
  readonly seen: { readonly first: DatedSource; readonly last: DatedSource } | null;
  /** Titles, roles and what articles say that it is, in the order of their first day. */
  readonly roles: readonly {
    readonly words: string;
    /** From day to day, as words; null where none is dated. */
    readonly days: string | null;
    readonly cited: readonly Cited[];
  }[];
  /** Things named in the same sentences, those in most articles first. */
  readonly together: readonly {
    readonly id: string;
    readonly name: string;
    readonly sentences: number;
    readonly articles: number;
  }[];
  /** Why names are one, and what speaks against more. */
  readonly joins: readonly {
    readonly judgement: 'same' | 'different' | 'unsure';
    readonly because: string;
    readonly a: Cited;
    readonly b: Cited;
  }[];
  readonly points: readonly PointLine[];
  readonly pointTotal: number;
  /** What it says as a speaker; null where it says nothing. */
  readonly voice: { readonly key: string; readonly count: number } | null;
  readonly where: readonly (SourceLine & { readonly at: number; readonly count: number })[];
}

export interface Saying {
  readonly content: string;
  readonly stance: string;
  readonly form: StatementForm;
  readonly sources: readonly (SourceLine & { readonly at: number; readonly identified: string })[];
  /** Sources beyond those. */
  readonly more: number;
}

/** A speaker in a list, with the first of what is said. */
export interface SpeakerLine {
  readonly key: string;
  readonly name: string;
  readonly entity: string | null;
  readonly count: number;
  readonly outlets: number;
  readonly first: string;
}

/** Somebody whose name is withheld, by the words that describe them and the reason given. */
export interface UnnamedLine {
  readonly words: string;
  /** As the articles give it; null where none does. */
  readonly because: string | null;
  readonly count: number;
  readonly outlets: number;
  /** What is said, the first of it. */
  readonly said: readonly (SourceLine & { readonly at: number; readonly content: string; readonly stance: string })[];
}

/** Words that articles quote differently: the fullest first, each other with what it leaves out of it. */
export interface QuoteVariants {
  readonly wordings: readonly { readonly saying: Saying; readonly cut: readonly string[] }[];
}

export interface SpeakerView extends SpeakerLine {
  readonly sayings: readonly Saying[];
  readonly total: number;
  readonly variants: readonly QuoteVariants[];
}

/** An outlet in a list. No score. */
export interface OutletLine {
  readonly outlet: string | null;
  readonly publisher: string | null;
  readonly articles: number;
  /** Articles of it that are the same as, revise, reprint or excerpt another outlet's. */
  readonly copies: number;
  /** Articles of others that are taken from its own. */
  readonly copied: number;
  /** Answers that only this outlet gives. */
  readonly alone: number;
  /** Points to which it and another outlet give answers that can't all hold. */
  readonly contradicted: number;
}

/** Articles that pass between two outlets, by the kind of copying. */
export interface OutletTie {
  readonly outlet: string | null;
  /** A source outside the pile. */
  readonly outside: boolean;
  readonly count: number;
  readonly kinds: readonly { readonly kind: LineageKind; readonly count: number }[];
}

export interface OutletView extends OutletLine {
  readonly takes: readonly OutletTie[];
  readonly gives: readonly OutletTie[];
  readonly lone: readonly (PointLine & { readonly answers: readonly string[] })[];
  readonly against: readonly (PointLine & {
    readonly own: readonly string[];
    readonly others: readonly { readonly value: string; readonly outlets: readonly string[] }[];
  })[];
  readonly years: readonly Facet[];
  readonly list: readonly ArticleLine[];
}
