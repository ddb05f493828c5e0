import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { isCompoundOf } from './like-figures.ts';
import { isPartOf } from './parts-of-whole.ts';
import { tieOf } from './story-ties.ts';

/** Two articles nearer than this tell one story in many of its words. */
const ONE_STORY = 0.25;

/** The only count of its noun that its article gives. */
const isSole = remember(({ source, quantity, head }: ClaimView): boolean => {
  if (quantity === null || quantity.unit !== undefined || head === '') return false;
  return source.quantities.every(
    (other) => other.head !== head || (other.value === quantity.value && other.min === quantity.min),
  );
});

/** Whether each of two articles of one story gives but one figure of the noun that both count, be it of a part of them. */
export function areSoleFigures(a: ClaimView, b: ClaimView): boolean {
  if (!isSole(a) || !isSole(b) || tieOf(a.source, b.source) < ONE_STORY) return false;
  const one = a.head === b.head || isCompoundOf(a.head, b.head) || isCompoundOf(b.head, a.head);
  return one || isPartOf(a, b) || isPartOf(b, a);
}
