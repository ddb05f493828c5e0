import type { Analysis } from '../model/analysis.ts';
import type { ArticleId } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Capture, CaptureId } from '../model/capture.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { LineageEdge } from '../model/lineage.ts';
import type { Entity, Mention, NameLink } from '../model/mention.ts';
import type { Point } from '../model/point.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Statement } from '../model/statement.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Fingerprint } from '../stages/lineage/fingerprint-article.ts';
import type { KeptLineage } from '../stages/lineage/index.ts';
import type { ResolvedCitation } from '../stages/lineage/resolve-citations.ts';
import type { Lineage } from '../stages/lineage/stemma-drawing.ts';
import type { EntityIndex } from '../stages/names/entity-index.ts';
import type { KeptNames } from '../stages/names/group-pile.ts';
import type { KeptPoints } from '../stages/points/claim-view.ts';
import type { SharedFingerprints } from '../store/store.ts';
import type { Houses } from '../text/houses.ts';

/** What `extract` gives of one page. */
export interface PageExtraction {
  /** In reading order. */
  readonly articles: readonly Article[];
  /** When the page was saved, where its own words bound it. */
  readonly captured?: NonNullable<Capture['captured']>;
}

/** Sentences of a text, [start, end): what is kept of an `Analysis`. */
export interface Sentences {
  readonly language: string;
  readonly sentences: readonly (readonly [number, number])[];
}

/** What is known of one article from the article alone. Empty where a stage found nothing or has not run. */
export interface KeptRecords {
  readonly article: Article;
  /** Digest of all that the rest was made from, where it comes from a store: the capture, its name and the stages. */
  readonly stamp?: string;
  readonly sentences: Sentences | null;
  readonly mentions: readonly Mention[];
  /** Pronouns, and phrases for persons and bodies without a name. */
  readonly references: readonly Mention[];
  readonly nameLinks: readonly NameLink[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

/** What the stages of an article pass on: all that is kept, and the analysis, which is not. */
export interface ArticleRecords extends KeptRecords {
  readonly analysis: Analysis;
  /** Null where the stage has not run or failed. It is kept as rows of its own, not with the article. */
  readonly fingerprint: Fingerprint | null;
}

/** An article in all its captures, and what is known of it. */
export interface DistinctArticle extends KeptRecords {
  /** The captures that hold it, sorted. */
  readonly captures: readonly CaptureId[];
  /** Ids of the articles that `lineage` calls the same, its own included, sorted. */
  readonly members: readonly ArticleId[];
}

/** Work of the pile's stages that is kept from run to run. */
export interface KeptOfPile {
  readonly lineage: KeptLineage;
  readonly names: KeptNames;
  readonly points: KeptPoints;
}

/** What the stages of the pile pass on. */
export interface PileRecords {
  /** Every article, by capture and reading order. */
  readonly articles: readonly KeptRecords[];
  /** Their fingerprints, as far as more than one article has them. */
  readonly shared: SharedFingerprints;
  /** Their lineage, where it was traced before. */
  readonly traced?: Lineage;
  /** What was kept of earlier runs, where anything is. */
  readonly kept?: KeptOfPile;
  /** Edges between the articles as found, `same` included. */
  readonly lineage: readonly LineageEdge[];
  /** The places in which articles name their sources. */
  readonly citations: readonly ResolvedCitation[];
  /** The articles after those that are one have been brought together; names and points look at these. */
  readonly distinct: readonly DistinctArticle[];
  /**
   * A person's decisions that stages carry out (`findApplied`), in their order. Their anchors stand in `distinct`; those
   * that no longer hold are left out, and a subject may be left with none.
   */
  readonly decisions: readonly Decision[];
  /** A user's list of houses, by outlet. */
  readonly houses: Houses;
  readonly entities: readonly Entity[];
  /** Digests of all that they were made from, and which of them each mention is of; absent before they are made. */
  readonly entityStamps?: readonly string[];
  readonly lookup?: EntityIndex;
  readonly points: readonly Point[];
}
