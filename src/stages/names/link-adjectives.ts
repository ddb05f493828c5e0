import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { findAdjectiveBase } from '../../language/en/names/find-adjective-base.ts';
import { foldName } from '../../text/fold-name.ts';
import type { LinkList, NameGroup } from './name-groups.ts';

/** "Vardan" stands with "Varda": adjectives of countries, known or made by the usual endings. */
export function linkAdjectives(groups: readonly NameGroup[], list: LinkList): void {
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
  const base = findAdjectiveBase(folded, (place) => byFold.get(place)?.first.type === 'place');
  return base === undefined ? undefined : byFold.get(base);
}
