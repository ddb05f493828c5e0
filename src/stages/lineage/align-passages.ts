import type { WordHashes } from '../../text/find-words.ts';
import { findRuns, hashSeeds, SEED_WORDS, type Tile } from './find-runs.ts';
import { findShortTiles, placeTiles } from './place-tiles.ts';

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
