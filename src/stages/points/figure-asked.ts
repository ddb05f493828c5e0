import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ClaimView } from './claim-view.ts';

/**
 * A number that no happening is told of, or the date of one that can happen again, is a question only where more than
 * one article gives it.
 */
export function isFigureAsked(views: readonly ClaimView[]): boolean {
  if (isToldTwice(views)) return true;
  const asked = views.some(({ claim, quantity }) => claim.predicate.key in EVENT_CLASSES || countsThings(quantity));
  if (asked && new Set(views.map(({ source }) => source)).size > 1) return true;
  return views.some(({ claim: { kind, predicate } }) => {
    const event = EVENT_CLASSES[predicate.key];
    return event !== undefined && (kind === 'number' || event.once === true);
  });
}

/** Whether the counted words can be asked for: a plural, or what a unit measures. */
function countsThings(quantity: Quantity | null): boolean {
  if (!quantity) return false;
  if (quantity.unit === undefined && quantity.counted === '') return false;
  return quantity.unit !== undefined || quantity.counted.toLowerCase().split(/\s+/).includes(pluralise(quantity.head));
}

/** Two articles date one happening, each in its own words. */
function isToldTwice(views: readonly ClaimView[]): boolean {
  if (views[0]!.claim.kind !== 'date') return false;
  const sentences = new Map(views.map(({ source, claim }) => [claim.anchors[0]!.exact, source]));
  return sentences.size > 1 && new Set(sentences.values()).size > 1;
}
