import {
  ACTING_NOUNS,
  AWARDS,
  CROWD_NOUNS,
  DEED_NOUNS,
  DEFINITE,
  DRIVING_NOUNS,
  FORCES,
  OPEN_NOUNS,
  OWNED,
  TOOLS,
} from '../../language/en/actor-words.ts';
import { OF_WRITER } from '../../language/en/points/part-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { compareParts } from './compare-parts.ts';
import type { HappeningView } from './happening-view.ts';
import { namesDoer } from './names-doer.ts';
import type { PartView } from './part-view.ts';

/** Whether of two who are each said to have done it only one can have. */
export function areDoersApart(a: HappeningView, b: HappeningView): boolean {
  const [left, right] = [a.doer!, b.doer!];
  const likeness = compareParts(left, right);
  if (likeness === 'same' || areCrowds(left, right) || areOfOneSort(left, right)) return false;
  if (!isActor(left) || !isActor(right)) return false;
  const isCause = a.axis === 'cause' || a.axis === 'origin';
  if (!isCause && (isTool(left) !== isTool(right) || isThingOf(left, right) || isThingOf(right, left))) return false;
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
  if (words.some((word) => house.includes(word)) && !OF_WRITER.test(told!.part.words)) return true;
  if (namesDoer(view) === null) return false;
  const last = other!.name.name.split(/\s+/).at(-1)!;
  return ` ${article.text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${last} `);
}

/** "A gunman", "a Kest man", "a former employee": told by what he did, he can be the one whom the other names or tells of so too. */
function mayBeOneDoer(told: PartView, other: PartView): boolean {
  const known = told.named.size > 0 && DEFINITE.test(told.part.words);
  if (told.name !== null || known || !DEED_NOUNS.has(told.head)) return false;
  if (other.name?.type === 'person') return true;
  return other.name === null && DEED_NOUNS.has(other.head) && !isOnesOwn(told) && !isOnesOwn(other);
}

/** "Her former driver" is no gunman whom somebody hired. */
function isOnesOwn({ part, head }: PartView): boolean {
  return DRIVING_NOUNS.has(head) && OWNED.test(part.words);
}

/**
 * "A drunk driver", "an intoxicated driver": one noun, and no word of whose they are. "The driver", "a drunk driver": the
 * one says no more than the other. "Kest police", "an officer of the police": some of one body.
 */
function areOfOneSort(a: PartView, b: PartView): boolean {
  if (a.name !== null || b.name !== null) return false;
  if (isOfForce(a, b) || isOfForce(b, a)) return true;
  if (a.head !== b.head || (a.named.size > 0 && b.named.size > 0)) return false;
  const holds = (some: PartView, all: PartView): boolean => [...some.words].every((word) => all.words.has(word));
  return holds(a, b) || holds(b, a) || ![a, b].some(({ part }) => DEFINITE.test(part.words));
}

function isOfForce(body: PartView, { words }: PartView): boolean {
  return FORCES.has(body.head) && words.has(body.head);
}

/** "youths", "demonstrators": two words for some of a crowd rule each other out no more than they tell who it was. */
function areCrowds(a: PartView, b: PartView): boolean {
  const crowd = ({ name, named, head, part }: PartView): boolean =>
    name === null && named.size === 0 && CROWD_NOUNS.has(head) && !DEFINITE.test(part.words);
  return crowd(a) && crowd(b);
}

/** A canister, a car: somebody fired or drove it. */
function isTool({ name, head, arm }: PartView): boolean {
  return name === null && TOOLS.has(head) && !arm;
}

/** A make of car, a ship, beside the one who steered it. */
function isThingOf(thing: PartView, doer: PartView): boolean {
  const isOne = doer.name === null ? DEED_NOUNS.has(doer.head) : doer.name.type === 'person';
  return thing.name?.type === 'other' && !ACTING_NOUNS.has(thing.head) && !isBareName(thing) && isOne;
}

/** "Henrik Maas": two words of a name and nothing before, as nobody calls a ship or a car. */
function isBareName({ name, part }: PartView): boolean {
  return name !== null && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(part.words.trim()) && part.words.trim() === name.name;
}

/** What is named and is no person, body or place does nothing: a prize, a film. */
function isActor({ name }: PartView): boolean {
  return name?.type !== 'other' || !AWARDS.test(name.name);
}
