import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { canBothHold, differsMaterially, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { agree, countedWords, findObstacle, isSubsetOf, sameSentence } from './compare-claims.ts';
import { likeDates } from './like-dates.ts';
import { likeFigures, likeHeads } from './like-figures.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { pairStories } from './story-pairs.ts';

/** Two claims, as indexes, that answer one question. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** Found by the likeness of the words alone. */
  readonly alike?: true;
}

/** Odds from which on two figures answer one question: that agree or can both hold, and that are set against each other. */
const ENOUGH_TO_AGREE = -0.65;
const ENOUGH_TO_DIFFER = 0.3;
/** Shares are of something, which the words seldom say beside them. */
const ENOUGH_FOR_SHARES = 0.9;

/**
 * Figures that no key brings together, told of in other words: each other's best in their two articles, and alike enough.
 * `linked` are the pairs already found; a claim that has one in an article looks for no other there.
 */
export function findAlike(views: readonly ClaimView[], linked: readonly Link[]): Link[] {
  const best = new Map<string, { readonly weight: number; readonly with: number }>();
  for (const { a, b } of linked) {
    best.set(keyOf(views, a, b), { weight: Number.POSITIVE_INFINITY, with: b });
    best.set(keyOf(views, b, a), { weight: Number.POSITIVE_INFINITY, with: a });
  }
  const scored: Link[] = [];
  for (const [a, b] of pairsOf(views)) {
    const [x, y] = [views[a]!, views[b]!];
    if (sameSentence(x, y) || findObstacle(x, y, true) !== null) continue;
    const weight = likeness(x, y);
    if (!(weight >= 0) || sexesDiffer(x, y)) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = keyOf(views, from, to);
      const known = best.get(key);
      if (!known || weight > known.weight) best.set(key, { weight, with: to });
    }
    scored.push({ a, b, weight, alike: true });
  }
  return scored.filter(
    ({ a, b }) => best.get(keyOf(views, a, b))!.with === b && best.get(keyOf(views, b, a))!.with === a,
  );
}

function keyOf(views: readonly ClaimView[], from: number, to: number): string {
  return `${from}|${views[to]!.source.article.id}`;
}

/** Below this two counts agree by chance. */
const SMALL_COUNT = 10;

function agreeTellingly(a: ClaimView, b: ClaimView): boolean {
  if (!agree(a, b)) return false;
  const value = readValue(a);
  if (value === null || value.unit !== '' || value.nominal >= SMALL_COUNT) return true;
  return a.claim.predicate.key === b.claim.predicate.key && a.claim.predicate.key !== 'number';
}

/** Letters of a word that says what is counted. */
const LONG_WORD = 6;

/** Figures that differ are of one thing where both count it by one word, both sentences name it, or tell of one class of happening. */
function isOfOneThing(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  if (left === right && left !== 'number' && a.quantity?.unit === undefined) return true;
  const counted = countedWords(b);
  if ([...countedWords(a)].some((word) => counted.has(word) && word.length >= LONG_WORD)) return true;
  return [...a.about].some((name) => b.about.has(name) && !name.startsWith('country:'));
}

/** How near the nouns of two counts must be: of a small or vague one, which says nothing by itself, nearer. */
const LIKE_KIND = { telling: 0.25, small: 0.55 } as const;
/** Up to here a count that two articles share may be of anything. */
const SMALL = 20;

/** Both count things of one kind, as far as their nouns show; what a unit measures has none. */
function countOneKind(a: ClaimView, b: ClaimView): boolean {
  if (a.quantity?.unit !== undefined || a.head === '' || b.head === '') return true;
  if (isPersonNoun(a.head) && isPersonNoun(b.head)) return true;
  const [known, other] = [a.claim.predicate.key, b.claim.predicate.key];
  if (known === other && known !== 'number') return true;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right) return true;
  const tellsLittle = isVagueValue(left) || isVagueValue(right) || Math.min(left.nominal, right.nominal) < SMALL;
  if (!tellsLittle && canBothHold(left, right) && !differsMaterially(left, right)) return true;
  return likeHeads(a, b) >= (tellsLittle ? LIKE_KIND.small : LIKE_KIND.telling);
}

/** Above 0 where two claims are alike enough to answer one question. */
export function likeness(a: ClaimView, b: ClaimView): number {
  if (a.claim.kind === 'date') return likeDates(a, b);
  if (!countOneKind(a, b)) return Number.NEGATIVE_INFINITY;
  const [left, right] = [readValue(a), readValue(b)];
  const together =
    agreeTellingly(a, b) ||
    isSubsetOf(a, b) ||
    isSubsetOf(b, a) ||
    (left && right && !agree(a, b) && canBothHold(left, right));
  if (!together && !isOfOneThing(a, b)) return Number.NEGATIVE_INFINITY;
  const share = a.quantity?.unit === '%';
  return likeFigures(a, b) - (together ? ENOUGH_TO_AGREE : share ? ENOUGH_FOR_SHARES : ENOUGH_TO_DIFFER);
}

/** Pairs of figures of one kind and one unit, of two articles that tell one story. */
function* pairsOf(views: readonly ClaimView[]): Generator<readonly [number, number]> {
  const kinds = views.map(({ claim: { kind }, quantity }) =>
    kind === 'number' ? `number ${baseUnit(quantity?.unit ?? '')}` : kind === 'date' ? kind : null,
  );
  for (const [one, other] of pairStories(views)) {
    for (const a of one.claims) {
      const kind = kinds[a];
      if (kind === null) continue;
      for (const b of other.claims) if (kind === kinds[b]) yield a < b ? [a, b] : [b, a];
    }
  }
}
