import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { AGES_AND_SEXES, isPersonNoun, SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { agree } from './agree.ts';
import { canBothHold, differsMaterially, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isKnown, shareRole } from './compare-roles.ts';
import { likeHeads } from './like-figures.ts';

/** How near the nouns of two counts must be: of a small or vague one, which says nothing by itself, nearer. */
export const LIKE_KIND = { telling: 0.25, small: 0.55 } as const;
/** Up to here a count that two articles share may be of anything. */
export const SMALL = 20;

/** Both count things of one kind, as far as their nouns show; what a unit measures has none. */
export function countOneKind(a: ClaimView, b: ClaimView): boolean {
  if (a.quantity?.unit !== undefined) return true;
  if (a.head === '' || b.head === '') return !isSmall(a) || !agree(a, b) || shareRole(a, b);
  if (isPersonNoun(a.head) && isPersonNoun(b.head)) return !areOthers(a, b);
  const key = a.claim.predicate.key;
  if (isKnown(key) && key === b.claim.predicate.key) return true;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right) return true;
  const tellsLittle = isVagueValue(left) || isVagueValue(right) || Math.min(left.nominal, right.nominal) < SMALL;
  if (!tellsLittle && canBothHold(left, right) && !differsMaterially(left, right)) return true;
  return likeHeads(a, b) >= (tellsLittle ? LIKE_KIND.small : LIKE_KIND.telling);
}

/** As few as that are told of anything: "their last three" is no count of "the three best players". */
function isSmall(view: ClaimView): boolean {
  return (readValue(view)?.nominal ?? SMALL) < SMALL;
}

/** "Two reporters" and "two men", "two children" and "two people": that as few are told of says nothing, unless one predicate tells of both. */
function areOthers(a: ClaimView, b: ClaimView): boolean {
  if (a.head === b.head || shareRole(a, b) || !agree(a, b)) return false;
  if (!isTrade(a) && !isTrade(b) && !areSomeAndAny(a, b) && !areSomeAndAny(b, a)) return false;
  return (readValue(a)?.nominal ?? 0) < SMALL && likeHeads(a, b) < LIKE_KIND.small;
}

function isTrade({ head }: ClaimView): boolean {
  return SPECIFIC_PERSONS.has(head) && !AGES_AND_SEXES.has(head);
}

function areSomeAndAny(some: ClaimView, any: ClaimView): boolean {
  return AGES_AND_SEXES.has(some.head) && GENERIC_PERSONS.has(any.head);
}
