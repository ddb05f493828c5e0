import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { ALSO_KNOWN, DIRECTION_WORDS } from '../../language/en/name-words.ts';
import type { NameLink } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import { coresAlike, isAcronymOf, isCountry, mainInitials, type NameCore, readCore } from './name-core.ts';
import type { ArticleWords, Named } from './named.ts';

/** One name of an article: all mentions with the same folded words. */
interface NameGroup {
  readonly folded: string;
  readonly first: Named;
  readonly core: NameCore;
  readonly all: Named[];
}

class LinkList {
  readonly links: NameLink[] = [];
  readonly #seen = new Set<string>();

  add(a: Named, b: Named, judgement: NameLink['judgement'], because: string): void {
    if (a === b || !a.mention || !b.mention) return;
    const [x, y] = a.from <= b.from ? [a.mention.id, b.mention.id] : [b.mention.id, a.mention.id];
    const key = `${x} ${y} ${judgement}`;
    if (x === y || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.links.push({ a: x, b: y, judgement, because });
  }
}

/** Links between the mentions of one article, each with its reason. */
export function linkArticle(article: ArticleWords, all: readonly Named[]): NameLink[] {
  const list = new LinkList();
  const groups = groupByName(all, list);
  linkDefinitions(article, all, list);
  linkInitials(groups, list);
  linkShortForms(groups, list);
  linkAdjectives(groups, list);
  return list.links;
}

function groupByName(all: readonly Named[], list: LinkList): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const named of all) {
    const group = groups.get(named.folded);
    if (!group) {
      groups.set(named.folded, { folded: named.folded, first: named, core: readCore(named.folded), all: [named] });
      continue;
    }
    group.all.push(named);
    const because = named.description ? `“${named.name}” fits one thing in this article` : 'same words';
    list.add(group.first, named, 'same', because);
  }
  return [...groups.values()];
}

/** At most so many names that share a word are compared with one another, so that time stays linear. */
const MOST_COMPARED = 40;

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,9}$/u;

/** "X (Y)", "Y (X)", "X, also known as Y", "known variously as X (A) and Y (B)". */
function linkDefinitions({ text }: ArticleWords, all: readonly Named[], list: LinkList): void {
  const names = all.filter((named) => !named.description && named.mention);
  for (let at = 0; at + 1 < names.length; at++) {
    const a = names[at]!;
    const b = names[at + 1]!;
    const between = text.slice(a.mention!.anchor.end, b.mention!.anchor.start);
    if (between.length > 60 || between.includes('\n')) continue;
    if (
      /^(?:[’']s?)? ?[([]["“‘]?(?:the )?$/.test(between) &&
      /^["”’]?[)\];,]/.test(text.slice(b.mention!.anchor.end, b.mention!.anchor.end + 2))
    ) {
      linkBrackets(a, b, list);
    } else if (
      a.type !== 'person' &&
      ALSO_KNOWN.test(between) &&
      !(/^\s*or\s/i.test(between) && !ACRONYM.test(b.name))
    ) {
      list.add(a, b, 'same', 'given as another name');
    }
  }
  linkVariously(text, names, list);
}

function linkBrackets(a: Named, b: Named, list: LinkList): void {
  const short = ACRONYM.test(b.name) ? b : ACRONYM.test(a.name) ? a : undefined;
  if (!short) return;
  const long = short === b ? a : b;
  if (isCountry(short.folded) || isCountry(long.folded)) return;
  if (isAcronymOf(short.name, long.folded) || long.type === 'organisation' || long.name.includes(' ')) {
    if (long.type === 'person' || long.type === 'place') return;
    list.add(a, b, 'same', 'acronym defined in brackets');
  } else if (isAcronymOf(short.name, long.folded) || foldName(long.name)[0] === foldName(short.name)[0]) {
    list.add(a, b, 'same', 'acronym defined in brackets');
  }
}

/** An acronym that no bracket defines stands for the one name here whose initials it has, from three letters on. */
function linkInitials(groups: readonly NameGroup[], list: LinkList): void {
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.first.type === 'person' || group.first.type === 'place') continue;
    const { tokens } = group.core;
    if (tokens.length < 3) continue;
    const initials = mainInitials(group.folded);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), group]);
  }
  for (const group of groups) {
    if (!ACRONYM.test(group.first.name) || group.folded.length < 3 || isCountry(group.folded)) continue;
    const fits = byInitials.get(group.folded) ?? [];
    if (fits.length === 1) list.add(group.first, fits[0]!.first, 'same', 'initials of the one name here that they fit');
  }
}

/** After "known variously as" all names up to the end of the clause, joined by brackets and "and", are one thing's. */
function linkVariously(text: string, names: readonly Named[], list: LinkList): void {
  const cue = /\b(?:known|called|referred to)\s+(?:variously|alternately|interchangeably|in turn)\s+as\b/gi;
  let budget = MOST_COMPARED;
  for (let match = cue.exec(text); match && budget > 0; match = cue.exec(text), budget--) {
    const from = match.index + match[0].length;
    const follow = names.filter(
      (named) => named.mention!.anchor.start >= from && named.mention!.anchor.start < from + 200,
    );
    let end = from;
    let first: Named | undefined;
    for (const named of follow) {
      if (!/^[\s,()“”"]*(?:and|or)?[\s,("“]*(?:the\s+)?$/i.test(text.slice(end, named.mention!.anchor.start))) break;
      if (first) list.add(first, named, 'same', 'listed after “known variously as”');
      first ??= named;
      end = named.mention!.anchor.end;
    }
  }
}

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

function linkShortForms(groups: readonly NameGroup[], list: LinkList): void {
  const index = indexLong(groups);
  for (const group of groups) {
    if (isCountry(group.folded) || group.first.description) continue;
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
  const persons = last.filter((long) => long.first.type === 'person');
  if (persons.length === 1 && group.first.type !== 'place' && group.first.type !== 'organisation') {
    for (const named of group.all) named.type = 'person';
    list.add(group.first, persons[0]!.first, 'same', 'surname of a full name in this article');
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
        if (a.core.tokens[0] !== b.core.tokens[0]) {
          list.add(a.first, b.first, 'different', 'same surname, other first name');
        }
      }
    }
  }
}

const ADJECTIVE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish', 'ic'];

/** "Vardan" stands with "Varda": adjectives of countries, known or made by the usual endings. */
function linkAdjectives(groups: readonly NameGroup[], list: LinkList): void {
  const byFold = new Map(groups.map((group) => [group.folded, group]));
  for (const group of groups) {
    const known = COUNTRY_WORDS.get(group.first.name);
    if (known?.kind === 'adjective') {
      const country = byFold.get(foldName(known.country));
      if (country) list.add(group.first, country.first, 'same', 'adjective of the country');
    } else if (known?.kind === 'country' && foldName(known.country) !== group.folded) {
      const country = byFold.get(foldName(known.country));
      if (country) list.add(group.first, country.first, 'same', 'another name of the country');
    } else if (!known && group.core.tokens.length === 1) {
      const base = baseOfAdjective(group.folded, byFold);
      if (!base) continue;
      for (const named of group.all) named.type = base.first.type;
      list.add(group.first, base.first, 'same', 'adjective of the place');
    }
  }
}

function baseOfAdjective(folded: string, byFold: ReadonlyMap<string, NameGroup>): NameGroup | undefined {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 4) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    for (const tail of ['', 'a', 'e', 'o', 'y', 'ia']) {
      if (ending === 'n' && (tail !== '' || !/[aeio]$/.test(stem))) continue;
      const base = byFold.get(stem + tail);
      if (base && base.folded !== folded && base.first.type === 'place') return base;
    }
  }
  return undefined;
}
