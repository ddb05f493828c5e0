import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { GENERIC_HEADS, roleKey, stateOfBody } from '../../language/en/description-nouns.ts';
import { OF_CERTAIN_ONES } from '../../language/en/names/name-joints.ts';
import { SPELLED_NUMBERS } from '../../language/en/number-words.ts';
import type { EntityType, Mention } from '../../model/index.ts';
import type { Node } from './article-nodes.ts';
import { mayBeCalled, narrowedByRole } from './narrowing-nouns.ts';
import type { Pile } from './pile.ts';

/** An article is known by so many of the names that it has most often. */
const LEADING_NAMES = 10;
/** Two names that more articles than this have in common tell of no one story. */
const MOST_TOGETHER = 200;

/**
 * Those whom articles speak of without a name: "the accountant", "the port operator". Linked across articles that share
 * two of their leading names: to the one there who is called so by name, else with one another. Where two are called so,
 * it is a doubt. What is linked depends on those articles alone.
 */
export function linkUnnamed(pile: Pile): void {
  if (pile.nodes.every(({ names }) => names.length > 0)) return;
  linkStateBodies(pile);
  const blocks = gatherBlocks(pile);
  const near = new Map<number, Set<number>>();
  for (const block of blocks) {
    for (const node of block) {
      const own = near.get(node);
      if (own) for (const other of block) own.add(other);
      else near.set(node, new Set(block));
    }
  }
  const named = namedIn(pile);
  const open: number[] = [];
  for (const [node, others] of near) {
    if (pile.nodes[node]!.names.length > 0) continue;
    const mayBe = [...others].filter((other) => mayBeOne(pile.nodes[node]!, pile.nodes[other]!));
    if (!linkToBearer(pile, node, mayBe, named.get(pile.articleOf(node)))) open.push(node);
  }
  linkOpen(pile, open, near);
}

/** "The Norwegian navy" is one in all articles. */
function linkStateBodies(pile: Pile): void {
  const blocks = new Map<string, number[]>();
  for (const [at, { mentions }] of pile.nodes.entries()) {
    for (const noun of nounsOf(mentions)) if (stateOfBody(noun) !== null) put(blocks, noun, at);
  }
  for (const block of blocks.values()) {
    const [first] = block.filter((node) => pile.nodes[node]!.names.length > 0);
    pile.chain(first === undefined ? block : [first, ...block], 'the same body of one state');
  }
}

function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** One person, many, or a body. */
const KIND: Readonly<Record<EntityType, string>> = {
  person: 'one',
  group: 'many',
  organisation: 'body',
  place: 'place',
  other: 'one',
};

/** What a node is called, by number: "the driver" is no driver of "the drivers", nor "the court" one of "courts". */
function nounsOf(mentions: readonly Mention[]): Set<string> {
  const nouns = new Set<string>();
  for (const { type, called, form, anchor } of mentions) {
    for (const noun of called ?? []) {
      const bodies = type === 'organisation' && form === 'description' && !anchor.exact.toLowerCase().endsWith(noun);
      nouns.add(stateOfBody(noun) === null ? `${bodies ? 'bodies' : KIND[type]} ${roleKey(noun)}` : noun);
    }
  }
  return nouns;
}

/** "The ministry of mines" is not "the interior ministry", though both articles call it "the ministry" again. */
function mayBeOne(unnamed: Node, other: Node): boolean {
  const narrowed = unnamed.mentions.flatMap(({ narrowed: own }) => own ?? []);
  if (narrowed.length === 0) return true;
  const known = [
    ...other.mentions.flatMap(({ narrowed: own }) => own ?? []),
    ...other.mentions.flatMap(narrowedByRole),
    ...other.names.flatMap(({ person, tokens }) => (person ? [] : tokens)),
  ];
  return unnamed.mentions.every(({ called }) => (called ?? []).every((noun) => mayBeCalled(noun, narrowed, known)));
}

/** Nodes called by one noun in articles that share two leading names; only blocks with one who has no name. */
function gatherBlocks(pile: Pile): Set<readonly number[]> {
  const called = gatherCalled(pile);
  const together = new Map<string, string[]>();
  for (const [article, keys] of leadingNames(pile)) {
    if (!called.has(article)) continue;
    for (const [at, a] of keys.entries()) {
      for (let next = at + 1; next < keys.length; next++) put(together, `${a}|${keys[next]}`, article);
    }
  }
  const blocks = new Set<readonly number[]>();
  for (const articles of together.values()) {
    if (articles.length < 2 || articles.length > MOST_TOGETHER) continue;
    const byNoun = new Map<string, number[]>();
    for (const article of articles) {
      for (const [noun, nodes] of called.get(article)!) for (const node of nodes) put(byNoun, noun, node);
    }
    for (const block of byNoun.values())
      if (block.length > 1 && block.some((node) => pile.nodes[node]!.names.length === 0)) blocks.add(block);
  }
  return blocks;
}

/**
 * The nodes of each article by what it calls them: those with a name, and the one without a name whom it calls so, if
 * there is no more than one.
 */
function gatherCalled(pile: Pile): Map<string, Map<string, number[]>> {
  const called = new Map<string, Map<string, number[]>>();
  for (const [at, { mentions, names }] of pile.nodes.entries()) {
    const nouns = names.length > 0 || isSingledOut(mentions) ? [...nounsOf(mentions)] : [];
    for (const noun of [...nouns, ...countedIn(mentions)]) {
      if (stateOfBody(noun) !== null) continue;
      const own = called.get(pile.articleOf(at)) ?? new Map<string, number[]>();
      called.set(pile.articleOf(at), own);
      put(own, noun, at);
    }
  }
  for (const own of called.values()) {
    for (const [noun, nodes] of own) {
      const unnamed = nodes.filter((node) => pile.nodes[node]!.names.length === 0);
      if (unnamed.length > 1)
        own.set(
          noun,
          nodes.filter((node) => pile.nodes[node]!.names.length > 0),
        );
    }
  }
  return called;
}

/** What each article is known by, in order of code units: surnames, and other names whole. */
function leadingNames(pile: Pile): Map<string, string[]> {
  const byArticle = new Map<string, { key: string; count: number; start: number }[]>();
  for (const [at, node] of pile.nodes.entries()) {
    const key = leadingKey(node);
    if (key === undefined) continue;
    put(byArticle, pile.articleOf(at), { key, count: node.mentions.length, start: node.mentions[0]!.anchor.start });
  }
  const leading = new Map<string, string[]>();
  for (const [article, all] of byArticle) {
    all.sort((a, b) => b.count - a.count || a.start - b.start);
    leading.set(article, [...new Set(all.slice(0, LEADING_NAMES).map(({ key }) => key))].sort());
  }
  return leading;
}

function leadingKey({ mentions, names }: Node): string | undefined {
  if (names.length === 0 || mentions.some(({ name }) => COUNTRY_WORDS.has(name))) return undefined;
  const person = names.find((name) => name.person);
  if (person) return person.tokens.at(-1)!;
  return names.reduce((best, name) => (name.folded.length > best.folded.length ? name : best)).folded;
}

/** "23 pirates" and "Twenty-three brigands": many of one kind, told with their number. */
function countedIn(mentions: readonly Mention[]): Set<string> {
  const counted = new Set<string>();
  for (const { type, anchor, called } of mentions) {
    const number = type === 'group' ? readCount(anchor.exact) : null;
    if (number !== null) for (const noun of called ?? []) counted.add(`${number} ${roleKey(noun)}`);
  }
  return counted;
}

/** The number with which words begin, from two on. */
function readCount(words: string): number | null {
  const first = words.slice(0, words.indexOf(' ')).toLowerCase().replace(/,/g, '');
  const number = /^\d{1,9}$/.test(first) ? Number(first) : SPELLED_NUMBERS.indexOf(first);
  return number >= 2 ? number : null;
}

/** "workers", said once, may be anybody’s; "the workers", or those to whom the article comes back, are certain ones. */
function isSingledOut(mentions: readonly Mention[]): boolean {
  return (
    mentions.length > 1 || mentions.some(({ type, anchor }) => OF_CERTAIN_ONES.test(anchor.exact) || type !== 'group')
  );
}

/** "Man" of "Man held in Orsk", to whom nothing comes back: it may stand over another text, and names nobody surely. */
function isLine({ mentions }: Node): boolean {
  const [{ type, anchor }] = mentions as [Mention];
  return mentions.length === 1 && type === 'person' && GENERIC_HEADS.has(anchor.exact.toLowerCase());
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

/** Whether a node without a name has, among others called so, one with a name: then they are linked, or it is a doubt. */
function linkToBearer(
  pile: Pile,
  node: number,
  others: readonly number[],
  here: ReadonlySet<number> | undefined,
): boolean {
  const bearers = new Map<number, number>();
  for (const other of others) {
    if (pile.nodes[other]!.names.length > 0 && !bearers.has(pile.clusterOf(other)))
      bearers.set(pile.clusterOf(other), other);
  }
  if (bearers.size === 0) return false;
  const present = [...bearers].filter(([cluster]) => here?.has(cluster)).map(([, bearer]) => bearer);
  const whom = [...bearers.values()];
  if (present.length === 1) pile.link(present[0]!, node, 'the only one named here whom articles of the story call so');
  else if (whom.length === 1 && isLine(pile.nodes[node]!))
    pile.doubt(node, whom, 'a line without a name, in articles that name one so called');
  else if (whom.length > 1) pile.doubt(node, whom, 'more than one is called so in articles of one story');
  else pile.link(whom[0]!, node, 'called so in articles of one story, which name one so called');
  return true;
}

/** Those with whom no name goes: by neighbours that have found one, else with one another. */
function linkOpen(pile: Pile, open: readonly number[], near: ReadonlyMap<number, ReadonlySet<number>>): void {
  const unnamed = new Set(open);
  for (const node of open) {
    for (const other of near.get(node)!) {
      if (other > node && unnamed.has(other) && mayBeOne(pile.nodes[node]!, pile.nodes[other]!))
        pile.link(node, other, 'called so in articles of one story');
    }
  }
}
