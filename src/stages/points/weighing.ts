import type { ArticleId } from '../../model/anchor.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

/** How much ties two claims, by their indexes, the lesser first; null where nothing does. */
export type Weigh = (a: number, b: number) => number | null;

/** How the claims of some kinds are weighed with each other. */
export interface Weighing {
  /** Names it among those of these kinds. */
  readonly name: string;
  /** Claims in the order of their days. */
  readonly views: readonly ClaimView[];
  /** All pairs of claims of two articles that can be asked about, and more if need be; in any order. */
  near(one: readonly number[], other: readonly number[]): Iterable<readonly [number, number]>;
  /** The same of one article; those that are near each other where it is not given. */
  within?(claims: readonly number[]): Iterable<readonly [number, number]>;
  /** A pure function of the two claims' articles, the entities of their mentions, and of what `between` tells. */
  readonly weigh: Weigh;
  /** A digest of what else the weights of two articles' claims depend on; empty for nothing. */
  between?(one: ArticleId, other: ArticleId): string;
}

/** Two claims, the lesser first, and how much ties them. */
export type WeighedPair = readonly [a: number, b: number, weight: number];

/** What ties the claims of a weighing. */
export interface Links {
  readonly weigh: Weigh;
  /** The pairs that something ties, of the claims of two articles; in any order. */
  between(one: readonly number[], other: readonly number[]): Iterable<WeighedPair>;
  /** Those of the claims of each article. */
  within(): Iterable<WeighedPair>;
}

/** Gives the same weights, kept from earlier runs where they are. */
export type KeepLinks = (weighing: Weighing) => Links;

/** Keeps nothing. */
export const weighAnew: KeepLinks = (weighing) => ({
  weigh: weighing.weigh,
  between: (one, other) => weighPairs(weighing.near(one, other), weighing.weigh),
  *within() {
    for (const claims of groupByArticle(weighing.views))
      yield* weighPairs(pairsWithin(weighing, claims), weighing.weigh);
  },
});

export function* weighPairs(pairs: Iterable<readonly [number, number]>, weigh: Weigh): Generator<WeighedPair> {
  for (const [x, y] of pairs) {
    const [a, b] = x < y ? [x, y] : [y, x];
    const weight = weigh(a, b);
    if (weight !== null) yield [a, b, weight];
  }
}

/** The pairs of claims of one article that can be asked about. */
export function* pairsWithin(weighing: Weighing, claims: readonly number[]): Generator<readonly [number, number]> {
  if (weighing.within) yield* weighing.within(claims);
  else for (const pair of weighing.near(claims, claims)) if (pair[0] < pair[1]) yield pair;
}

function groupByArticle(views: readonly ClaimView[]): Iterable<number[]> {
  const claims = new Map<PointArticle, number[]>();
  for (const [at, { source }] of views.entries()) {
    const own = claims.get(source);
    if (own) own.push(at);
    else claims.set(source, [at]);
  }
  return claims.values();
}
