import type { ClaimView } from './claim-view.ts';
import { faceEachOther } from './facing-speakers.ts';
import { findObstacle } from './find-obstacle.ts';
import { type KeepLinks, weighAnew } from './kept-links.ts';
import { likeness } from './likeness.ts';
import { goTogether, mayAnswerOne } from './may-answer-one.ts';
import { figureKinds, sharingKeys } from './near-claims.ts';
import { mayBeAsked } from './pair-odds.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { pairFaintStories, pairStories } from './story-pairs.ts';
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
  const weigh = keep({
    name: 'by words',
    views,
    near: sharingKeys(figureKinds(views)),
    weigh: (a, b) => likenessOfTwo(views[a]!, views[b]!),
  });
  for (const [a, b, doubt] of pairsOf(views)) {
    const alike = weigh(a, b);
    if (alike === null || alike < doubt) continue;
    const weight = alike - doubt;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = keyOf(from, to);
      const known = best.get(key);
      if (!known || weight > known.weight) best.set(key, { weight, with: to });
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
  return weight >= 0 && !sexesDiffer(x, y) ? weight : null;
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

const NEITHER = -1;

/** How much more alike two figures must be, which must go together, where nothing else shows that their articles tell one story. */
const DOUBT = 2;

/**
 * Pairs of figures of one kind, of two articles that tell one story, or may, or of two speakers of one article; each
 * with what is to be taken from its likeness.
 */
function* pairsOf(views: readonly ClaimView[]): Generator<readonly [number, number, number]> {
  const numbers = new Map<string, number>();
  const kindOf = figureKinds(views);
  const kinds = Int32Array.from(views, (_, claim) => {
    const [kind] = kindOf(claim);
    return kind === undefined ? NEITHER : numberOf(numbers, kind);
  });
  for (const [pairs, doubt] of [
    [pairStories(views), 0],
    [pairFaintStories(views), DOUBT],
  ] as const) {
    for (const [one, other] of pairs) {
      if (Math.max(one.claims.length, other.claims.length) > MOST_FIGURES) continue;
      for (const a of one.claims) {
        const kind = kinds[a]!;
        if (kind === NEITHER) continue;
        for (const b of other.claims) {
          if (kind !== kinds[b] || (doubt > 0 && !goTogether(views[a]!, views[b]!))) continue;
          yield a < b ? [a, b, doubt] : [b, a, doubt];
        }
      }
    }
  }
  yield* pairsOfSpeakers(views);
}

/** An article that hands on more figures than this is a list. */
const MOST_HANDED_ON = 40;

function* pairsOfSpeakers(views: readonly ClaimView[]): Generator<readonly [number, number, number]> {
  const told = new Map<unknown, number[]>();
  views.forEach(({ source, statement, claim }, i) => {
    if (statement === null || claim.kind !== 'number') return;
    const known = told.get(source);
    if (known) known.push(i);
    else told.set(source, [i]);
  });
  for (const own of told.values()) {
    if (own.length > MOST_HANDED_ON) continue;
    for (const [n, a] of own.entries())
      for (const b of own.slice(n + 1)) if (faceEachOther(views[a]!, views[b]!)) yield [a, b, 0];
  }
}
