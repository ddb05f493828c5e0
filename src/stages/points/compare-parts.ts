import {
  ACTING_NOUNS,
  DEFINITE,
  isSameAct,
  isSameKind,
  kindOfNoun,
  OPEN_NOUNS,
  PART_NOUNS,
  ROLE_PARAPHRASES,
  TRADING_BODIES,
} from '../../language/en/actor-words.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { isOver, isSameOffice, readOffice, type ToldOffice } from '../../language/en/told-offices.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contentWords } from '../../text/content-words.ts';
import { foldName, nameTokens, soundSkeleton } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import { isClausePart } from './asked-words.ts';
import { type ClaimView, type EntityLookup, topicKeys } from './claim-view.ts';
import { bearersOf, officesOf } from './known-offices.ts';
import { compareTold } from './tells-same.ts';

export type Likeness = 'same' | 'maybe' | 'different';

/** A part of a claim with what tells it from others. */
export interface PartView {
  readonly part: ClaimPart;
  /** The name that the part is, not one that stands in it. */
  readonly name: Mention | null;
  /** Things named anywhere in it. */
  readonly named: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  /** Counts in it: "five men". */
  readonly numbers: ReadonlySet<number>;
  /** "a schoolteacher": not anybody told of before. */
  readonly indefinite: boolean;
  /** A person, a body of people or a state: one who can do something. */
  readonly acts: boolean;
  /** Offices of the one named, as the article tells them. */
  readonly offices: readonly ToldOffice[];
  /** The office by which the words call somebody, and who holds it by the same article. */
  readonly office: ToldOffice | null;
  readonly bearers: readonly Mention[];
}

export function viewPart(view: ClaimView, part: ClaimPart | undefined, lookup: EntityLookup): PartView | null {
  if (!part) return null;
  const { source } = view;
  const inside = source.mentions.filter(({ anchor }) => anchor.start >= part.span.start && anchor.end <= part.span.end);
  const name = source.mentions.find(({ id }) => id === part.mention) ?? null;
  const written = paraphrase(
    `${part.words}${source.article.text.slice(part.span.end, part.span.end + 24)}`,
    part.words.length,
  );
  const role = name?.role ? paraphrase(name.role) : '';
  const office = name ? null : readOffice(part.words);
  const numbers = source.quantities.filter(
    ({ anchor }) => anchor.start >= part.span.start && anchor.end <= part.span.end,
  );
  return {
    part,
    name,
    named: new Set([...(name ? [name] : []), ...inside].flatMap((mention) => topicKeys(mention, lookup))),
    words: new Set(contentWords(`${written} ${role} ${ownHouse(part.words, source.article.outlet)}`).map(kindOfNoun)),
    head: contentWords(paraphrase(part.key)).at(-1) ?? part.key,
    numbers: new Set(numbers.flatMap(({ value }) => (value === undefined || value === 1 ? [] : [value]))),
    acts: canAct(name, part, inside),
    indefinite: /^(?:an?|another|some)\s/i.test(part.words),
    offices: name ? officesOf(source, name) : [],
    office,
    bearers: office ? bearersOf(source, office) : [],
  };
}

function canAct(name: Mention | null, { key, words }: ClaimPart, inside: readonly Mention[]): boolean {
  if (name && (name.type !== 'other' || /\s/.test(name.name))) return true;
  if (name) return ACTING_NOUNS.has(name.name.toLowerCase());
  if (isPersonNoun(key) || ACTING_NOUNS.has(key) || readHeadNoun(key)?.kind === 'person') return true;
  return inside.some(({ type }) => type === 'organisation') || /^(?:who|police|troops|people|men|women)$/i.test(words);
}

/** The words, and in place of those that go around a role the role; a paraphrase must begin before `length`. */
function paraphrase(text: string, length = text.length): string {
  let plain = text.slice(0, length);
  for (const [pattern, role] of ROLE_PARAPHRASES) {
    const found = pattern.exec(text);
    if (found && found.index < length)
      plain = `${text.slice(0, found.index)} ${role} ${text.slice(found.index + found[0].length, length)}`;
  }
  return plain;
}

/** "Our engineers" are those of the body that writes. */
function ownHouse(words: string, outlet: string | undefined): string {
  return outlet && /^(?:our|we|us|ourselves)\b/i.test(words) ? outlet : '';
}

/** Whether two parts name one thing: by their names, else by what they are called. */
export function compareParts(a: PartView, b: PartView): Likeness {
  if (differ(a.numbers, b.numbers)) return 'different';
  if (isClausePart(a.part) && isClausePart(b.part)) return compareClauses(a, b);
  const told = compareTold(a, b);
  if (told !== null) return told;
  if (a.name && b.name) return compareNames(a.name, b.name, meet(a.named, b.named));
  const shared = countShared(a.words, b.words);
  const least = Math.min(a.words.size, b.words.size);
  const named = meet(a.named, b.named);
  if (isOneAndMany(a, b) || isOneAndMany(b, a)) return 'different';
  if (isOneOfMany(a, b) || isOneOfMany(b, a)) return 'different';
  if (PART_NOUNS.has(a.head) !== PART_NOUNS.has(b.head)) return 'different';
  if (a.name || b.name) return compareNamed(a.name ? a : b, a.name ? b : a, shared, named);
  const apart = a.named.size > 0 && b.named.size > 0 && !named;
  if (EXCLUSIVE.has(a.head) && EXCLUSIVE.has(b.head) && a.head !== b.head) return 'different';
  if (sidesDiffer(a, b)) return 'different';
  if (isSameKind(a.head, b.head)) {
    if (toldApart(a, b)) return 'different';
    if (apart) return shared >= 2 && shared / least > 0.6 ? 'same' : 'different';
    if ((countsSeveral(a) && isOne(b)) || (countsSeveral(b) && isOne(a))) return 'maybe';
    return least <= 1 || shared / least >= 0.5 ? 'same' : 'maybe';
  }
  if (apart) return 'different';
  if (shared >= 2 || (shared === 1 && least === 1)) return 'same';
  if (shared === 1 || named) return 'maybe';
  return isOpen(a) || isOpen(b) ? 'maybe' : 'different';
}

/** A noun that leaves open who it was, and that is nobody's: "the firm's men", "a crew of the waterworks" are theirs. */
const isOpen = remember(
  ({ head, part }: PartView): boolean =>
    OPEN_NOUNS.has(head) &&
    !(MEMBERS.has(head) && /\p{L}{2}[’']s?\s\p{L}|\s(?:of|from)\s(?:the|its|\p{Lu})/u.test(part.words)),
);

/** Nouns of some who belong to a body. */
const MEMBERS = new Set(['man', 'men', 'woman', 'crew', 'gang', 'group', 'team', 'member', 'boy', 'people', 'pair']);

/** Two clauses tell of one thing where one verb tells of one person or body. */
function compareClauses(a: PartView, b: PartView): Likeness {
  const named = a.name && b.name ? compareNames(a.name, b.name, meet(a.named, b.named)) : 'maybe';
  if (named === 'different') return named;
  if (!isSameAct(a.part.key.slice(3), b.part.key.slice(3))) return named === 'same' ? 'maybe' : 'different';
  return named === 'same' || countShared(a.words, b.words) > 0 ? 'same' : 'maybe';
}

/** "two buildings", told of beside "the building"; not "a loan of two million". */
const countsSeveral = remember(
  ({ numbers, part }: PartView): boolean => !/^an?\s/i.test(part.words) && [...numbers].some((value) => value > 1),
);

const isOne = remember(
  ({ part }: PartView): boolean =>
    /^(?:the|an?|this|that|its|his|her)\s/i.test(part.words) && !isPlural(part.words.split(/\s+/).at(-1)!),
);

/** Sexes and ages that no one has both of. */
const EXCLUSIVE = new Set(['man', 'woman', 'boy', 'girl']);
/** Words of which a thing and its like have one each. */
const SIDES = new Set(
  'north south east west upper lower left right northern southern eastern western inner outer old new'.split(' '),
);

const sidesOf = remember(({ part }: PartView): readonly string[] =>
  part.words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => SIDES.has(word)),
);

/** "The eastern dock", "the western dock". */
export function sidesDiffer(a: PartView, b: PartView): boolean {
  return isApart(sidesOf(a), sidesOf(b));
}

/** "the water bill", "the roads bill": both say more than the noun, and nothing that they share. */
function toldApart(a: PartView, b: PartView): boolean {
  const [left, right] = [moreThanHead(a), moreThanHead(b)];
  return isApart(left.before, right.before) || isApart(left.behind, right.behind);
}

/** Where a phrase turns to the place or the goal of its noun: "flights to Tarn". */
const TURN = /\s(?:to|at|in|near|between|on|from|off)\s/i;

/** Words of a part beside its head: of its own phrase, and from the turn on. */
const moreThanHead = remember(({ part, head }: PartView) => {
  const turn = TURN.exec(part.words)?.index ?? part.words.length;
  const own = kindOfNoun(head);
  const rest = (words: string): readonly string[] =>
    contentWords(words)
      .map(kindOfNoun)
      .filter((word) => word !== own);
  return { before: rest(part.words.slice(0, turn)), behind: rest(part.words.slice(turn)) };
});

function isApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** A person by name, and a number or a plural of people. */
function isOneAndMany(one: PartView, many: PartView): boolean {
  return one.name?.type === 'person' && !many.name && isMany(many);
}

/** "One of the miners", and the miners: what befell one befell not all. */
function isOneOfMany({ part: one }: PartView, { part: many }: PartView): boolean {
  return ONE_OF.test(one.words) && !ONE_OF.test(many.words) && isPlural(many.words.split(/\s+/).at(-1)!);
}

const ONE_OF = /^(?:one|another|some|several|two|three|four|five|\d+) of (?:the|its|their|his|her|our|those|these)\s/i;

const MANY =
  /^(?:(?:the|some|several|many|at least|more than|about|dozens of|hundreds of)\s)*(?:[\p{L}-]+\s)?(?:people|men|women|children|[\p{L}]+(?:ers|ors|ists|ians|ents|ants|mates|sons|s))$/iu;

const isMany = remember(({ numbers, part }: PartView): boolean => numbers.size > 0 || MANY.test(part.words));

/** A name against words that describe: "the minister" can be she, "a schoolteacher" is not the restorer. */
function compareNamed(named: PartView, described: PartView, shared: number, sameEntity: boolean): Likeness {
  const held = compareOffices(named, described);
  if (held !== null) return held;
  if (sameEntity || shared >= 2) return 'same';
  if (shared > 0 && contentWords(named.part.words).every((word) => described.words.has(kindOfNoun(word))))
    return 'same';
  if (shared === 1) return described.words.size === 1 ? 'same' : 'maybe';
  const open = isOpen(described);
  const first = singularOf(named.name!.name.split(/\s+/)[0]!.toLowerCase());
  const own = contentWords(named.part.words).length > contentWords(named.name!.name).length || isPersonNoun(first);
  if (named.name?.type === 'organisation' && !open && isPersonNoun(first) && isUnknown(described)) return 'different';
  if (named.name?.type === 'organisation' && described.indefinite && TRADING_BODIES.has(described.head)) return 'maybe';
  const otherName = described.named.size > 0;
  if (otherName && named.name?.type === 'person' && DEFINITE_ONE.test(described.part.words)) return 'maybe';
  if (otherName) return 'different';
  if (described.indefinite && !open && (named.name?.role !== undefined || own)) return 'different';
  if (named.name?.type === 'organisation' && described.part.words.toLowerCase().startsWith('the '))
    return open || TRADING_BODIES.has(described.head) ? 'maybe' : 'different';
  return 'maybe';
}

/** "The harbour master", and X, who holds the office by one of the two articles; null where none tells whose it is. */
function compareOffices({ name, offices, part }: PartView, { office, bearers }: PartView): Likeness | null {
  if (office === null) return null;
  if (isOver(`${name?.role ?? ''} ${part.words}`)) return 'different';
  if (offices.some((held) => isSameOffice(office, held))) return 'same';
  if (bearers.length === 0 || name?.type === 'organisation') return null;
  return bearers.some((bearer) => compareNames(bearer, name!, false) !== 'different') ? 'same' : 'different';
}

/** "squatters", "an armed logger": nobody told of before. */
function isUnknown({ part, indefinite }: PartView): boolean {
  return indefinite || (!DEFINITE.test(part.words) && isPlural(part.words.split(/\s+/).at(-1)!));
}

/** "the former Norden goalkeeper", who may well be the one named elsewhere. */
const DEFINITE_ONE = /^the (?:former|ex-|one-time|then-)/i;

/** One person or body by two spellings, a short form, or a name within the other; two given names are two people. */
export function compareNames(a: Mention, b: Mention, sameEntity: boolean): Likeness {
  if (sameEntity) return 'same';
  const left = soundTokens(a);
  const right = soundTokens(b);
  if (left.length === 0 || right.length === 0) return 'maybe';
  if (left.length === right.length && left.every((token, i) => token === right[i])) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.every((token) => long.includes(token))) return 'same';
  if (isRespelt(left, right)) return 'same';
  if (a.type === 'person' || b.type === 'person') {
    const surname = left.at(-1) === right.at(-1);
    if (surname && short.length > 1 && isInitialOf(firstOf(a), firstOf(b))) return 'same';
    return isByname(a) || isByname(b) ? 'maybe' : 'different';
  }
  return short.length > 1 && short.filter((token) => long.includes(token)).length >= 2 ? 'maybe' : 'different';
}

const soundTokens = remember(({ name }: Mention): readonly string[] =>
  nameTokens(foldName(name).trim())
    .filter((token) => token !== '' && token !== 'the' && token !== 'of' && token !== 'and')
    .map((token) => soundSkeleton(token) || token),
);

/** The given name, or its initial, as it is written. */
const firstOf = ({ name }: Mention): string => nameTokens(foldName(name).trim())[0] ?? '';

/** One given name, and surnames that differ in one sound: "Haddar", "Khaddar". */
function isRespelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length || a[0] !== b[0]) return false;
  const [left, right] = [a.at(-1)!, b.at(-1)!];
  if (Math.min(left.length, right.length) < 2) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long.length - short.length === 1 && (long.slice(1) === short || long.slice(0, -1) === short);
}

function isInitialOf(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "known as Falcon": a name that is not his. */
function isByname({ anchor, name, role }: Mention): boolean {
  return (
    /[“"‘]/.test(anchor.exact) ||
    /\b(?:known as|nicknamed|called|alias|dubbed)\b/i.test(`${role ?? ''}`) ||
    (!/\s/.test(name) && role !== undefined && /known|called/.test(role))
  );
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function differ(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
