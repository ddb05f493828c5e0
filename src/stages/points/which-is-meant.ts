import { DEFINITE } from '../../language/en/actor-words.ts';
import { OPEN_DEED, OPEN_STATE } from '../../language/en/happenings.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { USE } from '../../language/en/open-verbs.ts';
import type { Aspect } from './happening-aspect.ts';
import type { HappeningView } from './happening-view.ts';

/**
 * Whether neither of two says which thing of a kind is meant: what befell one need not have befallen the other, and one
 * may have attacked a ship, scored a goal, caused damage and another too.
 */
export function isNeitherKnown(aspect: Aspect, a: HappeningView, b: HappeningView): boolean {
  if (aspect === 'whether') return isAnyOf(a) && isAnyOf(b) && !isOfClass(a, b);
  if (aspect !== 'doer') return false;
  return (isAnyOf(a) || isBare(a)) && (isAnyOf(b) || isBare(b)) && a.days === null && b.days === null;
}

/** "Former members are not affected", "no gas was used": it is told of all that are called so. */
function isOfClass(a: HappeningView, b: HappeningView): boolean {
  if ([a, b].every(({ view }) => OF_ANY.has(view.claim.predicate.key))) return true;
  if (!a.axis.startsWith(OPEN_STATE) || a.theme!.indefinite || b.theme!.indefinite) return false;
  return [a, b].every(({ theme }) => /\s/.test(theme!.part.words));
}

/** "No gas was used", "no loan was offered": none of them. */
const OF_ANY = new Set([`${OPEN_DEED}${USE}`, `${OPEN_DEED}offer`]);

/** "A merchant vessel", "vessels", of no day. */
export function isAnyOf({ theme, days }: HappeningView): boolean {
  if (theme === null || theme.name !== null || theme.named.size > 0 || days !== null) return false;
  return theme.indefinite || (!DEFINITE.test(theme.part.words) && isPlural(theme.part.words.split(/\s+/).at(-1)!));
}

/** "Damage", "heavy losses": none of it is told from the rest; a clause tells which. */
function isBare({ theme }: HappeningView): boolean {
  if (theme === null) return true;
  const { words } = theme.part;
  return theme.name === null && theme.named.size === 0 && words.split(/\s+/).length <= 2 && !DEFINITE.test(`${words} `);
}
