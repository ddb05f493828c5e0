import { BODIES_OF_TOWNS, DIRECTION_WORDS } from '../../language/en/name-words.ts';
import { sexOf } from './discourse.ts';
import { coresAlike, endsWithName, isCountry, type NameCore, sameFirstName } from './name-core.ts';
import { type LinkList, MOST_COMPARED, type NameGroup, sexOfTitle } from './name-groups.ts';

interface ShortIndex {
  /** Groups of more than one token, by each first and last token. */
  readonly byLast: Map<string, NameGroup[]>;
  readonly byFirst: Map<string, NameGroup[]>;
}

function indexLong(groups: readonly NameGroup[]): ShortIndex {
  const byLast = new Map<string, NameGroup[]>();
  const byFirst = new Map<string, NameGroup[]>();
  const put = (map: Map<string, NameGroup[]>, key: string, group: NameGroup): void => {
    const list = map.get(key);
    if (list) list.push(group);
    else map.set(key, [group]);
  };
  for (const group of groups) {
    if (group.core.tokens.length < 2) continue;
    put(byLast, group.core.tokens.at(-1)!, group);
    put(byFirst, group.core.tokens[0]!, group);
  }
  return { byLast, byFirst };
}

export function linkShortForms(groups: readonly NameGroup[], list: LinkList): void {
  const index = indexLong(groups);
  for (const group of groups) {
    if (isCountry(group.folded) || group.first.form) continue;
    if (group.core.tokens.length === 1) linkSingle(group, index, list);
    else linkSameCore(group, index, list);
  }
  separatePersons(index, list);
}

function linkSingle(group: NameGroup, index: ShortIndex, list: LinkList): void {
  const token = group.core.tokens[0]!;
  if (/\d/.test(token)) {
    linkCode(group, index, list);
    return;
  }
  const last = (index.byLast.get(token) ?? []).filter((long) => shortens(group, long, 'last'));
  const first = (index.byFirst.get(token) ?? []).filter((long) => shortens(group, long, 'first'));
  const titled = group.all.map(sexOfTitle).find(Boolean);
  const persons = last.filter(
    (long) => long.first.type === 'person' && (!titled || (sexOf(long.first) ?? titled) === titled),
  );
  if (persons.length === 1 && group.first.type !== 'place' && group.first.type !== 'organisation') {
    for (const named of group.all) named.type = 'person';
    list.add(group.first, persons[0]!.first, 'same', 'surname of a full name in this article');
    return;
  }
  const before = findNamedBefore(group, persons);
  if (before) {
    list.add(group.first, before.first, 'same', 'surname of the one whom this article named in full before');
    return;
  }
  if (persons.length > 1) {
    for (const long of persons) list.add(group.first, long.first, 'unsure', 'surname of more than one person here');
    return;
  }
  const all = [...last, ...first];
  if (all.length !== 1 || group.first.type === 'place') return;
  const long = all[0]!;
  const because =
    first.length > 0 ? 'first word of a longer name in this article' : 'last word of a longer name in this article';
  list.add(group.first, long.first, 'same', because);
}

/**
 * Of several who bear a surname, the one who alone had been named in full when it first stood by itself: the others are
 * introduced later, in full, and the surname stays with the first, as is the use of the press.
 */
function findNamedBefore(group: NameGroup, persons: readonly NameGroup[]): NameGroup | undefined {
  const { from } = group.first;
  const [first, ...rest] = persons.filter((long) => long.first.from < from);
  if (!first || group.first.type === 'place' || group.first.type === 'organisation') return undefined;
  return rest.every((long) => sameFirstName(first.core, long.core)) ? first : undefined;
}

function linkCode(group: NameGroup, index: ShortIndex, list: LinkList): void {
  const [long, ...rest] = index.byLast.get(group.core.tokens[0]!) ?? [];
  if (long && rest.length === 0) list.add(group.first, long.first, 'same', 'same code');
}

/** Whether a single word may stand for the longer name. */
function shortens(group: NameGroup, long: NameGroup, end: 'first' | 'last'): boolean {
  if (long.core.numbers !== '' || long.first.type === 'place' || long.first.type === 'group') return false;
  const token = group.core.tokens[0]!;
  const tokens = long.core.tokens;
  if (end === 'last' && tokens.length === 2 && DIRECTION_WORDS.has(tokens[0]!)) return false;
  if (end === 'first' && tokens.length === 2 && BODIES_OF_TOWNS.has(tokens[1]!)) return false;
  if (end === 'first' && (DIRECTION_WORDS.has(token) || isCountry(token))) return false;
  if (long.first.type === 'person') return group.first.type === 'person' || group.first.type === 'other';
  return group.first.type !== 'person' || long.first.type === 'other' || long.first.type === 'organisation';
}

function linkSameCore(group: NameGroup, index: ShortIndex, list: LinkList): void {
  for (const token of [group.core.tokens[0]!]) {
    for (const other of (index.byFirst.get(token) ?? []).slice(0, MOST_COMPARED)) {
      if (other === group || other.folded <= group.folded || other.core.numbers !== group.core.numbers) continue;
      if (group.first.type === 'person' || other.first.type === 'person') linkMiddleName(group, other, list);
      else if (coresAlike(group.core, other.core) || isPrefix(group, other)) {
        list.add(group.first, other.first, 'same', 'same words but for “of …” or a general noun');
      }
    }
  }
}

/** "People’s Front" of "People’s Front Council": a place's name does not stand for a body named after it. */
function isPrefix(a: NameGroup, b: NameGroup): boolean {
  const [short, long] = a.core.core.length <= b.core.core.length ? [a, b] : [b, a];
  if (short.first.type !== long.first.type || short.first.type === 'place') return false;
  return startsWith(long.core, short.core);
}

function startsWith(long: NameCore, short: NameCore): boolean {
  if (short.core.length < 2 || short.core.length >= long.core.length) return false;
  return short.core.every((token, at) => token === long.core[at]);
}

function linkMiddleName(a: NameGroup, b: NameGroup, list: LinkList): void {
  const last = a.core.tokens.at(-1) === b.core.tokens.at(-1);
  if (last && a.first.type === 'person' && b.first.type === 'person') {
    list.add(a.first, b.first, 'same', 'same first name and surname');
  }
}

/** Persons who share a surname and not a first name are two. */
function separatePersons(index: ShortIndex, list: LinkList): void {
  for (const bearers of index.byLast.values()) {
    const persons = bearers.filter((group) => group.first.type === 'person').slice(0, 20);
    for (const [at, a] of persons.entries()) {
      for (const b of persons.slice(at + 1)) {
        if (endsWithName(a.core, b.core) || endsWithName(b.core, a.core)) {
          list.add(a.first, b.first, 'same', 'last words of a full name in this article');
        } else if (!sameFirstName(a.core, b.core)) {
          list.add(a.first, b.first, 'different', 'same surname, other first name');
        }
      }
    }
  }
}
