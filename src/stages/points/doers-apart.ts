import { AWARDS, CROWD_NOUNS, DEED_NOUNS, DEFINITE, OPEN_NOUNS, TOOLS } from '../../language/en/actor-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { compareParts, type PartView } from './compare-parts.ts';
import type { HappeningView } from './happening-view.ts';
import { namesDoer } from './names-doer.ts';

/** Whether of two who are each said to have done it only one can have. */
export function areDoersApart(a: HappeningView, b: HappeningView): boolean {
  const [left, right] = [a.doer!, b.doer!];
  const likeness = compareParts(left, right);
  if (likeness === 'same' || areCrowds(left, right) || areOfOneSort(left, right)) return false;
  if (!isActor(left) || !isActor(right)) return false;
  const isCause = a.axis === 'cause' || a.axis === 'origin';
  if (!isCause && isTool(left) !== isTool(right)) return false;
  if (!isCause && (isToldOfBoth(a, b) || isToldOfBoth(b, a))) return true;
  return likeness === 'different' && !mayBeOneDoer(left, right) && !mayBeOneDoer(right, left);
}

/**
 * The one article tells in words that are no name who did it, and names the other's doer elsewhere, with stress on its
 * own, or is itself of his house: he is another, else it would have said so.
 */
function isToldOfBoth({ doer: told, view }: HappeningView, { doer: other }: HappeningView): boolean {
  if (told!.name !== null || told!.named.size > 0 || OPEN_NOUNS.has(told!.head) || other!.name === null) return false;
  const { article } = view.source;
  const words = contentWords(other!.name.name);
  const house = contentWords(article.outlet ?? '');
  if (words.some((word) => house.includes(word)) && !/^(?:our|we)\b/i.test(told!.part.words)) return true;
  if (namesDoer(view) === null) return false;
  const last = other!.name.name.split(/\s+/).at(-1)!;
  return ` ${article.text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${last} `);
}

/** "A gunman", "a Kest man", "a former employee": told by what he did, he can be the one whom the other names or tells of so too. */
function mayBeOneDoer(told: PartView, other: PartView): boolean {
  const known = told.named.size > 0 && DEFINITE.test(told.part.words);
  if (told.name !== null || known || !DEED_NOUNS.has(told.head)) return false;
  return other.name?.type === 'person' || (other.name === null && DEED_NOUNS.has(other.head));
}

/** "A drunk driver", "an intoxicated driver": one noun, and no word of whose they are. */
function areOfOneSort(a: PartView, b: PartView): boolean {
  const sort = ({ name, part }: PartView): boolean => name === null && !DEFINITE.test(part.words);
  return a.head === b.head && sort(a) && sort(b) && (a.named.size === 0 || b.named.size === 0);
}

/** "youths", "demonstrators": two words for some of a crowd rule each other out no more than they tell who it was. */
function areCrowds(a: PartView, b: PartView): boolean {
  const crowd = ({ name, named, head, part }: PartView): boolean =>
    name === null && named.size === 0 && CROWD_NOUNS.has(head) && !DEFINITE.test(part.words);
  return crowd(a) && crowd(b);
}

/** A canister, a car: somebody fired or drove it. */
function isTool({ name, head }: PartView): boolean {
  return name === null && TOOLS.has(head);
}

/** What is named and is no person, body or place does nothing: a prize, a film. */
function isActor({ name }: PartView): boolean {
  return name?.type !== 'other' || !AWARDS.test(name.name);
}
