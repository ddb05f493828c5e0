import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { foldName } from '../../text/fold-name.ts';
import type { LinkList, NameGroup } from './name-groups.ts';

const ADJECTIVE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish', 'ic'];

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
  const base = findBase(folded, (place) => byFold.get(place)?.first.type === 'place');
  return base === undefined ? undefined : byFold.get(base);
}

/** The folded name of the place whose adjective a folded word can be, among those that `isPlace` knows. */
export function findBase(folded: string, isPlace: (name: string) => boolean): string | undefined {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 4) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    for (const tail of ['', 'a', 'e', 'o', 'y', 'ia']) {
      if (ending === 'n' && (tail !== '' || !/[aeio]$/.test(stem))) continue;
      if (stem + tail !== folded && isPlace(stem + tail)) return stem + tail;
    }
  }
  return undefined;
}
