import {
  DEFINITE,
  isSameAct,
  isSameKind,
  kindOfNoun,
  OF_THEM,
  OPEN_NOUNS,
  PART_NOUNS,
  TRADING_BODIES,
} from '../../language/en/actor-words.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  DEFINITE_ONE,
  EXCLUSIVE,
  MANY,
  MEMBERS,
  OF,
  OF_A_BODY,
  ONE_OF,
  ONE_THING,
  OPENS_KNOWN,
  OPENS_ONE,
  SIDES,
  TURN,
} from '../../language/en/points/part-words.ts';
import { isOver, isSameOffice } from '../../language/en/told-offices.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { isClausePart } from './asked-words.ts';
import { compareNames } from './compare-names.ts';
import type { Likeness, PartView } from './part-view.ts';
import { compareTold } from './tells-same.ts';

/** Whether two parts name one thing: by their names, else by what they are called. */
export function compareParts(a: PartView, b: PartView): Likeness {
  if (differ(a.numbers, b.numbers) || OF_THEM.test(a.part.words) !== OF_THEM.test(b.part.words)) return 'different';
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
  if (a.head !== b.head && EXCLUSIVE.some((set) => set.has(a.head) && set.has(b.head))) return 'different';
  if (sidesDiffer(a, b)) return 'different';
  if (isSameKind(a.head, b.head)) {
    if (toldApart(a, b)) return 'different';
    if (apart) return shared >= 2 && shared / least > 0.6 ? 'same' : 'different';
    if ((countsSeveral(a) && isOne(b)) || (countsSeveral(b) && isOne(a))) return 'maybe';
    return least <= 1 || shared / least >= 0.5 ? 'same' : 'maybe';
  }
  if (apart) return 'different';
  if (shared >= 2 || (shared === 1 && least === 1)) return shareOnlyWhose(a, b) ? 'maybe' : 'same';
  if (shared === 1 || named) return 'maybe';
  return isOpen(a) || isOpen(b) ? 'maybe' : 'different';
}

/** A noun that leaves open who it was, and that is nobody's: "the firm's men", "a crew of the waterworks" are theirs. */
const isOpen = remember(
  ({ head, part }: PartView): boolean => OPEN_NOUNS.has(head) && !(MEMBERS.has(head) && OF_A_BODY.test(part.words)),
);

/** Two clauses tell of one thing where one verb tells of one person or body. */
function compareClauses(a: PartView, b: PartView): Likeness {
  const named = a.name && b.name ? compareNames(a.name, b.name, meet(a.named, b.named)) : 'maybe';
  if (named === 'different') return named;
  if (!isSameAct(a.part.key.slice(3), b.part.key.slice(3))) return named === 'same' ? 'maybe' : 'different';
  return named === 'same' || countShared(a.words, b.words) > 0 ? 'same' : 'maybe';
}

/** "two buildings", told of beside "the building"; not "a loan of two million". */
const countsSeveral = remember(
  ({ numbers, part }: PartView): boolean => !ONE_THING.test(part.words) && [...numbers].some((value) => value > 1),
);

const isOne = remember(
  ({ part }: PartView): boolean => OPENS_ONE.test(part.words) && !isPlural(part.words.split(/\s+/).at(-1)!),
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

/** "the offices of the Free Word", "the home of its editor at the Free Word": what they share is only whose they are, or where. */
function shareOnlyWhose(a: PartView, b: PartView): boolean {
  const own = ({ words, part }: PartView): ReadonlySet<string> => {
    const turn = Math.min(
      TURN.exec(part.words)?.index ?? part.words.length,
      OF.exec(part.words)?.index ?? part.words.length,
    );
    return turn === part.words.length ? words : new Set(contentWords(part.words.slice(0, turn)).map(kindOfNoun));
  };
  return !meet(own(a), b.words) && !meet(own(b), a.words);
}

/** "the water bill", "the roads bill": both say more than the noun, and nothing that they share. */
function toldApart(a: PartView, b: PartView): boolean {
  const [left, right] = [moreThanHead(a), moreThanHead(b)];
  return isApart(left.before, right.before) || isApart(left.behind, right.behind);
}

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

const isMany = remember(({ numbers, part }: PartView): boolean => numbers.size > 0 || MANY.test(part.words));

/** A name against words that describe: "the minister" can be she, "a schoolteacher" is not the restorer. */
function compareNamed(named: PartView, described: PartView, shared: number, sameEntity: boolean): Likeness {
  const held = compareOffices(named, described);
  if (held !== null) return held;
  if (isOtherHolder(named, described)) return 'different';
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
  if (named.name?.type === 'organisation' && OPENS_KNOWN.test(described.part.words))
    return open || TRADING_BODIES.has(described.head) ? 'maybe' : 'different';
  return 'maybe';
}

/** "A Woodburn officer" is not the one who is known as the chief of its police. */
function isOtherHolder({ name, offices }: PartView, { indefinite, head }: PartView): boolean {
  if (!indefinite || name?.type !== 'person' || offices.length === 0) return false;
  return isPersonNoun(head) && !OPEN_NOUNS.has(head) && offices.every((office) => office.head !== head);
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
