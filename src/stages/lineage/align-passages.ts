import type { WordHashes } from '../../text/find-words.ts';
import { hashShingles, hashShinglesInto } from './fingerprint-article.ts';

/** A run of words that two texts share, small edits inside it allowed. Word indexes, half-open. */
export interface AlignedPassage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** Words of the run that are equal; the rest are the edits. */
  readonly equal: number;
}

export interface Alignment {
  /** In order of their place in `a`. No word of either text is matched twice. */
  readonly passages: readonly AlignedPassage[];
  /** Share of each text's words that stand in the passages, 0 to 1 (Broder's containment, counted in words). */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

interface Tile {
  a: number;
  b: number;
  length: number;
}

/** Words of a seed. Shorter equal runs never start a passage. */
const SEED_WORDS = 4;
/** Places of one seed in the other text that are tried. */
const SEED_PLACES = 8;
/** Places of a bucket that are looked at: a seed repeated all over a text fills its bucket. */
const BUCKET_STEPS = 64;
/** Equal words that count as a run right beside a longer one, over so many changed words. */
const SHORT_WORDS = 2;
const SHORT_EDIT = 3;
/** Equal runs are one passage where at most so many words were changed between them on either side. */
const EDIT_WORDS = 8;
/** A passage has at least so many equal words, and one unbroken run of at least `SEED_WORDS + 1`. */
const PASSAGE_WORDS = 8;

/**
 * Aligns two texts into the passages that they share: unbroken equal runs grown from seeds, the longest placed first
 * so that no word is used twice (greedy string tiling, Wise 1993), then joined over small edits. Paragraphs may have
 * moved. Each step of the seed search jumps by what it found, so the work is linear in the texts whatever they repeat.
 * `seedsA` is `hashSeeds` of the first text, where the caller has kept it.
 */
export function alignPassages(a: WordHashes, b: WordHashes, seedsA = hashSeeds(a)): Alignment {
  const takenA = scratchA.cleared(a.count);
  const takenB = scratchB.cleared(b.count);
  const tiles = placeTiles(findRuns(a, b, seedsA), takenA, takenB);
  const passages = joinTiles([...tiles, ...findShortTiles(tiles, a, b, takenA, takenB)].sort((x, y) => x.a - y.a));
  let inA = 0;
  let inB = 0;
  for (const passage of passages) {
    inA += passage.a[1] - passage.a[0];
    inB += passage.b[1] - passage.b[0];
  }
  return { passages, shareOfA: shareOf(inA, a.count), shareOfB: shareOf(inB, b.count) };
}

/** Hashes of the seeds of a text, by the word at which they begin. */
export function hashSeeds(words: WordHashes): Uint32Array {
  return hashShingles(words, SEED_WORDS, 0);
}

/** Places behind a text's end that are looked at: they count as taken. */
const PAST_END = 16;

/** Marks of words, in memory that each alignment uses again. */
class Scratch {
  #marks = new Uint8Array(2 ** 10);

  cleared(count: number): Uint8Array {
    if (count + PAST_END > this.#marks.length) this.#marks = new Uint8Array(2 * (count + PAST_END));
    else this.#marks.fill(0, 0, count);
    return this.#marks.fill(1, count, count + PAST_END);
  }
}

const scratchA = new Scratch();
const scratchB = new Scratch();

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
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

function findRuns(a: WordHashes, b: WordHashes, seedsA: Uint32Array): Tile[] {
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

/** Places runs longest first; of a later one, the first stretch is kept that no earlier one has taken. */
function placeTiles(runs: Tile[], takenA: Uint8Array, takenB: Uint8Array): Tile[] {
  const placed: Tile[] = [];
  for (const run of runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    let from = 0;
    while (from < run.length && (takenA[run.a + from] === 1 || takenB[run.b + from] === 1)) from++;
    let to = from;
    while (to < run.length && takenA[run.a + to] === 0 && takenB[run.b + to] === 0) to++;
    const length = to - from;
    if (length < SEED_WORDS - 1) continue;
    const a = run.a + from;
    const b = run.b + from;
    takenA.fill(1, a, a + length);
    takenB.fill(1, b, b + length);
    placed.push({ a, b, length });
  }
  return placed.sort((x, y) => x.a - y.a);
}

/**
 * Equal words too few for a seed, right before or behind a tile over an edit of a word or three: "the barge landed
 * [eleven] crates of bread". Without them a passage would begin behind the edit.
 */
function findShortTiles(
  tiles: readonly Tile[],
  a: WordHashes,
  b: WordHashes,
  takenA: Uint8Array,
  takenB: Uint8Array,
): Tile[] {
  const found: Tile[] = [];
  for (const tile of tiles) {
    for (const step of [-1, 1] as const) {
      const edgeA = step < 0 ? tile.a - 1 : tile.a + tile.length;
      const edgeB = step < 0 ? tile.b - 1 : tile.b + tile.length;
      const short = findBesideEdit(a, b, edgeA, edgeB, step, takenA, takenB);
      if (short === null) continue;
      takenA.fill(1, short.a, short.a + short.length);
      takenB.fill(1, short.b, short.b + short.length);
      found.push(short);
    }
  }
  return found;
}

/** The nearest short run that starts at most `SHORT_EDIT` words away on either side, going by `step`. */
function findBesideEdit(
  a: WordHashes,
  b: WordHashes,
  edgeA: number,
  edgeB: number,
  step: 1 | -1,
  takenA: Uint8Array,
  takenB: Uint8Array,
): Tile | null {
  for (let far = 1; far <= 2 * SHORT_EDIT; far++) {
    for (let gapA = Math.max(0, far - SHORT_EDIT); gapA <= Math.min(far, SHORT_EDIT); gapA++) {
      const [i, j] = [edgeA + step * gapA, edgeB + step * (far - gapA)];
      let length = 0;
      while (
        length < SEED_WORDS &&
        takenA[i + step * length] === 0 &&
        takenB[j + step * length] === 0 &&
        a.hash[i + step * length] === b.hash[j + step * length]
      ) {
        length++;
      }
      if (length >= SHORT_WORDS)
        return step > 0 ? { a: i, b: j, length } : { a: i - length + 1, b: j - length + 1, length };
    }
  }
  return null;
}

function joinTiles(tiles: readonly Tile[]): AlignedPassage[] {
  const passages: AlignedPassage[] = [];
  let open: { a: [number, number]; b: [number, number]; equal: number; longest: number } | null = null;
  const close = (): void => {
    if (open === null || open.equal < PASSAGE_WORDS || open.longest <= SEED_WORDS) return;
    passages.push({ a: open.a, b: open.b, equal: open.equal });
  };
  for (const { a, b, length } of tiles) {
    const gapA = open === null ? -1 : a - open.a[1];
    const gapB = open === null ? -1 : b - open.b[1];
    if (open !== null && gapA >= 0 && gapA <= EDIT_WORDS && gapB >= 0 && gapB <= EDIT_WORDS) {
      open.a[1] = a + length;
      open.b[1] = b + length;
      open.equal += length;
      open.longest = Math.max(open.longest, length);
      continue;
    }
    close();
    open = { a: [a, a + length], b: [b, b + length], equal: length, longest: length };
  }
  close();
  return passages;
}
