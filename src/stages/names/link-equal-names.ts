import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../../language/en/name-words.ts';
import { findAdjectiveBase } from '../../language/en/names/find-adjective-base.ts';
import { isStateOffice } from '../../language/en/state-offices.ts';
import type { Mention } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
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
    const place = pile.places.get(node);
    const fits = apart.find(([first]) => !areTwoPlaces(place, pile.places.get(first!)));
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
    pile.byName.get(name)?.some((node) => pile.nodes[node]!.mentions[0]!.type === 'place') === true;
  for (const [folded, nodes] of pile.byName) {
    if (folded.includes(' ') || !ADJECTIVE_LETTER.test(folded)) continue;
    const fits = nodes.filter((node) => isAdjective(pile.nodes[node]!.mentions[0]!));
    const base = fits.length === 0 ? undefined : findAdjectiveBase(folded, isPlace);
    const place = pile.byName.get(base ?? '')?.find((node) => pile.nodes[node]!.mentions[0]!.type === 'place');
    if (place !== undefined) for (const node of fits) pile.link(place, node, 'adjective of the place');
  }
}

/** Letters with which adjectives of places end. */
const ADJECTIVE_LETTER = /.{4}[neihc]$/;

function isAdjective({ name, type }: Mention): boolean {
  return type !== 'person' && type !== 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name) && !COUNTRY_WORDS.has(name);
}

const COUNTRY_NAMES = new Set([...COUNTRY_WORDS.keys()].map(foldName));

export function linkCountries(pile: Pile): void {
  const byCountry = new Map<string, number[]>();
  for (const [folded, nodes] of pile.byName) {
    if (!COUNTRY_NAMES.has(folded)) continue;
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
