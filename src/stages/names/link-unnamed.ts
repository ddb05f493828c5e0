import { GENERIC_HEADS } from '../../language/en/description-nouns.ts';
import type { Mention } from '../../model/index.ts';
import { mayBeCalled, narrowedByRole } from './narrowing-nouns.ts';
import type { Node } from './node.ts';
import type { Pile } from './pile.ts';

/**
 * Those whom articles speak of without a name: "the accountant", "the port operator". Linked across articles that share
 * two of their leading names: to the one there who is called so by name, else with one another. Where two are called so,
 * it is a doubt. What is linked depends on those articles alone.
 * @param blocks nodes called by one noun in articles that share two leading names
 */
export function linkUnnamed(pile: Pile, blocks: readonly (readonly number[])[]): void {
  linkStateBodies(pile);
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
  for (const [at, { facts }] of pile.nodes.entries()) {
    for (const noun of facts.stateBodies ?? []) put(blocks, noun, at);
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
