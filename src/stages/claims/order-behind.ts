import { CAME_FROM } from '../../language/en/claims/doer-words.ts';
import type { Claim } from '../../model/claim.ts';

/** Letters before "the order came from" within which what was ordered is looked for. */
const REACH = 400;

/**
 * What an order was for whose giver alone is told: "A judge was said to have ordered the count. The order came from the
 * board": the thing of the order told right before. The claim as it is where nothing is.
 */
export function withOrdered(claim: Claim, before: readonly Claim[]): Claim {
  if (claim.predicate.key !== 'order' || claim.object || !CAME_FROM.test(claim.predicate.words)) return claim;
  const told = before.findLast(
    ({ predicate, object, anchors }) =>
      predicate.key === 'order' &&
      object !== undefined &&
      anchors[0]!.start < claim.anchors[0]!.start &&
      claim.anchors[0]!.start - anchors[0]!.end < REACH,
  );
  if (!told) return claim;
  return { ...claim, object: told.object!, keys: [...new Set([...claim.keys, ...told.keys])].sort() };
}
