import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { LOOSE_KINDS } from '../../language/en/names/name-joints.ts';
import { placeKindFamily } from '../../language/en/place-kinds.ts';
import type { NodeFacts } from './article-facts.ts';
import type { Pile } from './pile.ts';

interface Numbered {
  readonly noun: string;
  readonly node: number;
}

/** The family of nouns and the number that a folded name tells: "Shed 4". */
export function readNumbered(folded: string): { readonly noun: string; readonly key: string } | null {
  const [noun, number, ...more] = folded.split(' ');
  const family = placeKindFamily(noun!);
  if (family === undefined || !number || more.length > 0 || !/^\p{L}{0,2}\d+\p{L}?$/u.test(number)) return null;
  return { noun: noun!, key: `${family} ${number}` };
}

/**
 * "Shed 4" and "Warehouse 4": nouns of one family with one number are one thing where their articles name a place in
 * common. Where one sentence has both, they may be two: a doubt.
 */
export function linkNumberedKinds(pile: Pile): void {
  const blocks = new Map<string, Numbered[]>();
  for (const [folded, nodes] of pile.byName) {
    const numbered = readNumbered(folded);
    if (numbered === null) continue;
    const block = blocks.get(numbered.key) ?? [];
    for (const node of nodes) block.push({ noun: numbered.noun, node });
    blocks.set(numbered.key, block);
  }
  const several = [...blocks.values()].filter((block) => new Set(block.map(({ noun }) => noun)).size > 1);
  if (several.length === 0) return;
  const places = placesByArticle(pile);
  for (const block of several) linkBlock(pile, block, places);
}

/** "Camp Orsk-3" and "Orsk-3", in one article or two: the number tells enough. */
export function linkNumberedPlaces(pile: Pile): void {
  for (const [folded, nodes] of pile.byName) {
    const bare = withoutKind(folded);
    const short = bare === null ? undefined : pile.byName.get(bare);
    if (short) pile.chain([...nodes, ...short], 'same name and number, with and without its kind of place');
  }
}

/** "orsk 3" of "camp orsk 3"; null of other names. */
export function withoutKind(folded: string): string | null {
  const [kind, ...rest] = folded.split(' ');
  return rest.length < 2 || !LOOSE_KINDS.has(kind!) || !/\d/.test(rest.at(-1)!) ? null : rest.join(' ');
}

function linkBlock(pile: Pile, block: readonly Numbered[], places: ReadonlyMap<string, ReadonlySet<number>>): void {
  const firsts = new Map<string, number>();
  for (const { noun, node } of block) if (!firsts.has(noun)) firsts.set(noun, node);
  const [[, first], ...rest] = [...firsts] as [[string, number], ...[string, number][]];
  for (const [noun, node] of rest) {
    const others = block.filter((one) => one.noun !== noun);
    if (block.some((one) => one.noun === noun && others.some((other) => inOneSentence(pile, one, other)))) {
      pile.doubt(first, [node], 'same number and kind of thing, but one sentence names both');
      continue;
    }
    const pair = sharedPlace(pile, block, noun, places);
    if (pair) pile.link(pair[0], pair[1], 'same number and kind of thing, in a place that both articles name');
  }
}

function inOneSentence(pile: Pile, a: Numbered, b: Numbered): boolean {
  const article = pile.articleOf(a.node);
  if (pile.articleOf(b.node) !== article) return false;
  const { text } = pile.nodes[a.node]!.owner.source.article;
  const starts = pile.nodes[b.node]!.mentions.map(({ anchor }) => anchor.start);
  return pile.nodes[a.node]!.mentions.some(({ anchor }) =>
    starts.some((start) => {
      const between = text.slice(Math.min(anchor.start, start), Math.max(anchor.start, start));
      return between.length < 300 && !/[.!?\n]/.test(between);
    }),
  );
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

/** Whether a node is a place that can tell where another lies; countries are too large for that. */
export function tellsWhere({ type, name }: Pick<NodeFacts, 'type' | 'name'>): boolean {
  return type === 'place' && !/\d/.test(name) && COUNTRY_WORDS.get(name)?.kind !== 'country';
}

/** Clusters of the places that each article names. */
function placesByArticle(pile: Pile): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, node] of pile.nodes.entries()) {
    if (!tellsWhere(node.facts)) continue;
    const list = places.get(node.article) ?? new Set();
    list.add(pile.clusterOf(at));
    places.set(node.article, list);
  }
  return places;
}
