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
  /** The claims, ascending, that meet one under a key that many have, in articles of its story. */
  readonly ofStory: (claim: number) => Iterable<readonly number[]>;
  readonly crowded: readonly CrowdedKey[];
}

/** Brings together the claims that meet under a key, and in large piles under a key and a name as well. */
export function blockClaims(views: readonly ClaimView[]): Blocks {
  const blocks: (readonly number[])[] = [];
  const crowded: CrowdedKey[] = [];
  const holders = new Map<PointArticle, Map<string, number[]>>();
  const keyed = group(views.keys(), (i) => views[i]!.claim.keys);
  for (const [key, block] of keyed) {
    if (block.length <= SMALL_BLOCK) {
      blocks.push(block);
      continue;
    }
    for (const i of block) hold(holders, views[i]!.source, key, i);
    const named = group(block, (i) => [...views[i]!.topics].filter((topic) => !topic.startsWith('country:')));
    for (const part of named.values()) {
      if (part.length <= LARGEST_BLOCK) blocks.push(part);
      else crowded.push({ key, claims: part.length });
    }
  }
  return { blocks, ofStory: (claim) => meetInStory(views, claim, holders), crowded };
}

function hold(holders: Map<PointArticle, Map<string, number[]>>, article: PointArticle, key: string, claim: number) {
  const own = holders.get(article) ?? new Map<string, number[]>();
  holders.set(article, own);
  const known = own.get(key);
  if (known) known.push(claim);
  else own.set(key, [claim]);
}

/**
 * Claims under a claim's keys that many have: of each article of its story, and of its own where there is such a one.
 * Looked up, not listed: a large pile has millions of pairs of articles with a common key.
 */
function* meetInStory(
  views: readonly ClaimView[],
  claim: number,
  holders: ReadonlyMap<PointArticle, ReadonlyMap<string, readonly number[]>>,
): Generator<readonly number[]> {
  const { source, claim: own } = views[claim]!;
  const held = holders.get(source);
  const partners = held && indexPartners(views).get(source);
  if (partners === undefined) return;
  for (const key of own.keys) {
    if (!held!.has(key)) continue;
    let met = false;
    for (const partner of partners) {
      const theirs = holders.get(partner)?.get(key);
      if (theirs === undefined) continue;
      met = true;
      yield theirs;
    }
    if (met) yield held!.get(key)!;
  }
}

/** Visits each pair of claims that meet, of so many claims, once, in the order of the first. */
export function eachPair({ blocks, ofStory }: Blocks, claims: number, visit: (a: number, b: number) => void): void {
  const held: (readonly number[])[][] = Array.from({ length: claims }, () => []);
  for (const block of blocks) for (const i of block) held[i]!.push(block);
  const last = new Int32Array(claims).fill(-1);
  const visitAll = (a: number, block: readonly number[]): void => {
    for (let at = block.length - 1; at >= 0 && block[at]! > a; at--) {
      const b = block[at]!;
      if (last[b] === a) continue;
      last[b] = a;
      visit(a, b);
    }
  };
  for (let a = 0; a < claims; a++) {
    for (const block of held[a]!) visitAll(a, block);
    for (const block of ofStory(a)) visitAll(a, block);
  }
}

/** The articles that tell one story with each. */
const indexPartners = remember((views: readonly ClaimView[]): ReadonlyMap<PointArticle, readonly PointArticle[]> => {
  const partners = new Map<PointArticle, PointArticle[]>();
  const add = (one: PointArticle, other: PointArticle): void => {
    const known = partners.get(one);
    if (known) known.push(other);
    else partners.set(one, [other]);
  };
  for (const [one, other] of pairStories(views)) {
    add(one.article, other.article);
    add(other.article, one.article);
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
