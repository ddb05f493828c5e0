import type { ArticleId } from '../../model/anchor.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

/** How much ties two claims, by their indexes, the lesser first; null where nothing does. */
export type Weigh = (a: number, b: number) => number | null;

/** Is told pairs of claims, by their indexes, in any order. */
export type VisitPair = (x: number, y: number) => void;

/** How the claims of some kinds are weighed with each other. */
export interface Weighing {
  /** Names it among those of these kinds. */
  readonly name: string;
  /** Claims in the order of their days. */
  readonly views: readonly ClaimView[];
  /** Visits all pairs of claims of two articles that can be asked about, and more if need be. */
  near(one: readonly number[], other: readonly number[], visit: VisitPair): void;
  /** The same of one article; those that are near each other where it is not given. */
  within?(claims: readonly number[], visit: VisitPair): void;
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
  between(one, other) {
    const found: WeighedPair[] = [];
    weighing.near(one, other, weighInto(found, weighing.weigh));
    return found;
  },
  within() {
    const found: WeighedPair[] = [];
    const visit = weighInto(found, weighing.weigh);
    for (const claims of groupByArticle(weighing.views)) visitWithin(weighing, claims, visit);
    return found;
  },
});

function weighInto(found: WeighedPair[], weigh: Weigh): VisitPair {
  return (x, y) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const weight = weigh(a, b);
    if (weight !== null) found.push([a, b, weight]);
  };
}

/** Visits the pairs of claims of one article that can be asked about. */
export function visitWithin(weighing: Weighing, claims: readonly number[], visit: VisitPair): void {
  if (weighing.within) weighing.within(claims, visit);
  else weighing.near(claims, claims, (x, y) => x < y && visit(x, y));
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
