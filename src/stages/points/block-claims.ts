import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { pairStories } from './story-pairs.ts';

/** Up to here all pairs of a block are compared; beyond, those of one story, and those that share a name. */
const SMALL_BLOCK = 120;
/** Beyond this many claims under one key and one name the pairs of two stories are left out, and said to be. */
const LARGEST_BLOCK = 600;

export interface CrowdedKey {
  readonly key: string;
  readonly claims: number;
}

export interface Alignment {
  /** Claims that answer one question, in the order of the views. */
  readonly groups: readonly (readonly ClaimView[])[];
  /** What was not compared, since too many claims meet under one key: the key and their number. */
  readonly crowded: readonly CrowdedKey[];
}

export interface Blocks {
  /** Indexes of claims that may answer one question, ascending. A pair can stand in several. */
  readonly blocks: readonly (readonly number[])[];
  readonly crowded: readonly CrowdedKey[];
}

/** Brings together the claims that meet under a key, and in large piles under a key and a name as well. */
export function blockClaims(views: readonly ClaimView[]): Blocks {
  const blocks: (readonly number[])[] = [];
  const crowded: CrowdedKey[] = [];
  const keyed = group(views.keys(), (i) => views[i]!.claim.keys);
  for (const [key, block] of keyed) {
    if (block.length <= SMALL_BLOCK) {
      blocks.push(block);
      continue;
    }
    for (const pair of pairsWithin(block, views)) blocks.push(pair);
    const named = group(block, (i) => [...views[i]!.topics].filter((topic) => !topic.startsWith('country:')));
    for (const part of named.values()) {
      if (part.length <= LARGEST_BLOCK) blocks.push(part);
      else crowded.push({ key, claims: part.length });
    }
  }
  return { blocks, crowded };
}

/** Visits each pair of claims that stand in one block together, of so many claims, once, in the order of their indexes. */
export function eachPair(blocks: Blocks['blocks'], claims: number, visit: (a: number, b: number) => void): void {
  const held: { readonly block: readonly number[]; readonly at: number }[][] = Array.from({ length: claims }, () => []);
  for (const block of blocks) for (const [at, i] of block.entries()) held[i]!.push({ block, at });
  const last = new Int32Array(claims).fill(-1);
  held.forEach((places, a) => {
    for (const { block, at } of places) {
      for (let n = at + 1; n < block.length; n++) {
        const b = block[n]!;
        if (last[b] === a) continue;
        last[b] = a;
        visit(a, b);
      }
    }
  });
}

/** Of a large block what two articles of one story have in it, pair by pair. */
function pairsWithin(block: readonly number[], views: readonly ClaimView[]): number[][] {
  const held = new Map<PointArticle, number[]>();
  for (const i of block) {
    const own = held.get(views[i]!.source);
    if (own) own.push(i);
    else held.set(views[i]!.source, [i]);
  }
  const partners = indexPartners(views);
  const pairs: number[][] = [];
  for (const [one, left] of held) {
    for (const other of partners.get(one) ?? []) {
      const right = held.get(other);
      if (right) pairs.push([...left, ...right].sort((a, b) => a - b));
    }
  }
  return pairs;
}

/** The pairs of one story by the first of them: a block is asked for those of its own articles. */
const indexPartners = remember((views: readonly ClaimView[]): ReadonlyMap<PointArticle, readonly PointArticle[]> => {
  const partners = new Map<PointArticle, PointArticle[]>();
  for (const [one, other] of pairStories(views)) {
    const known = partners.get(one.article);
    if (known) known.push(other.article);
    else partners.set(one.article, [other.article]);
  }
  return partners;
});

function group(indexes: Iterable<number>, keysOf: (index: number) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    for (const key of keysOf(index)) {
      const known = groups.get(key);
      if (known) known.push(index);
      else groups.set(key, [index]);
    }
  }
  return groups;
}
