import type { WordHashes } from '../../text/find-words.ts';
import { hashShingles, hashShinglesInto } from './fingerprint-article.ts';

/** A run of equal words: where it starts in each text, and how many there are. */
export interface Tile {
  a: number;
  b: number;
  length: number;
}

/** Words of a seed. Shorter equal runs never start a passage. */
export const SEED_WORDS = 4;

/** Places of one seed in the other text that are tried. */
const SEED_PLACES = 8;

/** Places of a bucket that are looked at: a seed repeated all over a text fills its bucket. */
const BUCKET_STEPS = 64;

/** Hashes of the seeds of a text, by the word at which they begin. */
export function hashSeeds(words: WordHashes): Uint32Array {
  return hashShingles(words, SEED_WORDS, 0);
}

/** Places of the seeds of one text: `first[seed & mask]` is the first place in the bucket plus 1, `next` the following. */
interface SeedIndex {
  readonly seeds: Uint32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly mask: number;
}

/**
 * The index made last: candidates come in order, so that one text is compared with many in a row. The next one takes
 * its memory.
 */
let lastIndex: SeedIndex = { seeds: new Uint32Array(0), first: new Int32Array(16), next: new Int32Array(16), mask: 15 };

function indexOf(seeds: Uint32Array): SeedIndex {
  if (lastIndex.seeds === seeds) return lastIndex;
  let size = 16;
  while (size < seeds.length * 2) size *= 2;
  const first = size > lastIndex.first.length ? new Int32Array(size) : lastIndex.first.fill(0, 0, size);
  const next = seeds.length > lastIndex.next.length ? new Int32Array(size) : lastIndex.next;
  const mask = size - 1;
  for (let at = seeds.length - 1; at >= 0; at--) {
    const bucket = seeds[at]! & mask;
    next[at] = first[bucket]!;
    first[bucket] = at + 1;
  }
  lastIndex = { seeds, first, next, mask };
  return lastIndex;
}

/** Seeds of the second text, in memory that each alignment uses again. */
let seedsOfB = new Uint32Array(2 ** 10);

export function findRuns(a: WordHashes, b: WordHashes, seedsA: Uint32Array): Tile[] {
  const index = indexOf(seedsA);
  if (b.count > seedsOfB.length) seedsOfB = new Uint32Array(2 * b.count);
  const seeds = hashShinglesInto(seedsOfB, b.hash, 0, b.count, SEED_WORDS, 0);
  const runs: Tile[] = [];
  let lastShift = 0;
  for (let i = 0; i < seeds; ) {
    const best = findLongest(a, b, i, seedsOfB[i]!, index, lastShift);
    if (best === null) {
      i++;
      continue;
    }
    i += best.length;
    lastShift = best.a - best.b;
    runs.push(growBack(best, a, b));
  }
  return runs;
}

/** The longest run from word `i` of `b` on; of equally long ones, the one that goes on where the last one ended. */
function findLongest(
  a: WordHashes,
  b: WordHashes,
  i: number,
  seed: number,
  { seeds, first, next, mask }: SeedIndex,
  lastShift: number,
): Tile | null {
  let best: Tile | null = null;
  let tried = 0;
  let steps = 0;
  for (let place = first[seed & mask]! - 1; place >= 0; place = next[place]! - 1) {
    if (++steps > BUCKET_STEPS || tried >= SEED_PLACES) break;
    if (seeds[place] !== seed) continue;
    tried++;
    const length = matchForward(a, place, b, i);
    if (length < SEED_WORDS) continue;
    const nearer = best !== null && Math.abs(place - i - lastShift) < Math.abs(best.a - i - lastShift);
    if (best === null || length > best.length || (length === best.length && nearer)) best = { a: place, b: i, length };
  }
  return best;
}

function matchForward(a: WordHashes, i: number, b: WordHashes, j: number): number {
  const most = Math.min(a.count - i, b.count - j);
  let length = 0;
  while (length < most && a.hash[i + length] === b.hash[j + length]) length++;
  return length;
}

/** Takes back words that an earlier, chance run had jumped over; at most a few, or repeated texts would cost much. */
function growBack(run: Tile, a: WordHashes, b: WordHashes): Tile {
  let back = 0;
  while (back < 64 && run.a - back > 0 && run.b - back > 0 && a.hash[run.a - back - 1] === b.hash[run.b - back - 1]) {
    back++;
  }
  return { a: run.a - back, b: run.b - back, length: run.length + back };
}
