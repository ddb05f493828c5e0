import type { WordClusters } from './word-clusters.ts';
import { ALL_CAPITALS, CAPITAL, hashFolded, mix, PREFIXES, SUFFIXES, type WordHashes } from './word-hashes.ts';

export const NAME_FEATURES = 79;
export const NAME_ANCHORS = 6;
const EDGE = 0x1f83d9ab;

const JOINERS = new Set(['of', 'and', 'for', 'the', '&', 'de', 'du', 'la', 'on'].map((word) => hashFolded(word)));
/** Small words in a row that join two parts of one name: "of the". */
const LONGEST_JOINT = 2;

/** What is known of each word of a text before names are sought in it. */
export interface NameWords {
  readonly words: WordHashes;
  /** Bits of the classes of words that names are made of. */
  readonly classes: Int32Array;
  /** Bits of what the rest of the text says of the word, see `gatherNameEvidence`. */
  readonly evidence: Uint8Array;
  /** 1 for words of sentences whose capitals say nothing. */
  readonly loud: Uint8Array;
  readonly clusters: WordClusters;
  /** The fine cluster of each word. */
  readonly cluster: Uint16Array;
}

function isCapital(flags: number): boolean {
  return (flags & CAPITAL) !== 0;
}

/** For each word of [from, to) the last word of the row of capitals, joined by small words, that it stands in. */
function chainEnds({ folded, flags }: WordHashes, from: number, to: number): Int32Array {
  const ends = new Int32Array(to - from);
  let end = -1;
  for (let i = to - 1; i >= from; i--) {
    if (isCapital(flags[i]!)) {
      let next = i + 1;
      while (next < to && next - i <= LONGEST_JOINT && JOINERS.has(folded[next]!)) next++;
      if (next >= to || !isCapital(flags[next]!)) end = i;
      ends[i - from] = end;
    } else ends[i - from] = end > i && JOINERS.has(folded[i]!) ? end : i;
  }
  return ends;
}

/** Keys of the features of each word of the run [from, to), which stands in the sentence [left, right). */
export function nameFeatures(
  known: NameWords,
  [from, to, left, right]: readonly [from: number, to: number, left: number, right: number],
  keys: Int32Array,
  anchors: Int32Array,
): void {
  const { words, classes, evidence, loud, cluster } = known;
  const { folded, suffixes, prefixes, shapes, flags } = words;
  const { middle, coarse } = known.clusters;
  const inside = (i: number): boolean => i >= left && i < right;
  const w = (i: number): number => (inside(i) ? folded[i]! : EDGE);
  const s = (i: number): number => (inside(i) ? shapes[i]! : EDGE);
  const c = (i: number): number => (inside(i) ? classes[i]! : 1 << 20);
  const e = (i: number): number => (inside(i) ? evidence[i]! : 256);
  const fine = (i: number): number => (inside(i) ? cluster[i]! : 2000);
  const mid = (i: number): number => (inside(i) ? middle[cluster[i]!]! : 2000);
  const wide = (i: number): number => (inside(i) ? coarse[cluster[i]!]! : 2000);
  const ends = chainEnds(words, from, to);
  let first = from;
  let last = from - 1;
  let chainFirst = from;
  let chainLast = -1;
  for (let i = from; i < to; i++) {
    if (i > last || !isCapital(flags[i]!)) {
      first = i;
      last = i;
      if (isCapital(flags[i]!)) while (last + 1 < right && isCapital(flags[last + 1]!)) last++;
    }
    const end = ends[i - from]!;
    if (end !== chainLast || i > chainLast) chainFirst = i;
    chainLast = end;
    const chain = (chainFirst < first ? 1 : 0) | (end > last ? 2 : 0) | (isCapital(flags[i]!) ? 4 : 0);
    const capital = (flags[i]! & (CAPITAL | ALL_CAPITALS)) | (loud[i]! << 2) | (i === left ? 8 : 0);
    const upper = capital & 1;
    const place = Math.min(3, i - first) * 4 + Math.min(3, last - i);
    let k = (i - from) * NAME_FEATURES;
    let template = 0x300;
    const put = (value: number): void => {
      keys[k++] = mix(template++, value);
    };
    put(w(i));
    put(w(i - 1));
    put(w(i + 1));
    put(w(i - 2));
    put(w(i + 2));
    put(mix(w(i - 1), w(i)));
    put(mix(w(i), w(i + 1)));
    put(mix(w(i - 1), w(i + 1)));
    put(mix(w(i - 2), w(i - 1)));
    put(mix(w(i + 1), w(i + 2)));
    put(mix(w(i), capital));
    for (let j = 1; j < SUFFIXES; j++) put(mix(suffixes[i * SUFFIXES + j]!, upper));
    for (let j = 0; j < PREFIXES; j++) put(mix(prefixes[i * PREFIXES + j]!, upper));
    put(mix(s(i), capital));
    put(mix(s(i - 1), s(i)));
    put(mix(s(i), s(i + 1)));
    put(mix(mix(s(i - 1), s(i)), s(i + 1)));
    put(mix(s(i), w(i - 1)));
    put(mix(s(i), w(i + 1)));
    put(mix(c(i), capital));
    put(mix(c(i - 1), upper));
    put(mix(c(i + 1), upper));
    put(mix(c(i - 1), c(i)));
    put(mix(c(i), c(i + 1)));
    put(mix(place, capital));
    put(mix(w(last), place));
    put(mix(w(last), upper));
    put(mix(w(first), upper));
    put(mix(w(first - 1), upper));
    put(mix(w(last + 1), upper));
    put(mix(mix(w(first - 1), w(last)), upper));
    put(mix(c(last), place));
    put(mix(c(first - 1), place));
    put(mix(c(last + 1), place));
    put(mix(mix(w(first - 1), w(first - 2)), place));
    put(mix(mix(w(last + 1), w(last + 2)), place));
    put(mix(mix(suffixes[i * SUFFIXES + 1]!, place), upper));
    put(mix(mix(w(first), w(last)), place));
    put(mix(prefixes[i * PREFIXES + 2]!, suffixes[i * SUFFIXES + 1]!));
    put(mix(fine(i), capital));
    put(mix(mid(i), capital));
    put(mix(wide(i), capital));
    put(mix(fine(i - 1), upper));
    put(mix(fine(i + 1), upper));
    put(mix(mid(i - 1), mid(i)));
    put(mix(mid(i), mid(i + 1)));
    put(mix(mix(wide(i - 1), wide(i)), wide(i + 1)));
    put(mix(fine(last), place));
    put(mix(mid(first), place));
    put(mix(mid(first - 1), place));
    put(mix(mid(last + 1), place));
    put(mix(mix(wide(first - 1), wide(last + 1)), upper));
    put(mix(mix(mid(first), mid(last)), place));
    put(mix(e(i) & 3, capital));
    put(mix(e(i), capital));
    put(mix(e(i) & 3, mix(w(i), upper)));
    put(mix(e(i) & 0xfc, place));
    put(mix(e(last), place));
    put(mix(e(first) & 0xfc, place));
    put(mix(e(i) & 0xfc, mid(i)));
    put(mix(e(last) & 0xfc, mid(last)));
    put(mix(c(end), chain));
    put(mix(w(end), chain));
    put(mix(mid(end), chain));
    put(mix(c(chainFirst), mix(c(end), chain)));
    put(mix(mix(w(first - 1), w(last + 1)), chain));
    put(mix(c(chainFirst - 1), mix(w(chainFirst - 1), chain)));
    put(mix(mix(w(i), c(end)), chain));
    put(mix(fine(i), mid(i + 1)));
    put(mix(mid(i - 1), fine(i)));
    put(mix(e(i) & 3, mix(mid(i), capital)));
    put(mix(w(i - 1), mix(mid(i), upper)));
    put(mix(w(i + 1), mix(mid(i), upper)));
    const at = (i - from) * NAME_ANCHORS;
    anchors[at] = w(i);
    anchors[at + 1] = mix(s(i), loud[i]!);
    anchors[at + 2] = mix(fine(i), capital);
    anchors[at + 3] = mix(c(i), upper);
    anchors[at + 4] = mix(w(i + 1), upper);
    anchors[at + 5] = mix(mid(i), upper);
  }
}
