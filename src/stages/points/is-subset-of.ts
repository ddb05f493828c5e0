import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { isPersonNoun, SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { loadWordVectors } from '../../language/models.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { SAME_PEOPLE } from './counted-nouns.ts';
import { isPartOf } from './parts-of-whole.ts';

/** One count takes in the other's people: "children" in "people", "pilots" in "employees", and is no larger. */
export function isSubsetOf(a: ClaimView, b: ClaimView): boolean {
  if (isPartOf(a, b)) return true;
  const headA = a.head;
  const headB = b.head;
  if (
    headA === headB ||
    !SPECIFIC_PERSONS.has(headA) ||
    a.quantity?.unit !== undefined ||
    b.quantity?.unit !== undefined
  )
    return false;
  if (GENERIC_PERSONS.has(headB) || headB === '') return true;
  if (SPECIFIC_PERSONS.has(headB) || !isPersonNoun(headB) || !isLess(a, b)) return false;
  const vectors = loadWordVectors();
  return vectors.likeness(vectors.find(headA), vectors.find(headB)) < SAME_PEOPLE;
}

function isLess(a: ClaimView, b: ClaimView): boolean {
  const [small, large] = [readValue(a), readValue(b)];
  return small !== null && large !== null && small.nominal < large.nominal;
}
