import type { WordHashes } from '../../text/find-words.ts';
import { SEED_WORDS, type Tile } from './find-runs.ts';

/** Places runs longest first; of a later one, the first stretch is kept that no earlier one has taken. */
export function placeTiles(runs: Tile[], takenA: Uint8Array, takenB: Uint8Array): Tile[] {
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
export function findShortTiles(
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

/** Equal words that count as a run right beside a longer one, over so many changed words. */
const SHORT_WORDS = 2;

const SHORT_EDIT = 3;

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
