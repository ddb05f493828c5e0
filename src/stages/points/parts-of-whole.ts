import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { EVENT_CLASSES, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import {
  ALL_OF,
  ANY_OF_THEM,
  GIVES_PART,
  OF_SOME,
  OF_THOSE_HARMED,
  PART_OPENING,
  THOSE_DONE,
} from '../../language/en/part-phrases.ts';
import { PEOPLES } from '../../language/en/peoples.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { toBaseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { likeHeads } from './like-figures.ts';
import { gapInDays } from './time-obstacle.ts';

/** Letters behind a figure that can name the whole it is a part of. */
const REACH = 48;

/** "seven of the dock workers", "nine of them", "Among the doctors who quit are 41 surgeons"; not the 23 of "Of the 23 arrested". */
export const isPart = remember((view: ClaimView): boolean => {
  const { quantity, source } = view;
  if (quantity?.partOf !== undefined) return true;
  if (quantity === null || quantity.unit !== undefined) return false;
  const { start, end } = quantity.anchor;
  const { text } = source.article;
  if (ALL_OF.test(text.slice(Math.max(0, start - ALL_REACH), start))) return false;
  return OF_SOME.test(text.slice(end, end + 24)) || opensWithWhole(view);
});

/** Letters before a figure in which "all" can stand. */
const ALL_REACH = 12;

/** The sentence opens with what the figure is a part of. */
function opensWithWhole({ quantity, source, claim }: ClaimView): boolean {
  const sentence = sentenceOf(claim);
  const opening = PART_OPENING.exec(sentence.exact);
  if (!opening) return false;
  const between = source.article.text.slice(sentence.start + opening[0].length, quantity!.anchor.start);
  return /\p{L}{3}.*[ ,]$/u.test(between);
}

/** The words that name what a figure is a part of. */
const wholeWords = remember((view: ClaimView): string => {
  const { start, end } = view.quantity!.anchor;
  const sentence = sentenceOf(view.claim);
  const { text } = view.source.article;
  if (opensWithWhole(view)) return text.slice(sentence.start, start).toLowerCase();
  return text.slice(end, Math.min(sentence.end, end + REACH)).toLowerCase();
});

/** "two of them", of four supporters, and "three of the injured": parts of wholes that both are told, and not as one. */
export function areOfTwoWholes(a: ClaimView, b: ClaimView): boolean {
  if (!isPart(a) || !isPart(b) || a.source === b.source) return false;
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if ((x === null) === (y === null)) return false;
  const [known, other] = x === null ? [y!, a] : [x, b];
  return OF_THOSE_HARMED.test(wholeWords(other)) && !names(wholeWords(other), known.head);
}

/** "46 of them", of 64 who "were detained", and "41 of the detainees": both are of those whom it befell. */
export function areOfThoseDone(a: ClaimView, b: ClaimView): boolean {
  return a.source !== b.source && (namesThoseDone(a, b) || namesThoseDone(b, a));
}

function namesThoseDone(named: ClaimView, other: ClaimView): boolean {
  const verb = THOSE_DONE.exec(named.head)?.[1];
  const whole = wholeOf(other);
  if (verb === undefined || whole === null || !isPersonNoun(whole.head)) return false;
  const { text } = other.source.article;
  return text
    .slice(whole.anchor.end, whole.anchor.end + REACH)
    .toLowerCase()
    .includes(` ${verb}`);
}

const wholeOf = ({ quantity, source }: ClaimView): Quantity | null =>
  source.quantities.find(({ id, head }) => id === quantity?.partOf && head !== '') ?? null;

/** A figure of one article that says it is a part, and the count of another of what it names: no more than that. */
export function isPartOf(part: ClaimView, whole: ClaimView): boolean {
  if (!isPart(part) || isPart(whole) || part.source === whole.source || whole.quantity?.unit !== undefined)
    return false;
  const [small, large] = [readValue(part), readValue(whole)];
  if (!small || !large || small.nominal >= large.high) return false;
  if (part.time !== null && whole.time !== null && gapInDays(part, whole) > OTHER_TIMES) return false;
  const words = wholeWords(part);
  const known = part.source.quantities.find(({ id }) => id === part.quantity?.partOf);
  if (known && (known.head !== whole.head || known.value !== whole.quantity?.value)) return false;
  if (opensWithWhole(part) ? countsOther(part, large.nominal) : /\d/.test(words)) return false;
  if (part.head === whole.head && !opensWithWhole(part) && !names(behindOf(words), whole.head)) return false;
  if (whole.head !== '' && names(words, whole.head)) return part.head === '' || isOneKind(part, whole);
  if (namesBefallen(words, whole)) return part.head === '' || isPerson(part.head);
  if (whole.head === '') return false;
  if (isOfLike(part, whole)) return true;
  return (
    ANY_OF_THEM.test(words.replace(BEHIND_A_COMMA, '')) &&
    isPersonNoun(whole.head) &&
    (part.head === '' || isPersonNoun(part.head))
  );
}

/** "employees | of the club": what the words behind the counted noun name. */
const behindOf = (words: string): string => words.slice(Math.max(0, words.search(/\bof\b/)));

/** Days between what is told of a part and what of its whole. */
const OTHER_TIMES = 365;

/** "three of the injured died | , among them a boy": what is told behind them is of others. */
const BEHIND_A_COMMA = /,.*$/s;

/** How near a noun of which some are told must be to one that others count: "nine of the machines", "84 turbines". */
const LIKE_WHOLE = 0.35;

/** Some things of those that another word names: "260 of the tries" of 900 attempts. */
function isOfLike(part: ClaimView, whole: ClaimView): boolean {
  if (opensWithWhole(part) || part.head === '' || isPersonNoun(part.head) || isPersonNoun(whole.head)) return false;
  return names(wholeWords(part), part.head) && likeHeads(part, whole) >= LIKE_WHOLE;
}

/** A person, or one of a people: "eleven Danes". */
function isPerson(noun: string): boolean {
  if (noun === '' || isPersonNoun(noun) || PEOPLES.has(noun)) return noun !== '';
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  return [name, pluralise(name)].some((word) => COUNTRY_WORDS.has(word));
}

/** "Among those hurt": of whom a count tells that they were. */
function namesBefallen(words: string, { claim: { predicate } }: ClaimView): boolean {
  const states = statesOf(predicate.key);
  return states.size > 0 && (words.match(/\p{L}+/gu) ?? []).some((word) => states.has(word));
}

const statesOf = (key: string): ReadonlySet<string> => {
  let known = states.get(key);
  if (!known) {
    const { adjectives = '' } = OF_PEOPLE.has(key) ? EVENT_CLASSES[key]! : {};
    known = new Set(adjectives.split(' ').filter(Boolean));
    states.set(key, known);
  }
  return known;
};
const states = new Map<string, ReadonlySet<string>>();

/** "Among the ships is one with 30 tanks": 30 are no part of the ships. */
function isOneKind(part: ClaimView, whole: ClaimView): boolean {
  if (part.head === whole.head || !opensWithWhole(part)) return true;
  return isPersonNoun(part.head) && isPersonNoun(whole.head);
}

/** "Of the 23 who were held, 12 …": the whole is told with its own count, and it is another. */
function countsOther({ source, quantity, claim }: ClaimView, whole: number): boolean {
  const { start } = sentenceOf(claim);
  return source.quantities.some(
    ({ anchor, value, unit }) =>
      unit === undefined && anchor.start >= start && anchor.end <= quantity!.anchor.start && value !== whole,
  );
}

function names(words: string, head: string): boolean {
  const forms = [head, pluralise(head)];
  return words.split(/[^\p{L}-]+/u).some((word) => forms.includes(word));
}

/** Letters behind a figure in which its sentence gives a part of it. */
const PART_REACH = 120;

/** Whether its sentence gives an amount as a part of its figure: "131,000, of which 84,000 was …". */
export function tellsPart({ quantity, source, claim }: ClaimView, amount: number): boolean {
  if (quantity === null) return false;
  const { end } = sentenceOf(claim);
  const { text } = source.article;
  return source.quantities.some(({ anchor, value, unit = quantity.unit }) => {
    if (anchor.start < quantity.anchor.end || anchor.start > Math.min(end, quantity.anchor.end + PART_REACH))
      return false;
    if (unit !== quantity.unit || toBaseUnit(value ?? Number.NaN, unit ?? '') !== amount) return false;
    return GIVES_PART.test(text.slice(quantity.anchor.end, anchor.start));
  });
}
