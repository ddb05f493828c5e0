import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { canBothHold, differsMaterially, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { agree, countedWords, findObstacle, isSubsetOf, sameSentence } from './compare-claims.ts';
import { likeDates } from './like-dates.ts';
import { likeFigures, likeHeads } from './like-figures.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { tellOneStory } from './story-ties.ts';

/** Two claims, as indexes, that answer one question. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** Found by the likeness of the words alone. */
  readonly alike?: true;
}

/** Up to here each figure of a pile is held against each other; beyond, those whose sentences share a name. */
const SMALL_PILE = 150;
/** Beyond this many figures under one name its pairs are left to the other ways of meeting. */
const LARGEST_BLOCK = 80;

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
    if (
      !tellOneStory(views[a]!, views[b]!) ||
      findObstacle(views[a]!, views[b]!, true) !== null ||
      sameSentence(views[a]!, views[b]!)
    )
      continue;
    if (sexesDiffer(views[a]!, views[b]!)) continue;
    const weight = likeness(views[a]!, views[b]!);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = best.get(keyOf(views, from, to));
      if (!known || weight > known.weight) best.set(keyOf(views, from, to), { weight, with: to });
    }
    if (weight >= 0) scored.push({ a, b, weight, alike: true });
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

/** Pairs of figures of two articles that may be alike, each once. */
function* pairsOf(views: readonly ClaimView[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  for (const block of blocksOf(views)) {
    for (let n = 0; n < block.length; n++) {
      for (let m = n + 1; m < block.length; m++) {
        const [a, b] = [block[n]!, block[m]!];
        const pair = a * views.length + b;
        if (views[a]!.source === views[b]!.source || seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function blocksOf(views: readonly ClaimView[]): (readonly number[])[] {
  return (['number', 'date'] as const).flatMap((kind) => {
    const figures = views.flatMap(({ claim }, i) => (claim.kind === kind ? [i] : []));
    return figures.length <= SMALL_PILE ? [figures] : blockByName(views, figures);
  });
}

function blockByName(views: readonly ClaimView[], figures: readonly number[]): number[][] {
  const blocks = new Map<string, number[]>();
  for (const i of figures) {
    for (const name of views[i]!.topics) {
      if (name.startsWith('country:')) continue;
      const block = blocks.get(name);
      if (block) block.push(i);
      else blocks.set(name, [i]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length <= LARGEST_BLOCK);
}
