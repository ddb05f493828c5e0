import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { roleKey, stateOfBody } from '../../language/en/description-nouns.ts';
import type { EntityType, Mention } from '../../model/index.ts';
import type { Pile } from './pile.ts';

/** By so many of its rarest names an article is compared with others. */
const NAMES_COMPARED = 8;
/** Two names that more articles than this have in common tell of no one story. */
const MOST_TOGETHER = 200;

/**
 * Those whom articles speak of without a name: "the accountant", "the port operator". Linked across articles of one
 * story, which have two names in common: to the one there who is called so by name, else with one another. Where two
 * are called so, it is a doubt.
 */
export function linkUnnamed(pile: Pile): void {
  if (pile.nodes.every(({ names }) => names.length > 0)) return;
  const storyOf = findStories(pile);
  const blocks = new Map<string, number[]>();
  for (const [at, node] of pile.nodes.entries()) {
    const story = storyOf.get(pile.articleOf(at));
    for (const noun of nounsOf(node.mentions)) {
      const isState = stateOfBody(noun) !== null;
      if (story === undefined && !isState) continue;
      const key = isState ? noun : `${story} ${noun}`;
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  }
  const named = namedIn(pile);
  for (const [key, block] of blocks) if (block.length > 1) linkBlock(pile, block, stateOfBody(key) !== null, named);
}

/** One person, many, or a body. */
const KIND: Readonly<Record<EntityType, string>> = {
  person: 'one',
  group: 'many',
  organisation: 'body',
  place: 'place',
  other: 'one',
};

type Called = { readonly type: EntityType; readonly called?: readonly string[] };

/** What a node is called, by number: "the driver" is no driver of "the drivers". */
function nounsOf(mentions: readonly Called[]): Set<string> {
  const nouns = new Set<string>();
  for (const { type, called } of mentions) {
    for (const noun of called ?? []) {
      nouns.add(stateOfBody(noun) === null ? `${KIND[type]} ${roleKey(noun)}` : noun);
    }
  }
  return nouns;
}

/** Articles by a number of their story; those that stand alone have none. */
function findStories(pile: Pile): ReadonlyMap<string, number> {
  const rarest = [...rarestNames(pile)];
  const together = new Map<number, number[]>();
  for (const [article, [, clusters]] of rarest.entries()) {
    for (const [at, a] of clusters.entries()) {
      for (let next = at + 1; next < clusters.length; next++) {
        const b = clusters[next]!;
        const key = Math.min(a, b) * pile.nodes.length + Math.max(a, b);
        const list = together.get(key);
        if (list) list.push(article);
        else together.set(key, [article]);
      }
    }
  }
  const joined = new Int32Array(rarest.length).fill(-1);
  for (const articles of together.values()) {
    if (articles.length < 2 || articles.length > MOST_TOGETHER) continue;
    const first = rootOf(joined, articles[0]!);
    for (const article of articles) joined[rootOf(joined, article)] = first;
  }
  const stories = new Map<string, number>();
  for (const [at, [article]] of rarest.entries()) if (joined[at] !== -1) stories.set(article, rootOf(joined, at));
  return stories;
}

/** Root of an item in a forest of parents; one that was never joined, -1, is its own. */
function rootOf(parents: Int32Array, item: number): number {
  let root = item;
  while (parents[root]! >= 0 && parents[root] !== root) root = parents[root]!;
  while (parents[item]! >= 0 && parents[item] !== root && item !== root) {
    const next = parents[item]!;
    parents[item] = root;
    item = next;
  }
  return root;
}

/** The clusters of names that each article has in common with the fewest others. */
function rarestNames(pile: Pile): Map<string, number[]> {
  const byArticle = new Map<string, Set<number>>();
  const spread = new Map<number, number>();
  for (const [at, { mentions, names }] of pile.nodes.entries()) {
    if (names.length === 0 || mentions.some(({ name }) => COUNTRY_WORDS.has(name))) continue;
    const article = pile.articleOf(at);
    const own = byArticle.get(article) ?? new Set<number>();
    byArticle.set(article, own);
    const cluster = pile.clusterOf(at);
    if (own.has(cluster)) continue;
    own.add(cluster);
    spread.set(cluster, (spread.get(cluster) ?? 0) + 1);
  }
  const rarest = new Map<string, number[]>();
  for (const [article, clusters] of byArticle) {
    const shared = [...clusters].filter((cluster) => spread.get(cluster)! > 1);
    shared.sort((a, b) => spread.get(a)! - spread.get(b)! || a - b);
    if (shared.length > 1) rarest.set(article, shared.slice(0, NAMES_COMPARED));
  }
  return rarest;
}

/** "workers", said once, may be anybody’s; "the workers", or those to whom the article comes back, are certain ones. */
function isSingledOut(mentions: readonly Mention[]): boolean {
  return mentions.length > 1 || mentions.some(({ type, anchor }) => /^the\s/i.test(anchor.exact) || type !== 'group');
}

/** The clusters of names of each article. */
function namedIn(pile: Pile): ReadonlyMap<string, ReadonlySet<number>> {
  const named = new Map<string, Set<number>>();
  for (const [at, { names }] of pile.nodes.entries()) {
    if (names.length === 0) continue;
    const article = pile.articleOf(at);
    const own = named.get(article);
    if (own) own.add(pile.clusterOf(at));
    else named.set(article, new Set([pile.clusterOf(at)]));
  }
  return named;
}

function linkBlock(
  pile: Pile,
  block: readonly number[],
  ofState: boolean,
  namedIn: ReadonlyMap<string, ReadonlySet<number>>,
): void {
  const perArticle = new Map<string, number>();
  const bearers = new Map<number, number>();
  const unnamed: number[] = [];
  for (const node of block) {
    if (pile.nodes[node]!.names.length === 0) {
      if (!isSingledOut(pile.nodes[node]!.mentions)) continue;
      unnamed.push(node);
      perArticle.set(pile.articleOf(node), (perArticle.get(pile.articleOf(node)) ?? 0) + 1);
    } else if (!bearers.has(pile.clusterOf(node))) bearers.set(pile.clusterOf(node), node);
  }
  const alone = unnamed.filter((node) => perArticle.get(pile.articleOf(node)) === 1);
  if (bearers.size === 0) {
    pile.chain(alone, ofState ? 'the same body of one state' : 'called so in articles of one story');
    return;
  }
  for (const node of alone) linkToBearer(pile, node, bearers, ofState, namedIn.get(pile.articleOf(node)));
}

function linkToBearer(
  pile: Pile,
  node: number,
  bearers: ReadonlyMap<number, number>,
  ofState: boolean,
  here: ReadonlySet<number> | undefined,
): void {
  const whom = [...bearers.values()];
  const present = [...bearers].filter(([cluster]) => here?.has(cluster)).map(([, bearer]) => bearer);
  if (present.length === 1) pile.link(present[0]!, node, 'the only one named here whom articles of the story call so');
  else if (whom.length > 1) pile.doubt(node, whom, 'more than one is called so in articles of one story');
  else {
    const because = ofState
      ? 'the same body of one state'
      : 'called so in articles of one story, which name one so called';
    pile.link(whom[0]!, node, because);
  }
}
