const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which the part of a clause tells who or what it is: how many, of which body, on which side. */

/** "a schoolteacher": not anybody told of before. */
export const INDEFINITE = /^(?:an?|another|some)\s/i;

/** Bare words for people who can do something. */
export const BARE_PEOPLE = /^(?:who|police|troops|people|men|women)$/i;

/** "Our engineers": of the body that writes. */
export const OF_WRITER = /^(?:our|we|us|ourselves)\b/i;

/** Nouns of some who belong to a body. */
export const MEMBERS: ReadonlySet<string> = words('man men woman crew gang group team member boy people pair');

/** "The firm's men", "a crew of the waterworks": whose they are. */
export const OF_A_BODY = /\p{L}{2}[’']s?\s\p{L}|\s(?:of|from)\s(?:the|its|\p{Lu})/u;

/** "a loan": one thing, whatever figure stands in it. */
export const ONE_THING = /^an?\s/i;

/** Before a noun of one thing. */
export const OPENS_ONE = /^(?:the|an?|this|that|its|his|her)\s/i;

/** Of each list no one is two: sexes and ages, and offices that one person doesn't hold at a time. */
export const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  words('man woman boy girl'),
  words('mayor minister governor president judge bishop ambassador prefect sheriff king queen general rector'),
];

/** Words of which a thing and its like have one each. */
export const SIDES: ReadonlySet<string> = words(
  'north south east west upper lower left right northern southern eastern western inner outer old new',
);

/** Where a phrase turns to the place or the goal of its noun: "flights to Tarn". */
export const TURN = /\s(?:to|at|in|near|between|on|from|off)\s/i;

/** Between a thing and whose it is. */
export const OF = /\sof\s/i;

/** "One of the miners". */
export const ONE_OF =
  /^(?:one|another|some|several|two|three|four|five|\d+) of (?:the|its|their|his|her|our|those|these)\s/i;

/** A number of people, or a plural of them. */
export const MANY =
  /^(?:(?:the|some|several|many|at least|more than|about|dozens of|hundreds of)\s)*(?:[\p{L}-]+\s)?(?:people|men|women|children|[\p{L}]+(?:ers|ors|ists|ians|ents|ants|mates|sons|s))$/iu;

/** "the former Norden goalkeeper", who may well be the one named elsewhere. */
export const DEFINITE_ONE = /^the (?:former|ex-|one-time|then-)/i;

/** Before a noun that was told of, or is known. */
export const OPENS_KNOWN = /^the /i;

/** Words of a name that tell it from no other. */
export const NAME_FILLERS: ReadonlySet<string> = words('the of and');

/** "known as Falcon": a name that is not his. */
export const BYNAME = /\b(?:known as|nicknamed|called|alias|dubbed)\b/i;
/** … of a name of one word, wherever in a role. */
export const BYNAMED = /known|called/;

/** "A dozen of those arrested": some of them. */
export const OF_THEM = /^[\p{L}\d,.-]+(?: [\p{L}-]+)? of (?:the|those|these|them|its|their)\b/iu;

/** "the first flight": there is one alone. */
export const ONLY_ONE = /^the (?:very )?(?:first|last|final|only)\b(?: [\p{L}-]+)+$/iu;

/** "both ships", "the crews": all whom the story has. */
export const ALL_OF_THEM = /^(?:all|both)\b|s$/i;
