import type { ClaimView } from './claim-view.ts';
import { faceEachOther } from './facing-speakers.ts';
import { findObstacle } from './find-obstacle.ts';
import { pairsMoved } from './is-put-off.ts';
import { likeness } from './likeness.ts';
import { goTogether, mayAnswerOne } from './may-answer-one.ts';
import { meetByChance } from './meet-by-chance.ts';
import { figureKinds, sharingKeys } from './near-claims.ts';
import { mayBeAsked } from './pair-odds.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { pairFaintStories, pairStories } from './story-pairs.ts';
import { type KeepLinks, type VisitPair, type Weigh, type WeighedPair, type Weighing, weighAnew } from './weighing.ts';
import { sameSentence } from './within-sentences.ts';

/** Two claims, as indexes, that answer one question. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** Found by the likeness of the words alone. */
  readonly alike?: true;
}

/**
 * Figures that no key brings together, told of in other words: each other's best in their two articles, and alike enough.
 * `linked` are the pairs already found; a claim that has one in an article looks for no other there.
 */
export function findAlike(views: readonly ClaimView[], linked: readonly Link[], keep: KeepLinks = weighAnew): Link[] {
  const best = new Map<number, { readonly weight: number; readonly with: number }>();
  const keyOf = numberPartners(views);
  for (const { a, b } of linked) {
    best.set(keyOf(a, b), { weight: Number.POSITIVE_INFINITY, with: b });
    best.set(keyOf(b, a), { weight: Number.POSITIVE_INFINITY, with: a });
  }
  const scored: Link[] = [];
  for (const [a, b, weight] of weighFigures(views, keep)) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = keyOf(from, to);
      const known = best.get(key);
      const isBetter = !known || weight > known.weight || (weight === known.weight && to < known.with);
      if (isBetter) best.set(key, { weight, with: to });
    }
    scored.push({ a, b, weight, alike: true });
  }
  return scored.filter(({ a, b }) => best.get(keyOf(a, b))!.with === b && best.get(keyOf(b, a))!.with === a);
}

/** How alike two figures are, told of in other words; null where they are not enough so. */
function likenessOfTwo(x: ClaimView, y: ClaimView): number | null {
  if (sameSentence(x, y) || (x.claim.kind === 'number' && !mayAnswerOne(x, y) && !mayBeAsked(x, y))) return null;
  if (findObstacle(x, y, true) !== null) return null;
  const weight = likeness(x, y);
  return weight >= 0 && !sexesDiffer(x, y) && !meetByChance(x, y) ? weight : null;
}

/** Gives each pair of a claim and the article of another a number of its own. */
function numberPartners(views: readonly ClaimView[]): (from: number, to: number) => number {
  const numbers = new Map<string, number>();
  const articles = Int32Array.from(views, ({ source: { article } }) => numberOf(numbers, article.id));
  return (from, to) => from * numbers.size + articles[to]!;
}

/** A number for each key, in the order in which they come. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  if (known === numbers.size) numbers.set(key, known);
  return known;
}

/** An article with more figures is a list or a table: what its figures are of is not told by the words around them. */
export const MOST_FIGURES = 80;

/** How much more alike two figures must be, which must go together, where nothing else shows that their articles tell one story. */
const DOUBT = 2;

/**
 * Pairs of figures of one kind, of two articles that tell one story, or may, or of two speakers of one article, that are
 * alike enough; each with how alike it is, less what is to be taken from that.
 */
function* weighFigures(views: readonly ClaimView[], keep: KeepLinks): Generator<WeighedPair> {
  const near = sharingKeys(figureKinds(views));
  const weigh: Weigh = (a, b) => likenessOfTwo(views[a]!, views[b]!);
  const within: Weighing['within'] = (claims, visit) => visitFacing(claims, views, visit);
  const links = keep({ name: 'by words', views, near, within, weigh });
  const faint = keep({
    name: 'in doubt',
    views,
    near,
    within: () => {},
    weigh: (a, b) => {
      const alike = goTogether(views[a]!, views[b]!) ? weigh(a, b) : null;
      return alike !== null && alike >= DOUBT ? alike - DOUBT : null;
    },
  });
  for (const [pairs, own] of [
    [pairStories(views), links],
    [pairFaintStories(views), faint],
  ] as const) {
    for (const [one, other] of pairs) {
      if (Math.max(one.claims.length, other.claims.length) <= MOST_FIGURES)
        yield* own.between(one.claims, other.claims);
    }
  }
  yield* links.within();
}

/** Pairs of one article: figures that it sets against each other, and days from which and to which it says something was moved. */
function visitFacing(claims: readonly number[], views: readonly ClaimView[], visit: VisitPair): void {
  for (const [a, b] of pairsOfSpeakers(claims, views)) visit(a, b);
  for (const [a, b] of pairsMoved(claims, views)) visit(a, b);
}

/** An article that hands on more figures than this is a list. */
const MOST_HANDED_ON = 40;

/** Pairs of figures of one article that it sets against each other, each as the word of another. */
function* pairsOfSpeakers(
  claims: readonly number[],
  views: readonly ClaimView[],
): Generator<readonly [number, number]> {
  const own = claims.filter((claim) => views[claim]!.statement !== null && views[claim]!.claim.kind === 'number');
  if (own.length > MOST_HANDED_ON) return;
  for (const [n, a] of own.entries())
    for (const b of own.slice(n + 1)) if (faceEachOther(views[a]!, views[b]!)) yield [a, b];
}
