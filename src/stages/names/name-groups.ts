import type { NameLink } from '../../model/index.ts';
import { sexOf } from './discourse.ts';
import { type NameCore, readCore } from './name-core.ts';
import type { Named } from './named.ts';

/** One name of an article: all mentions with the same folded words. */
export interface NameGroup {
  readonly folded: string;
  readonly first: Named;
  readonly core: NameCore;
  readonly all: Named[];
}

export class LinkList {
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

/** The sex that a title in front of one word tells: "Mrs" of "Mrs Prell". */
export function sexOfTitle({ folded, role }: Named): 'female' | 'male' | undefined {
  return role === undefined || folded.includes(' ') ? undefined : sexOf({ name: '', role });
}

/** Single words that the article has with titles of both sexes: a couple’s surname. */
function gatherCouples(all: readonly Named[]): ReadonlySet<string> {
  const sexes = new Map<string, 'female' | 'male'>();
  const couples = new Set<string>();
  for (const named of all) {
    const sex = sexOfTitle(named);
    if (sex === undefined) continue;
    if ((sexes.get(named.folded) ?? sex) !== sex) couples.add(named.folded);
    else sexes.set(named.folded, sex);
  }
  return couples;
}

/** Groups mentions by equal words; "Mr Prell" and "Mrs Prell" are two, and which of them "Prell" is stays open. */
export function groupByName(all: readonly Named[], list: LinkList): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  const couples = gatherCouples(all);
  for (const named of all) {
    const key = couples.has(named.folded) ? `${named.folded} ${sexOfTitle(named) ?? '?'}` : named.folded;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { folded: named.folded, first: named, core: readCore(named.folded), all: [named] });
      continue;
    }
    group.all.push(named);
    const described = [named, group.first].find(({ form }) => form !== undefined);
    const because = described ? `“${described.name}” fits one thing in this article` : 'same words';
    list.add(group.first, named, 'same', because);
  }
  for (const name of couples) separateCouple(name, groups, list);
  return [...groups.values()];
}

function separateCouple(name: string, groups: ReadonlyMap<string, NameGroup>, list: LinkList): void {
  const [she, he, open] = ['female', 'male', '?'].map((sex) => groups.get(`${name} ${sex}`)?.first);
  list.add(she!, he!, 'different', 'one surname with titles of a woman and a man');
  if (!open) return;
  for (const one of [she!, he!]) list.add(open, one, 'unsure', 'surname of a woman and a man here');
}

/** At most so many names that share a word are compared with one another, so that time stays linear. */
export const MOST_COMPARED = 40;
