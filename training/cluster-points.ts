import { seededRandom } from './random.ts';

/** Points of `width` numbers (an even count), each of length 1, row after row. */
export interface Points {
  readonly width: number;
  readonly values: Float32Array;
}

const countOf = ({ width, values }: Points): number => values.length / width;

/** Scales every row to length 1; a row of zeros stays one. */
export function toUnitLength({ width, values }: Points): void {
  for (let at = 0; at < values.length; at += width) {
    let square = 0;
    for (let k = 0; k < width; k++) square += values[at + k]! ** 2;
    const by = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let k = 0; k < width; k++) values[at + k]! *= by;
  }
}

function likeness(a: Points, i: number, b: Points, j: number): number {
  const { width, values } = a;
  const other = b.values;
  const to = i * width + width;
  let at = j * width;
  let even = 0;
  let odd = 0;
  for (let k = i * width; k < to; k += 2) {
    even += values[k]! * other[at]!;
    odd += values[k + 1]! * other[at + 1]!;
    at += 2;
  }
  return even + odd;
}

/**
 * Spherical k-means (Dhillon and Modha 2001). The centres are found among the first `learntFrom` points, so that
 * frequent words, which stand first, found the clusters; one left without points starts again at the worst-placed point.
 * @returns for each point its cluster, and the centres
 */
export function clusterPoints(
  points: Points,
  clusters: number,
  { seed, passes, learntFrom }: { readonly seed: number; readonly passes: number; readonly learntFrom: number },
): { readonly of: Uint16Array; readonly centres: Points } {
  const { width, values } = points;
  const count = Math.min(countOf(points), learntFrom);
  const first = { width, values: values.subarray(0, count * width) };
  const centres = { width, values: drawCentres(first, clusters, count, seed) };
  const near = new Uint16Array(count);
  for (let pass = 0; pass < passes; pass++) moveCentres(first, centres, near, assign(first, centres, near));
  const of = new Uint16Array(countOf(points));
  assign(points, centres, of);
  return { of, centres };
}

/** The first at random, each other the least like those before it of a few drawn. */
function drawCentres(points: Points, clusters: number, from: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const { width, values } = points;
  const chosen = { width, values: new Float32Array(clusters * width) };
  for (let c = 0; c < clusters; c++) {
    let best = -1;
    let least = Infinity;
    for (let tries = 0; tries < (c === 0 ? 1 : 4); tries++) {
      const candidate = Math.floor(random() * from);
      let most = -1;
      for (let other = 0; other < c; other++) most = Math.max(most, likeness(points, candidate, chosen, other));
      if (most < least) [best, least] = [candidate, most];
    }
    chosen.values.set(values.subarray(best * width, (best + 1) * width), c * width);
  }
  return chosen.values;
}

function assign(points: Points, centres: Points, of: Uint16Array): Float64Array {
  const nearness = new Float64Array(of.length);
  const clusters = countOf(centres);
  for (let i = 0; i < of.length; i++) {
    let best = -Infinity;
    for (let c = 0; c < clusters; c++) {
      const like = likeness(points, i, centres, c);
      if (like > best) [best, of[i]] = [like, c];
    }
    nearness[i] = best;
  }
  return nearness;
}

function moveCentres(points: Points, centres: Points, of: Uint16Array, nearness: Float64Array): void {
  const { width, values } = centres;
  const sizes = new Int32Array(countOf(centres));
  values.fill(0);
  of.forEach((c, i) => {
    sizes[c]!++;
    for (let k = 0; k < width; k++) values[c * width + k]! += points.values[i * width + k]!;
  });
  sizes.forEach((size, c) => {
    if (size > 0) return;
    let worst = 0;
    for (let i = 0; i < nearness.length; i++) if (nearness[i]! < nearness[worst]!) worst = i;
    nearness[worst] = Infinity;
    values.set(points.values.subarray(worst * width, (worst + 1) * width), c * width);
  });
  toUnitLength(centres);
}
