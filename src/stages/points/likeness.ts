import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { agree } from './agree.ts';
import { canBothHold, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { compareRoles, isKnown, shareRole } from './compare-roles.ts';
import { faceEachOther } from './facing-speakers.ts';
import { crowdOf } from './figure-signs.ts';
import { isSubsetOf } from './is-subset-of.ts';
import { likeFigures, likeHeads } from './like-figures.ts';
import { likeMovedDates } from './like-moved-dates.ts';
import { likePhases } from './like-phases.ts';
import { likenessByOdds } from './likeness-by-odds.ts';
import { goTogether, isOfOneThing } from './may-answer-one.ts';
import { areOneCrowd } from './one-crowd.ts';
import { countOneKind } from './one-kind.ts';
import { pairOdds } from './pair-odds.ts';
import { isPartOf } from './parts-of-whole.ts';
import { areSoleFigures, areSoleOfClass } from './sole-figure.ts';

/** Odds from which on two figures answer one question: that agree or can both hold, and that are set against each other. */
const ENOUGH_TO_AGREE = -0.65;

const ENOUGH_TO_DIFFER = 0.3;

/** Shares are of something, which the words seldom say beside them. */
const ENOUGH_FOR_SHARES = 0.9;

/** Above 0 where two claims are alike enough to answer one question. */
export function likeness(a: ClaimView, b: ClaimView): number {
  const byRules = likenessByRules(a, b);
  return Math.max(byRules > -LEAST && areOfManyThings(a, b) ? Number.NEGATIVE_INFINITY : byRules, likenessByOdds(a, b));
}

/** What it is worth that both tell of the one crowd of a story. */
const ONE_CROWD = 0.3;

/**
 * Of articles that give many, two counts of other nouns that agree, and two figures that may both hold, go together as
 * often as not by chance ("five players", "five seasons"; "dozens" of guests, 40 guards): where the learnt odds speak against them.
 */
function areOfManyThings(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.kind !== 'number' || a.source === b.source) return false;
  const against = agree(a, b) ? againstOther(a, b) : againstNear(a, b);
  return against !== null && crowdOf(a, b) > 0 && pairOdds(a, b, against) < against;
}

/** Odds, as their logarithm, below which two counts that agree are of two things; null where they count one noun. */
function againstOther(a: ClaimView, b: ClaimView): number | null {
  if (a.quantity?.unit !== undefined || a.head === '' || b.head === '' || a.head === b.head) return null;
  return AGAINST.agreeing;
}

/** The same of two figures that don't agree and can both hold; null where one predicate tells of both, or nouns that may name one kind. */
function againstNear(a: ClaimView, b: ClaimView): number | null {
  if (shareRole(a, b) || !goTogether(a, b) || isPartOf(a, b) || isPartOf(b, a)) return null;
  if ([a, b].some(({ head }) => GENERIC_PERSONS.has(head))) return null;
  return a.head !== '' && b.head !== '' && likeHeads(a, b) >= NEAR_NOUNS ? null : AGAINST.near;
}

/** From so near in meaning on, two nouns may count one thing. */
const NEAR_NOUNS = 0.75;

/** Odds, as their logarithm, that speak against two figures: that agree, and that only may both hold. */
const AGAINST = { agreeing: -0.3, near: -0.5 } as const;

/** By rules: above 0 where they bring the two together. */
export function likenessByRules(a: ClaimView, b: ClaimView): number {
  if (a.claim.kind === 'date') return Math.max(likeMovedDates(a, b), likePhases(a, b));
  const byWords = likenessByWords(a, b);
  return byWords < ONE_CROWD && areOneCrowd(a, b) ? ONE_CROWD : byWords;
}

function likenessByWords(a: ClaimView, b: ClaimView): number {
  const part = isPartOf(a, b) || isPartOf(b, a);
  if (!part && !countOneKind(a, b)) return Number.NEGATIVE_INFINITY;
  const together = goTogether(a, b);
  if (!together && !isOfOneThing(a, b)) return Number.NEGATIVE_INFINITY;
  const share = baseUnit(a.quantity?.unit ?? '') === '%';
  const enough = together ? ENOUGH_TO_AGREE : share ? ENOUGH_FOR_SHARES : ENOUGH_TO_DIFFER;
  const sole = ((together || part) && areSoleFigures(a, b)) || areSoleOfClass(a, b);
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
