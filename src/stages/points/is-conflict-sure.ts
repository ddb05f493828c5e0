import { familyOf } from '../../language/en/event-classes.ts';
import { areDaysTold } from './are-days-told.ts';
import { areScopesOne, isOfOtherOccasion } from './are-scopes-one.ts';
import { isDenied } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isKnown } from './compare-roles.ts';
import { crowdOf } from './figure-signs.ts';
import type { ReadingGroup } from './group-readings.ts';
import { likenessByRules } from './likeness.ts';
import { pairOdds } from './pair-odds.ts';
import { shareName } from './share-name.ts';
import { areRivals } from './within-sentences.ts';

/**
 * Odds, as their logarithm, from which on two articles that give figures which can't both hold are taken to answer one
 * question: of one known kind of happening, and of any other. Of 125 conflicts that 700 articles of real news (ECB+) gave,
 * one in five was one; beyond these odds two in five are, and few that are one lie below. Figures that agree need less:
 * that they agree speaks for them.
 */
const ENOUGH = { ofOneKind: -0.8, ofAny: 0 } as const;
/** What a crowd of figures asks for beyond: it has more pairs that look like a conflict. */
const CROWD = 0.36;
/** How alike two of one kind of happening must be by the rules where both sentences name one person, body or place. */
const LIKE_OF_ONE_NAME = 0.5;

/**
 * Whether more than a noun shows that two answers which can't both hold are of one thing: one article sets them side by
 * side, some two that give them are alike enough, or one says that there is none. Of days: they are told so that
 * they can be told apart.
 */
export function isConflictSure(a: ReadingGroup, b: ReadingGroup): boolean {
  if (isDenied(a.value) || isDenied(b.value)) return false;
  if (a.views[0]!.claim.kind === 'date') return areDaysTold(a, b);
  return a.views.some((x) => b.views.some((y) => areOfOneThing(x, y)));
}

function areOfOneThing(a: ClaimView, b: ClaimView): boolean {
  if (areRivals(a, b)) return true;
  if (isNone(a) === isNone(b) && !areScopesOne(a, b)) return false;
  if (a.source === b.source) return true;
  if (isNone(a) !== isNone(b)) return !isOfOtherOccasion(...(isNone(a) ? ([a, b] as const) : ([b, a] as const)));
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  const ofOneKind = isKnown(left) && familyOf(left) === familyOf(right);
  const enough = (ofOneKind ? ENOUGH.ofOneKind : ENOUGH.ofAny) + CROWD * crowdOf(a, b);
  if (pairOdds(a, b, enough) >= enough) return true;
  return ofOneKind && shareName(a.about, b.about) && likenessByRules(a, b) >= LIKE_OF_ONE_NAME;
}

/** "Not a single dose was lost": what says so was brought to a count of the very things by rules of its own. */
function isNone({ quantity }: ClaimView): boolean {
  return quantity?.value === 0;
}
