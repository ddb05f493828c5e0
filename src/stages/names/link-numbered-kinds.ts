import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { placeKindFamily } from '../../language/en/place-kinds.ts';
import type { Pile } from './pile.ts';

interface Numbered {
  readonly noun: string;
  readonly node: number;
}

/**
 * "Shed 4" and "Warehouse 4": nouns of one family with one number are one thing where their articles name a place in
 * common. Where an article uses both nouns, they may be two: a doubt.
 */
export function linkNumberedKinds(pile: Pile): void {
  const blocks = new Map<string, Numbered[]>();
  for (const [folded, nodes] of pile.byName) {
    const [noun, number, ...more] = folded.split(' ');
    const family = placeKindFamily(noun!);
    if (family === undefined || !number || more.length > 0 || !/^\p{L}{0,2}\d+\p{L}?$/u.test(number)) continue;
    const block = blocks.get(`${family} ${number}`) ?? [];
    for (const node of nodes) block.push({ noun: noun!, node });
    blocks.set(`${family} ${number}`, block);
  }
  const several = [...blocks.values()].filter((block) => new Set(block.map(({ noun }) => noun)).size > 1);
  if (several.length === 0) return;
  const places = placesByArticle(pile);
  for (const block of several) linkBlock(pile, block, places);
}

function linkBlock(pile: Pile, block: readonly Numbered[], places: ReadonlyMap<string, ReadonlySet<number>>): void {
  const firsts = new Map<string, number>();
  for (const { noun, node } of block) if (!firsts.has(noun)) firsts.set(noun, node);
  const [[, first], ...rest] = [...firsts] as [[string, number], ...[string, number][]];
  const nounsOf = new Map<string, Set<string>>();
  for (const { noun, node } of block) {
    const article = pile.articleOf(node);
    nounsOf.set(article, (nounsOf.get(article) ?? new Set()).add(noun));
  }
  for (const [noun] of rest) {
    const both = [...nounsOf.values()].some((nouns) => nouns.size > 1 && nouns.has(noun));
    const pair = both ? undefined : sharedPlace(pile, block, noun, places);
    if (pair) pile.link(pair[0], pair[1], 'same number and kind of thing, in a place that both articles name');
    else if (both) pile.doubt(first, [firsts.get(noun)!], 'same number and kind of thing, but one article names both');
  }
}

/** A node of this noun and one of another whose articles name one place. */
function sharedPlace(
  pile: Pile,
  block: readonly Numbered[],
  noun: string,
  places: ReadonlyMap<string, ReadonlySet<number>>,
): readonly [number, number] | undefined {
  const own = block.filter((one) => one.noun === noun).slice(0, 20);
  const others = block.filter((one) => one.noun !== noun).slice(0, 20);
  for (const { node } of own) {
    const here = places.get(pile.articleOf(node));
    const match = others.find(({ node: other }) => {
      const there = places.get(pile.articleOf(other));
      return here && there && [...here].some((place) => there.has(place));
    });
    if (match) return [match.node, node];
  }
  return undefined;
}

/** Clusters of the places that each article names; countries are too large to tell anything. */
function placesByArticle(pile: Pile): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, node] of pile.nodes.entries()) {
    const first = node.mentions[0]!;
    if (first.type !== 'place' || /\d/.test(first.name) || COUNTRY_WORDS.get(first.name)?.kind === 'country') continue;
    const list = places.get(first.anchor.article) ?? new Set();
    list.add(pile.clusterOf(at));
    places.set(first.anchor.article, list);
  }
  return places;
}
