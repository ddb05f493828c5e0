import type { ArticleId } from '../../model/index.ts';

/** An article's rows of the fingerprint table. */
export interface FingerprintRows {
  readonly article: ArticleId;
  readonly hashes: Uint32Array;
}

/** Two articles that share fingerprints, and how many. `a < b`. */
export interface CandidatePair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly shared: number;
  /** Sum over the shared hashes of 1 / (articles that have it - 1): 1 for each that nobody else has. */
  readonly rarity: number;
}

/** Up to so many articles with one hash are compared each with each. */
export const FEW_CARRIERS = 16;
/** Beyond that, each is compared with so many of the first and with its neighbours: linear in the carriers. */
export const HUBS = 6;
/** A pair needs two shared hashes, or one that so few articles have that it is no common phrase. */
const RARE_CARRIERS = 3;

/** A copied sentence of twenty words leaves so many hashes. */
const SENTENCE_HASHES = 4;
/** … and fewer are a phrase of the language where some twenty articles or more have each of them. */
const LEAST_RARITY = 0.1;

/** A hash that more articles have is an outlet's line, or a report printed by so many. */
export const MANY_CARRIERS = 1000;
/** Share of its hashes that an article must have in common with so many for that to be its matter and no line. */
const MATTER_SHARE = 0.25;

/** Up to 2^21 articles: with the hash, one number below 2^53. */
const INDEX_ROOM = 2 ** 21;

interface Tally {
  shared: number;
  rarity: number;
}

/**
 * Finds the pairs of articles that share fingerprints, without comparing all with all: one sort of the rows by hash,
 * as a database would join them. A hash that many articles have (a phrase, an outlet's boilerplate, an agency report
 * with hundreds of reprints) costs a bounded number of pairs an article; one that more than `MANY_CARRIERS` have
 * pairs only a few of them, enough to know a house's line by, and those of which it is a good part.
 */
export function findCandidates(rows: readonly FingerprintRows[]): CandidatePair[] {
  return pairShared(shareHashes(rows));
}

/** Hashes that more than one article has, in order of hash, then article; `articles` in order of id. */
export interface SharedHashes {
  readonly articles: readonly CountedArticle[];
  readonly hash: Uint32Array;
  /** Index in `articles`. */
  readonly article: Uint32Array;
}

interface CountedArticle {
  readonly article: ArticleId;
  /** How many hashes it has in all. */
  readonly hashes: number;
}

/** Joins fingerprints with each other, as a database does by its index: one sort of the rows by hash. */
export function shareHashes(rows: readonly FingerprintRows[]): SharedHashes {
  const articles = [...rows].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const entries = new Float64Array(articles.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let size = 0;
  articles.forEach(({ hashes }, index) => {
    for (const hash of hashes) entries[size++] = hash * INDEX_ROOM + index;
  });
  entries.sort();
  let count = 0;
  forEachRun(entries, (from, to) => {
    entries.copyWithin(count, from, to);
    count += to - from;
  });
  return {
    articles: articles.map(({ article, hashes }) => ({ article, hashes: hashes.length })),
    hash: Uint32Array.from(entries.subarray(0, count), (entry) => Math.floor(entry / INDEX_ROOM)),
    article: Uint32Array.from(entries.subarray(0, count), (entry) => entry % INDEX_ROOM),
  };
}

/** The pairs of articles among those that share hashes. */
export function pairShared({ articles, hash, article }: SharedHashes): CandidatePair[] {
  return pairEntries(
    Float64Array.from(hash, (one, at) => one * INDEX_ROOM + article[at]!),
    articles,
  );
}

function pairEntries(entries: Float64Array, articles: readonly CountedArticle[]): CandidatePair[] {
  if (articles.length > INDEX_ROOM) throw new RangeError(`findCandidates: ${articles.length} articles; split the pile`);
  const isCopied = findWidelyCopied(entries, articles);
  const tallies = new Map<number, Tally>();
  forEachRun(entries, (from, to) => pairRun(entries, from, to, isCopied, tallies));
  return listPairs(tallies, articles);
}

/** Calls back for each run of equal hashes of two entries or more. */
function forEachRun(entries: Float64Array, take: (from: number, to: number) => void): void {
  for (let from = 0; from < entries.length; ) {
    const hash = Math.floor(entries[from]! / INDEX_ROOM);
    let to = from + 1;
    while (to < entries.length && entries[to]! < (hash + 1) * INDEX_ROOM) to++;
    if (to - from > 1) take(from, to);
    from = to;
  }
}

/** 1 for each article of which a good part stands in very many others. */
function findWidelyCopied(entries: Float64Array, articles: readonly CountedArticle[]): Uint8Array {
  const common = new Uint32Array(articles.length);
  forEachRun(entries, (from, to) => {
    if (to - from <= MANY_CARRIERS) return;
    for (let at = from; at < to; at++) common[entries[at]! % INDEX_ROOM]!++;
  });
  return Uint8Array.from(articles, ({ hashes }, at) => (common[at]! > MATTER_SHARE * hashes ? 1 : 0));
}

function pairRun(
  entries: Float64Array,
  from: number,
  to: number,
  isCopied: Uint8Array,
  tallies: Map<number, Tally>,
): void {
  const carriers = to - from;
  for (let j = from + 1; j < to; j++) {
    if (carriers > MANY_CARRIERS && j >= from + HUBS && isCopied[entries[j]! % INDEX_ROOM] === 0) continue;
    if (carriers <= FEW_CARRIERS) {
      for (let i = from; i < j; i++) addPair(entries[i]!, entries[j]!, carriers, tallies);
      continue;
    }
    for (let i = from; i < Math.min(j, from + HUBS); i++) addPair(entries[i]!, entries[j]!, carriers, tallies);
    if (j - 1 >= from + HUBS) addPair(entries[j - 1]!, entries[j]!, carriers, tallies);
  }
}

function addPair(first: number, second: number, carriers: number, tallies: Map<number, Tally>): void {
  const key = (first % INDEX_ROOM) * INDEX_ROOM + (second % INDEX_ROOM);
  const tally = tallies.get(key);
  const rarity = 1 / (carriers - 1);
  if (tally === undefined) tallies.set(key, { shared: 1, rarity });
  else {
    tally.shared++;
    tally.rarity += rarity;
  }
}

/**
 * A phrase or two that many have, or one that a few have, and not half of a brief: no passage that makes a family.
 * `fewest` is how many hashes the shorter of the two has.
 */
function isChance(shared: number, rarity: number, fewest: number): boolean {
  if (shared < 2) return rarity < 1 / (RARE_CARRIERS - 1);
  if (shared * 2 >= fewest) return false;
  return shared < SENTENCE_HASHES && rarity < LEAST_RARITY;
}

function listPairs(tallies: ReadonlyMap<number, Tally>, articles: readonly CountedArticle[]): CandidatePair[] {
  const pairs: [number, CandidatePair][] = [];
  for (const [key, { shared, rarity }] of tallies) {
    const [one, other] = [articles[Math.floor(key / INDEX_ROOM)]!, articles[key % INDEX_ROOM]!];
    if (isChance(shared, rarity, Math.min(one.hashes, other.hashes))) continue;
    const [a, b] = [one.article, other.article];
    if (a !== b) pairs.push([key, { a, b, shared, rarity }]);
  }
  return pairs.sort((x, y) => x[0] - y[0]).map(([, pair]) => pair);
}
