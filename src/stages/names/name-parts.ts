import type { NameKeys } from './name-keys.ts';
import { FirstByKey, NodeSets } from './node-sets.ts';

/** What of an article tells with which others its nodes can be linked. */
export interface PartArticle extends NameKeys {
  /** How many nodes it has, and how many of them without a name. */
  readonly size: number;
  readonly unnamed: number;
  /** Pairs of nodes that one of its own links joins, two numbers each. */
  readonly across: Float64Array;
  /** Nodes that no name stands for, but words that point to them alone. */
  readonly pointed: Float64Array;
  /** Digest of all that its nodes were made from. */
  readonly digest: readonly [high: number, low: number];
}

/** Parts of a pile's nodes, which are numbered article by article: none is linked with one of another part. */
export interface NameParts {
  /** The nodes by part, each ascending; parts in the order of their first nodes. */
  readonly nodes: Int32Array;
  /** Where each part begins in `nodes`, and the end of the last. */
  readonly starts: Int32Array;
  /** The part of each node. */
  readonly partOf: Int32Array;
  /** Of each part, a digest of all that its links and entities are made from: two numbers of 32 bits. */
  readonly digests: Uint32Array;
  /** Nodes called by one noun in articles that share two leading names; only those with one who has no name. */
  readonly blocks: readonly (readonly number[])[];
}

/** Two names that more articles than this have in common tell of no one story. */
const MOST_TOGETHER = 200;

/**
 * @param salt what all parts depend on beside their nodes
 * @param together nodes that are in one part whatever they are called
 */
export function partNames(
  articles: readonly PartArticle[],
  salt: number,
  together: readonly (readonly number[])[],
): NameParts {
  const offsets = new Int32Array(articles.length + 1);
  for (const [at, { size }] of articles.entries()) offsets[at + 1] = offsets[at]! + size;
  const sets = new NodeSets(offsets[articles.length]!);
  joinByKeys(articles, offsets, sets);
  joinNumbered(articles, offsets, sets);
  const blocks = findBlocks(articles, offsets);
  for (const nodes of together) for (const node of nodes) sets.join(nodes[0]!, node);
  for (const { nodes } of blocks) for (const node of nodes) sets.join(nodes[0]!, node);
  const { members, starts, groupOf } = sets.groups();
  const digests = digestParts(articles, offsets, groupOf, starts.length - 1, salt);
  for (const { key, nodes } of blocks) mix(digests, groupOf[nodes[0]!]!, key / 0x100000, key);
  return { nodes: members, starts, partOf: groupOf, digests, blocks: blocks.map(({ nodes }) => nodes) };
}

function joinByKeys(articles: readonly PartArticle[], offsets: Int32Array, sets: NodeSets): void {
  const asking = new FirstByKey(articles.reduce((sum, { keys }) => sum + keys.length, 0));
  for (const [at, { keys, nodes, across }] of articles.entries()) {
    const offset = offsets[at]!;
    for (let i = 0; i < keys.length; i++) {
      const node = offset + nodes[i]!;
      if (keys[i]! > 0) sets.join(node, asking.firstOf(keys[i]!, node));
    }
    for (let i = 0; i < across.length; i += 2) sets.join(offset + across[i]!, offset + across[i + 1]!);
  }
  for (const [at, { keys, nodes }] of articles.entries()) {
    for (let i = 0; i < keys.length; i++) {
      const first = keys[i]! < 0 ? asking.find(-keys[i]!) : -1;
      if (first >= 0) sets.join(offsets[at]! + nodes[i]!, first);
    }
  }
}

/** Things of one number under several nouns of one family, and the places in whose articles they stand. */
function joinNumbered(articles: readonly PartArticle[], offsets: Int32Array, sets: NodeSets): void {
  const byNumber = new Map<
    number,
    { noun: number; isOne: boolean; readonly nodes: number[]; readonly articles: number[] }
  >();
  for (const [at, { numbered }] of articles.entries()) {
    for (let i = 0; i < numbered.length; i += 3) {
      const [key, noun] = [numbered[i]!, numbered[i + 1]!];
      const known = byNumber.get(key) ?? { noun, isOne: true, nodes: [], articles: [] };
      byNumber.set(key, known);
      known.isOne &&= known.noun === noun;
      known.nodes.push(offsets[at]! + numbered[i + 2]!);
      known.articles.push(at);
    }
  }
  for (const { isOne, nodes, articles: telling } of byNumber.values()) {
    if (isOne) continue;
    for (const node of nodes) sets.join(nodes[0]!, node);
    for (const at of telling) for (const place of articles[at]!.places) sets.join(nodes[0]!, offsets[at]! + place);
  }
}

interface Block {
  readonly key: number;
  readonly nodes: readonly number[];
}

function findBlocks(articles: readonly PartArticle[], offsets: Int32Array): Block[] {
  const together = new Map<number, number[]>();
  for (const [at, { pairs }] of articles.entries()) {
    for (const pair of pairs) {
      const known = together.get(pair);
      if (known) known.push(at);
      else together.set(pair, [at]);
    }
  }
  const blocks: Block[] = [];
  for (const [pair, sharing] of together) {
    if (sharing.length > 1 && sharing.length <= MOST_TOGETHER) addBlocks(articles, offsets, pair, sharing, blocks);
  }
  return blocks;
}

function addBlocks(
  articles: readonly PartArticle[],
  offsets: Int32Array,
  pair: number,
  sharing: readonly number[],
  blocks: Block[],
): void {
  const byNoun = new Map<number, { readonly nodes: number[]; hasUnnamed: boolean }>();
  for (const at of sharing) {
    const { nouns, called } = articles[at]!;
    for (let i = 0; i < nouns.length; i++) {
      const node = offsets[at]! + (called[i]! < 0 ? -1 - called[i]! : called[i]!);
      const known = byNoun.get(nouns[i]!);
      if (known) known.nodes.push(node);
      else byNoun.set(nouns[i]!, { nodes: [node], hasUnnamed: false });
      if (called[i]! < 0) byNoun.get(nouns[i]!)!.hasUnnamed = true;
    }
  }
  for (const [noun, { nodes, hasUnnamed }] of byNoun)
    if (nodes.length > 1 && hasUnnamed) blocks.push({ key: (pair + noun) % 2 ** 52, nodes });
}

function digestParts(
  articles: readonly PartArticle[],
  offsets: Int32Array,
  groupOf: Int32Array,
  groups: number,
  salt: number,
): Uint32Array {
  const digests = new Uint32Array(groups * 2).fill(salt);
  for (const [at, { size, digest }] of articles.entries()) {
    for (let node = 0; node < size; node++) {
      const group = groupOf[offsets[at]! + node]!;
      mix(digests, group, digest[0], digest[1]);
      mix(digests, group, node, node);
    }
  }
  return digests;
}

/** Takes two numbers of 32 bits into the digest of a part. */
function mix(digests: Uint32Array, part: number, one: number, other: number): void {
  let high = digests[part * 2]! ^ one;
  let low = digests[part * 2 + 1]! ^ other;
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (low >>> 15), 0xc2b2ae35);
  digests[part * 2] = high ^ (low >>> 13);
  digests[part * 2 + 1] = Math.imul(low ^ (high >>> 16), 0x27d4eb2f);
}
