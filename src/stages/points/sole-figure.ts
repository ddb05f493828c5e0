import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import type { ClaimView } from './claim-view.ts';
import { isCompoundOf } from './like-figures.ts';
import { isPartOf } from './parts-of-whole.ts';
import { figuresLike } from './rival-claims.ts';
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

/** The only count that its article gives of people who are missed, a count that falls from day to day. */
const isSoleOfClass = remember((view: ClaimView): boolean => {
  const { key } = view.claim.predicate;
  if (EVENT_CLASSES[key]?.cumulative !== 'shrinking' || !isOfPeople(view)) return false;
  return figuresLike(view).every(
    (other) => other.claim.predicate.key !== key || !isOfPeople(other) || agree(view, other),
  );
});

/** Of people, be it that the noun is left out: "leaving 34 missing". */
const isOfPeople = ({ head, quantity }: ClaimView): boolean => quantity?.partOf === undefined && isPersonNoun(head);

/** Whether each of two articles of one story gives but one figure of a class of people that news counts. */
export function areSoleOfClass(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.predicate.key !== b.claim.predicate.key || !isSoleOfClass(a) || !isSoleOfClass(b)) return false;
  return tieOf(a.source, b.source) >= ONE_STORY;
}

/** Whether each of two articles of one story gives but one figure of the noun that both count, be it of a part of them. */
export function areSoleFigures(a: ClaimView, b: ClaimView): boolean {
  if (!isSole(a) || !isSole(b) || tieOf(a.source, b.source) < ONE_STORY) return false;
  const one = a.head === b.head || isCompoundOf(a.head, b.head) || isCompoundOf(b.head, a.head);
  return one || isPartOf(a, b) || isPartOf(b, a);
}
