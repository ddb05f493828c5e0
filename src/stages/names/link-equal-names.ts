import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../language/en/name-words.ts';
import { findAdjectiveBase } from '../../language/en/names/find-adjective-base.ts';
import { isStateOffice } from '../../language/en/state-offices.ts';
import { foldName } from '../../text/fold-name.ts';
import type { NodeFacts } from './article-facts.ts';
import type { Pile } from './pile.ts';
import { areTwoPlaces } from './resolve-places.ts';

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
    chainByPlace(
      pile,
      nodes.filter((node) => !isAmbiguous(pile, folded, node)),
    );
  }
}

/** Equal names are one thing but for places that surely lie apart; those that can't be told are said to be either. */
function chainByPlace(pile: Pile, nodes: readonly number[]): void {
  const apart: number[][] = [];
  const open: number[] = [];
  for (const node of nodes) {
    const place = pile.nodes[node]!.place;
    const fits = apart.find(([first]) => !areTwoPlaces(place, pile.nodes[first!]!.place));
    if (!place?.certain) open.push(node);
    else if (fits) fits.push(node);
    else apart.push([node]);
  }
  if (apart.length <= 1) {
    pile.chain(nodes, SAME_NAME);
    return;
  }
  for (const [at, own] of apart.entries()) {
    pile.chain(own, SAME_NAME);
    if (at > 0) pile.separate(apart[0]![0]!, own[0]!, 'places of one name that lie apart');
  }
  pile.chain(open, SAME_NAME);
  if (open.length > 0) {
    pile.doubt(
      open[0]!,
      apart.map(([first]) => first!),
      'a name that two places have',
    );
  }
}

const SAME_NAME = 'same name in both articles';

/** "Vardan" in one article and "Varda" in another, by the usual endings. */
export function linkPlaceAdjectives(pile: Pile): void {
  const isPlace = (name: string): boolean =>
    pile.byName.get(name)?.some((node) => pile.nodes[node]!.type === 'place') === true;
  for (const [folded, nodes] of pile.byName) {
    if (folded.includes(' ') || !ADJECTIVE_LETTER.test(folded)) continue;
    const fits = nodes.filter((node) => isAdjective(pile.nodes[node]!.facts));
    const base = fits.length === 0 ? undefined : findAdjectiveBase(folded, isPlace);
    const place = pile.byName.get(base ?? '')?.find((node) => pile.nodes[node]!.type === 'place');
    if (place !== undefined) for (const node of fits) pile.link(place, node, 'adjective of the place');
  }
}

/** Letters with which adjectives of places end. */
export const ADJECTIVE_LETTER = /.{4}[neihc]$/;

export function isAdjective({ name, type }: Pick<NodeFacts, 'name' | 'type'>): boolean {
  return type !== 'person' && type !== 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name) && !COUNTRY_WORDS.has(name);
}

const COUNTRY_NAMES = new Set([...COUNTRY_WORDS.keys()].map(foldName));

export function linkCountries(pile: Pile): void {
  const byCountry = new Map<string, number[]>();
  for (const [folded, nodes] of pile.byName) {
    if (!COUNTRY_NAMES.has(folded)) continue;
    for (const node of nodes) {
      const { country } = pile.nodes[node]!.facts;
      if (country === undefined) continue;
      const list = byCountry.get(country);
      if (!list) byCountry.set(country, [node]);
      else if (list.at(-1) !== node) list.push(node);
    }
  }
  for (const nodes of byCountry.values()) pile.chain(nodes, 'names and adjectives of one country');
}
