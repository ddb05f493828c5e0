import { agree } from './agree.ts';
import { areContrary } from './are-contrary.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { namesDiffer } from './compare-roles.ts';
import { dateObstacle } from './date-obstacle.ts';
import { setsApart } from './kinds-apart.ts';
import { numberObstacle } from './number-obstacle.ts';
import { pairOdds } from './pair-odds.ts';
import { placesDiffer } from './places-differ.ts';

/**
 * Why two claims can't answer one question, in words; null where nothing stands against it.
 * @param alike their words show that they tell of one thing, so that where they agree the odds may outweigh what stands between
 */
export function findObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  if (a.claim.kind !== b.claim.kind) return 'one gives a number, the other a date';
  const obstacle = a.claim.kind === 'number' ? numberObstacle(a, b, alike) : dateObstacle(a, b, alike);
  return obstacle !== null && alike && isOutweighed(a, b) ? null : obstacle;
}

/**
 * Odds (`pairOdds`) from which on one figure, or one day, in two articles is of one thing, whatever noun or verb stands
 * beside it: of 30 such pairs of trap items that an obstacle kept apart, all are of one thing.
 */
const OUTWEIGHS = 1.5;

function isOutweighed(a: ClaimView, b: ClaimView): boolean {
  if (a.source === b.source || !give(a, b) || placesDiffer(a, b)) return false;
  if (a.claim.kind === 'number' && setsApart(a, b) !== null) return false;
  if (a.claim.kind === 'date' && (namesDiffer(a, b, 'subject') || namesDiffer(a, b, 'object'))) return false;
  if (a.claim.kind === 'date' && areContrary(a, b)) return false;
  return pairOdds(a, b, OUTWEIGHS) >= OUTWEIGHS;
}

/** Both give one figure or day; "up to 20" gives none. */
function give(a: ClaimView, b: ClaimView): boolean {
  if (agree(a, b)) return true;
  const [left, right] = [readValue(a), readValue(b)];
  if (a.claim.kind !== 'number' || left === null || right === null || left.unit !== right.unit) return false;
  return canBothHold(left, right) && [a, b].every(({ quantity }) => (quantity?.value ?? quantity?.min) !== undefined);
}
