import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { canBothHold, nominalOf, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isKnown, shareRole } from './compare-roles.ts';
import { crowdOf } from './figure-signs.ts';
import { likeHeads } from './like-figures.ts';
import { LIKE_KIND } from './one-kind.ts';
import { pairOdds } from './pair-odds.ts';
import { isPartOf } from './parts-of-whole.ts';
import { areSoleFigures } from './sole-figure.ts';
import { countShared } from './topic-words.ts';

/** Below this a count is told of anything: "two games", "six touchdowns". */
const SMALL_COUNT = 13;

/** So many words of two sentences, their names aside, show that they tell of one thing. */
const ENOUGH_WORDS = 2;

/** Odds, as their logarithm, below which two small counts of unlike nouns are of two things, be it of one kind of happening. */
const AGAINST = -1.6;

/**
 * Whether two small counts that agree, of two articles that give many figures, have no more in common than chance gives:
 * their sentences tell of them by no one predicate and in hardly a common word, or set other figures beside them.
 */
export function meetByChance(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.kind !== 'number' || a.source === b.source) return false;
  if (!agree(a, b)) return areSharesApart(a, b);
  if (a.quantity?.unit !== undefined) return false;
  const count = readValue(a)?.nominal ?? 0;
  if (count === 0 || count >= SMALL_COUNT || !Number.isInteger(count) || crowdOf(a, b) === 0) return false;
  const [beside, other] = [companionsOf(a), companionsOf(b)];
  if ([...beside].some((value) => other.has(value))) return false;
  const role = shareRole(a, b);
  if (!role && countShared(a.sentenceWords, b.sentenceWords) < ENOUGH_WORDS && !areSoleFigures(a, b)) return true;
  if (beside.size > 0 && other.size > 0 && !(role && isKnown(a.claim.predicate.key))) return true;
  const ofOneKind = a.head !== '' && b.head !== '' && likeHeads(a, b) >= LIKE_KIND.small;
  return !ofOneKind && pairOdds(a, b) < AGAINST;
}

/** Two shares that only may both hold, of nouns that neither shares with the other's sentence: "three of four lines", "75 per cent of traffic". */
function areSharesApart(a: ClaimView, b: ClaimView): boolean {
  if ([a, b].every(({ quantity }) => baseUnit(quantity?.unit ?? '') !== '%') || crowdOf(a, b) === 0) return false;
  if (shareRole(a, b) || isPartOf(a, b) || isPartOf(b, a)) return false;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right || !canBothHold(left, right)) return false;
  return countShared(a.sentenceWords, b.sentenceWords) === 0;
}

/** The other figures of a figure's sentence, none and one aside. */
const companionsOf = remember(({ claim, quantity, source }: ClaimView): ReadonlySet<number> => {
  const { start, end } = sentenceOf(claim);
  const others = source.quantities.filter(
    ({ anchor }) => anchor.start >= start && anchor.end <= end && anchor.start !== quantity?.anchor.start,
  );
  return new Set(others.map((each) => nominalOf(each) ?? 0).filter((value) => value > 1));
});
