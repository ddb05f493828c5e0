import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { type ClaimValue, canBothHold, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { agree, countedWords, faceEachOther, findObstacle, isSubsetOf, sameSentence } from './compare-claims.ts';
import { compareRoles, isKnown, shareRole } from './compare-roles.ts';
import { type KeepLinks, weighAnew } from './kept-links.ts';
import { likeDates } from './like-dates.ts';
import { likeFigures, likeHeads, saysRevised } from './like-figures.ts';
import { likenessByOdds } from './likeness-by-odds.ts';
import { figureKinds, sharingKeys } from './near-claims.ts';
import { countOneKind } from './one-kind.ts';
import { mayBeAsked } from './pair-odds.ts';
import { isPartOf } from './parts-of-whole.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { areSoleFigures } from './sole-figure.ts';
import { pairFaintStories, pairStories } from './story-pairs.ts';
import { countShared } from './topic-words.ts';

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

/** Below this two counts agree by chance. */
const SMALL_COUNT = 10;

function agreeTellingly(a: ClaimView, b: ClaimView): boolean {
  if (!agree(a, b)) return false;
  const value = readValue(a);
  if (value === null) return true;
  if (value.unit === '' && value.nominal >= SMALL_COUNT) return true;
  if (shareRole(a, b)) return true;
  const fine = isFine(value) && (shareWords(a, b) || (a.head !== '' && b.head !== '' && likeHeads(a, b) >= LIKE_SUM));
  return value.unit !== '' && (fine || isOfOneThing(a, b));
}

/** Both sentences name one thing, or tell of it in one word. */
export function shareWords(a: ClaimView, b: ClaimView): boolean {
  for (const key of a.about) if (b.about.has(key) && !key.startsWith('country:')) return true;
  return countShared(a.sentenceWords, b.sentenceWords) > 0;
}

/** So many steps of its last digit that chance hardly repeats the figure. */
const FINE_STEPS = 10;

function isFine({ nominal, step }: ClaimValue): boolean {
  return step > 0 && nominal / step >= FINE_STEPS;
}

/** Letters of a word that says what is counted. */
const LONG_WORD = 6;

/**
 * Figures that differ are of one thing where nothing that is told of them differs, and both count it by one word, both
 * sentences name it, or one predicate tells of them. What a unit measures must be named by both.
 */
function isOfOneThing(a: ClaimView, b: ClaimView): boolean {
  const counted = countedWords(b);
  const shared = [...countedWords(a)].some((word) => counted.has(word) && word.length >= LONG_WORD);
  if (a.quantity?.unit !== undefined) {
    if (compareRoles(a, b) === 'different') return false;
    if (a.head !== '' && b.head !== '') return shared || likeHeads(a, b) >= LIKE_MEASURE;
    return shared || saysRevised(a, b) || haveOneSpeaker(a, b);
  }
  return shared || shareRole(a, b) || [...a.about].some((name) => b.about.has(name) && !name.startsWith('country:'));
}

/** One who gives a figure in one unit again gives it mostly of the same. */
function haveOneSpeaker(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a.statement?.speaker, b.statement?.speaker];
  if (!left || !right || left.words === '' || a.source === b.source) return false;
  return left.entity !== undefined
    ? left.entity === right.entity
    : left.words.toLowerCase() === right.words.toLowerCase();
}

/** How near the nouns of two amounts that differ must be, and of two that are one amount to several digits. */
const LIKE_MEASURE = 0.5;
const LIKE_SUM = 0.4;

/** Whether two figures count things of one kind, and agree, can both hold or are of one thing. */
function mayAnswerOne(a: ClaimView, b: ClaimView): boolean {
  return isPartOf(a, b) || isPartOf(b, a) || (countOneKind(a, b) && (goTogether(a, b) || isOfOneThing(a, b)));
}

/** Both can be so: they agree, one is a part of the other, or they are near enough to hold at once. */
function goTogether(a: ClaimView, b: ClaimView): boolean {
  if (agreeTellingly(a, b) || isSubsetOf(a, b) || isSubsetOf(b, a)) return true;
  const [left, right] = [readValue(a), readValue(b)];
  return left !== null && right !== null && !agree(a, b) && canBothHold(left, right) && isNear(left, right);
}

/** Above 0 where two claims are alike enough to answer one question. */
export function likeness(a: ClaimView, b: ClaimView): number {
  return Math.max(likenessByRules(a, b), likenessByOdds(a, b));
}

/** By rules: above 0 where they bring the two together. */
function likenessByRules(a: ClaimView, b: ClaimView): number {
  if (a.claim.kind === 'date') return likeDates(a, b);
  const part = isPartOf(a, b) || isPartOf(b, a);
  if (!part && !countOneKind(a, b)) return Number.NEGATIVE_INFINITY;
  const together = goTogether(a, b);
  if (!together && !isOfOneThing(a, b)) return Number.NEGATIVE_INFINITY;
  const share = baseUnit(a.quantity?.unit ?? '') === '%';
  const enough = together ? ENOUGH_TO_AGREE : share ? ENOUGH_FOR_SHARES : ENOUGH_TO_DIFFER;
  const sole = (together || part) && areSoleFigures(a, b);
  const plain = likeFigures(a, b) - enough + PART * Number(part) + SOLE * Number(sole);
  if (plain + NONE.ofOne + FACING + VAGUELY < -LEAST) return plain;
  const otherRole = compareRoles(a, b) === 'different' && !isSubsetOf(a, b) && !isSubsetOf(b, a) ? OTHER_ROLE : 0;
  const none = isNoneOf(a, b) || isNoneOf(b, a) ? (isKnown(a.claim.predicate.key) ? NONE.ofClass : NONE.ofOne) : 0;
  return plain + otherRole + none + FACING * Number(faceEachOther(a, b)) + VAGUELY * Number(isVaguelyOne(a, b));
}

/** "Not a single dose was lost": what says so of the very things that others say were lost denies it. */
function isNoneOf(none: ClaimView, some: ClaimView): boolean {
  if (none.quantity?.value !== 0 || some.quantity?.value === 0 || !shareRole(none, some)) return false;
  return isKnown(none.claim.predicate.key) || (none.head !== '' && none.head === some.head);
}

/** “More than 200,000” and “more than a million” can both hold, and say nothing of one another. */
const FARTHEST = 3;

function isNear(a: ClaimValue, b: ClaimValue): boolean {
  if (isVagueValue(a) || isVagueValue(b)) return true;
  const [small, large] = [Math.min(a.nominal, b.nominal), Math.max(a.nominal, b.nominal)];
  return large <= FARTHEST * small;
}

/** What it adds that they are told by other verbs, that one article sets two speakers' figures against each other, and that "hundreds" of a thing takes in its count. */
const FACING = 1;
/** Below this nobody asks how unlike two claims are. */
const LEAST = 1;
const OTHER_ROLE = -0.6;
/** What it adds that one says that it is a part of what the other counts. */
const PART = 1.2;
/** … and that each is the only figure of its noun in its article. */
const SOLE = 0.6;
const VAGUELY = 1.2;
/** What it adds that one denies what the other counts: by one verb of one noun, and by one class of happenings. */
const NONE = { ofOne: 2, ofClass: 1 } as const;

function isVaguelyOne(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right || a.head === '' || a.head !== b.head || isPersonNoun(a.head)) return false;
  return isVagueValue(left) !== isVagueValue(right) && canBothHold(left, right);
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
