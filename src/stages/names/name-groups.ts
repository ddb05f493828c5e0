import type { NameLink } from '../../model/index.ts';
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

export function groupByName(all: readonly Named[], list: LinkList): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const named of all) {
    const group = groups.get(named.folded);
    if (!group) {
      groups.set(named.folded, { folded: named.folded, first: named, core: readCore(named.folded), all: [named] });
      continue;
    }
    group.all.push(named);
    const described = [named, group.first].find(({ form }) => form !== undefined);
    const because = described ? `“${described.name}” fits one thing in this article` : 'same words';
    list.add(group.first, named, 'same', because);
  }
  return [...groups.values()];
}

/** At most so many names that share a word are compared with one another, so that time stays linear. */
export const MOST_COMPARED = 40;
