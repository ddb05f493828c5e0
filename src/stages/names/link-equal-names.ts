import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../language/en/name-words.ts';
import { isStateOffice } from '../../language/en/state-offices.ts';
import type { Pile } from './pile.ts';

/** One word that may be anybody's surname, an acronym that may be another's, "the Council". */
function isAmbiguous(pile: Pile, folded: string, node: number): boolean {
  const name = pile.nameOf(node, folded);
  if (name.tokens.length > 1) return false;
  return name.person || isGenericHead(folded) || pile.isAcronym(folded, node);
}

/** "Council", "Harbour": the head word of many names. */
export function isGenericHead(folded: string): boolean {
  return ORGANISATION_HEADS.has(folded) || PLACE_HEADS.has(folded);
}

export function linkEqualNames(pile: Pile): void {
  for (const [folded, nodes] of pile.byName) {
    if (nodes.length < 2 || isStateOffice(folded)) continue;
    pile.chain(
      nodes.filter((node) => !isAmbiguous(pile, folded, node)),
      'same name in both articles',
    );
  }
}

export function linkCountries(pile: Pile): void {
  const byCountry = new Map<string, number[]>();
  for (const nodes of pile.byName.values()) {
    for (const node of nodes) {
      for (const mention of pile.nodes[node]!.mentions) {
        const word = COUNTRY_WORDS.get(mention.name);
        if (!word || word.kind === 'capital' || word.kind === 'people') continue;
        const list = byCountry.get(word.country);
        if (!list) byCountry.set(word.country, [node]);
        else if (list.at(-1) !== node) list.push(node);
        break;
      }
    }
  }
  for (const nodes of byCountry.values()) pile.chain(nodes, 'names and adjectives of one country');
}
