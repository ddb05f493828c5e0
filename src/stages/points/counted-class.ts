import { COUNTED_BY_CLASS, EVENT_CLASSES, type EventClass, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClaimView } from './claim-view.ts';

/**
 * The class of happening by which a count can be asked for: "How many people were injured?" Null where none is told, or
 * its question doesn't fit what is counted: jurors are not cast, and statements don't fall ill.
 */
export function findCountedClass({ claim, quantity, head }: ClaimView): EventClass | null {
  const { key } = claim.predicate;
  const event = EVENT_CLASSES[key];
  if (!event?.counted) return null;
  if (quantity?.unit !== undefined) return event;
  if (OF_PEOPLE.has(key)) return isPersonNoun(head) ? event : null;
  return COUNTED_BY_CLASS[key]?.test(head) === false ? null : event;
}
