import type { ClaimView } from './claim-view.ts';
import { dateObstacle } from './date-obstacle.ts';
import { numberObstacle } from './number-obstacle.ts';

/** Why two claims can't answer one question, in words; null where nothing stands against it. */
export function findObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  if (a.claim.kind !== b.claim.kind) return 'one gives a number, the other a date';
  if (a.claim.kind === 'number') return numberObstacle(a, b, alike);
  return dateObstacle(a, b, alike);
}
