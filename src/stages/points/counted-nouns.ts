import { GENERIC_PERSONS, isOwnNoun } from '../../language/en/event-classes.ts';
import { AGES_AND_SEXES, LOOSE_PERSONS, SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { MIXED_CLASSES } from '../../language/en/points/figure-parts.ts';
import { loadWordVectors } from '../../language/models.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { shareRole } from './compare-roles.ts';
import { roleOf } from './count-role.ts';
import { isCompoundOf, likeHeads } from './like-figures.ts';
import { isEvent } from './time-obstacle.ts';

export function headsMeet(a: ClaimView, b: ClaimView): boolean {
  const headA = a.head;
  const headB = b.head;
  if (a.quantity?.unit !== undefined && isEvent(a.claim.predicate.key) && !MIXED_CLASSES.has(a.claim.predicate.key))
    if (a.claim.predicate.key === b.claim.predicate.key) return true;
  if (a.quantity?.unit !== undefined) return wordsMeet(a, b) || (noHead(a) && noHead(b) && sameAnswer(a, b));
  if (headA === headB || isCompoundOf(headA, headB) || isCompoundOf(headB, headA)) return true;
  if (roleOf(a) === 'margin' && roleOf(b) === 'margin') return true;
  if (!shareRole(a, b)) return false;
  const generic = (head: string): boolean =>
    head === '' || GENERIC_PERSONS.has(head) || isOwnNoun(a.claim.predicate.key, head);
  const person = (head: string): boolean => generic(head) || LOOSE_PERSONS.has(head) || SPECIFIC_PERSONS.has(head);
  if (generic(headA) || generic(headB)) return person(headA) && person(headB);
  return LOOSE_PERSONS.has(headA) && LOOSE_PERSONS.has(headB);
}

function sameAnswer(a: ClaimView, b: ClaimView): boolean {
  return readValue(a)?.signature === readValue(b)?.signature;
}

export function noHead({ head }: ClaimView): boolean {
  return head === '';
}

export function wordsMeet(a: ClaimView, b: ClaimView): boolean {
  const words = countedWords(b);
  return [...countedWords(a)].some((word) => words.has(word));
}

export const countedWords = remember(
  (view: ClaimView): ReadonlySet<string> =>
    new Set((view.quantity?.counted || view.head).toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []),
);

/** "women" and "children"; two words for the same people, or one that isn't known, may count the same. */
export function peopleDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.head === b.head || !SPECIFIC_PERSONS.has(a.head) || !SPECIFIC_PERSONS.has(b.head)) return false;
  if (AGES_AND_SEXES.has(a.head) && AGES_AND_SEXES.has(b.head)) return true;
  if (GENERIC_PERSONS.has(a.head) !== GENERIC_PERSONS.has(b.head)) return false;
  const vectors = loadWordVectors();
  const [left, right] = [vectors.find(a.head), vectors.find(b.head)];
  return left >= 0 && right >= 0 && vectors.likeness(left, right) < SAME_PEOPLE;
}

/** Both say what they measure, and it is not one thing: turnout and growth, in percent. */
export function measuresDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.quantity?.unit === undefined || noHead(a) || noHead(b) || wordsMeet(a, b)) return false;
  if (a.quantity.unit !== '%' && agree(a, b)) return false;
  if (isEvent(a.claim.predicate.key) && a.claim.predicate.key === b.claim.predicate.key) {
    if (!MIXED_CLASSES.has(a.claim.predicate.key)) return false;
  }
  return likeHeads(a, b) < SAME_MEASURE;
}

/** Nouns nearer than this in meaning may name one measure: "loss" and "damage". */
const SAME_MEASURE = 0.4;

/** Nouns nearer than this in meaning count the same people: "soldiers" and "servicemen". */
export const SAME_PEOPLE = 0.6;
