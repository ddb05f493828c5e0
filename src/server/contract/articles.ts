import type { ArticleLine, Facet, QuotePart } from '../contract.ts';

/** An article in a list; where it was searched for, with the words around the first of what was asked for. */
export interface ArticleHit {
  readonly source: ArticleLine;
  /** Offset of the first of the words found; 0 where none was asked for. */
  readonly at: number;
  readonly parts: readonly QuotePart[];
}

/** What the articles found can be narrowed by, each value with how many of them have it. */
export interface ArticleFacets {
  readonly outlets: readonly Facet[];
  readonly years: readonly Facet[];
  readonly names: readonly Facet[];
  readonly speakers: readonly Facet[];
  readonly languages: readonly Facet[];
}

export interface ArticlePage {
  readonly items: readonly ArticleHit[];
  readonly total: number;
  readonly next: string | null;
  readonly facets: ArticleFacets;
}
