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
/** The rows are joined a stretch of the hashes at a time, so that a sort stays in the processor's reach. */
const STRETCH_ROWS = 400_000;

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

/** Joins fingerprints with each other, as a database does by its index: each stretch of the hashes sorted. */
export function shareHashes(rows: readonly FingerprintRows[]): SharedHashes {
  const articles = [...rows].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  if (articles.length > INDEX_ROOM) throw new RangeError(`shareHashes: ${articles.length} articles; split the pile`);
  const size = articles.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const stretches = Math.max(1, Math.ceil(size / STRETCH_ROWS));
  const next = new Uint32Array(articles.length);
  const found: { hash: Uint32Array; article: Uint32Array }[] = [];
  let entries = new Float64Array(Math.min(size, 2 * STRETCH_ROWS));
  for (let stretch = 1; stretch <= stretches; stretch++) {
    const limit = stretch === stretches ? 2 ** 32 : Math.floor((2 ** 32 / stretches) * stretch);
    let count = 0;
    for (let index = 0; index < articles.length; index++) {
      const { hashes } = articles[index]!;
      let at = next[index]!;
      for (; at < hashes.length && hashes[at]! < limit; at++) {
        if (count === entries.length) entries = enlarge(entries);
        entries[count++] = hashes[at]! * INDEX_ROOM + index;
      }
      next[index] = at;
    }
    found.push(keepShared(entries.subarray(0, count).sort()));
  }
  return {
    articles: articles.map(({ article, hashes }) => ({ article, hashes: hashes.length })),
    hash: concatenate(found.map(({ hash }) => hash)),
    article: concatenate(found.map(({ article }) => article)),
  };
}

function enlarge(entries: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(entries.length * 2);
  larger.set(entries);
  return larger;
}

function concatenate(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The rows of a sorted stretch whose hash another row has too. */
function keepShared(entries: Float64Array): { hash: Uint32Array; article: Uint32Array } {
  const hash = new Uint32Array(entries.length);
  const article = new Uint32Array(entries.length);
  let count = 0;
  let before = -1;
  let open = false;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    const own = Math.floor(entry / INDEX_ROOM);
    const following = at + 1 < entries.length ? Math.floor(entries[at + 1]! / INDEX_ROOM) : -1;
    open = own === before || own === following;
    before = own;
    if (!open) continue;
    hash[count] = own;
    article[count++] = entry - own * INDEX_ROOM;
  }
  return { hash: hash.slice(0, count), article: article.slice(0, count) };
}

/** The carriers of each shared hash: `article[start[run]]` to `article[start[run + 1] - 1]`, in order of id. */
interface Runs {
  readonly article: Uint32Array;
  readonly start: Uint32Array;
  /** The runs that an article is in: `runs[first[a]]` to `runs[first[a + 1] - 1]`, with its place in each. */
  readonly first: Uint32Array;
  readonly runs: Uint32Array;
  readonly place: Uint32Array;
}

function indexRuns({ articles, hash, article }: SharedHashes): Runs {
  const start = new Uint32Array(hash.length + 1);
  let count = 0;
  for (let at = 0; at < hash.length; at++) if (at === 0 || hash[at] !== hash[at - 1]) start[count++] = at;
  start[count] = hash.length;
  const first = new Uint32Array(articles.length + 1);
  for (const index of article) first[index + 1]!++;
  for (let at = 0; at < articles.length; at++) first[at + 1]! += first[at]!;
  const runs = new Uint32Array(hash.length);
  const place = new Uint32Array(hash.length);
  const next = first.slice();
  for (let run = 0; run < count; run++) {
    for (let at = start[run]!; at < start[run + 1]!; at++) {
      const slot = next[article[at]!]!++;
      runs[slot] = run;
      place[slot] = at;
    }
  }
  return { article, start: start.subarray(0, count + 1), first, runs, place };
}

/** The pairs of articles among those that share hashes, in order of their ids. */
export function pairShared(shared: SharedHashes): CandidatePair[] {
  const { articles } = shared;
  const index = indexRuns(shared);
  const isCopied = findWidelyCopied(index, articles);
  const tally: Tally = {
    shared: new Uint32Array(articles.length),
    rarity: new Float64Array(articles.length),
    partners: [],
  };
  const pairs: CandidatePair[] = [];
  for (let at = 0; at < articles.length; at++) {
    for (let slot = index.first[at]!; slot < index.first[at + 1]!; slot++) {
      tallyRun(index, index.runs[slot]!, index.place[slot]!, isCopied, tally);
    }
    takePairs(articles, at, tally, pairs);
  }
  return pairs;
}

/** What one article shares with each later one. */
interface Tally {
  readonly shared: Uint32Array;
  /** Sum of 1 / (carriers - 1). */
  readonly rarity: Float64Array;
  partners: number[];
}

/** 1 for each article of which a good part stands in very many others. */
function findWidelyCopied({ article, start }: Runs, articles: readonly CountedArticle[]): Uint8Array {
  const common = new Uint32Array(articles.length);
  for (let run = 0; run + 1 < start.length; run++) {
    if (start[run + 1]! - start[run]! <= MANY_CARRIERS) continue;
    for (let at = start[run]!; at < start[run + 1]!; at++) common[article[at]!]!++;
  }
  return Uint8Array.from(articles, ({ hashes }, at) => (common[at]! > MATTER_SHARE * hashes ? 1 : 0));
}

/** Tallies the later carriers of one hash with which its carrier at `place` is compared. */
function tallyRun({ article, start }: Runs, run: number, place: number, isCopied: Uint8Array, tally: Tally): void {
  const [from, to] = [start[run]!, start[run + 1]!];
  const carriers = to - from;
  const hub = place < from + HUBS;
  const last = carriers <= FEW_CARRIERS || hub ? to : Math.min(to, place + 2);
  for (let at = place + 1; at < last; at++) {
    const other = article[at]!;
    if (carriers > MANY_CARRIERS && at >= from + HUBS && isCopied[other] === 0) continue;
    if (tally.shared[other] === 0) tally.partners.push(other);
    tally.shared[other]!++;
    tally.rarity[other]! += 1 / (carriers - 1);
  }
}

function takePairs(articles: readonly CountedArticle[], at: number, tally: Tally, pairs: CandidatePair[]): void {
  const one = articles[at]!;
  for (const partner of tally.partners.sort((x, y) => x - y)) {
    const other = articles[partner]!;
    const [shared, rarity] = [tally.shared[partner]!, tally.rarity[partner]!];
    tally.shared[partner] = 0;
    tally.rarity[partner] = 0;
    if (isChance(shared, rarity, Math.min(one.hashes, other.hashes)) || one.article === other.article) continue;
    pairs.push({ a: one.article, b: other.article, shared, rarity });
  }
  tally.partners = [];
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
