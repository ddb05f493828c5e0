import { UPOS } from '../model/analysis.ts';
import { ALL_CAPITALS, CAPITAL, HAS_LOWER, mix, PREFIXES, SUFFIXES, type WordHashes } from './word-hashes.ts';

export const NAME_FEATURES = 62;
export const NAME_ANCHORS = 5;
const EDGE = 0x1f83d9ab;
const PROPN = UPOS.indexOf('PROPN');

/** What is known of each word of a text before names are sought in it. */
export interface NameWords {
  readonly words: WordHashes;
  readonly upos: Uint8Array;
  /** Bits of the classes of words that names are made of. */
  readonly classes: Int32Array;
}

function isCapital(flags: number): boolean {
  return (flags & CAPITAL) !== 0;
}

/** Keys of the features of each word of the run [from, to). */
export function nameFeatures(
  { words, upos, classes }: NameWords,
  from: number,
  to: number,
  keys: Int32Array,
  anchors: Int32Array,
): void {
  const { folded, suffixes, prefixes, shapes, flags } = words;
  let loud = 1;
  for (let i = from; i < to; i++) if ((flags[i]! & HAS_LOWER) !== 0) loud = 0;
  const inside = (i: number): boolean => i >= from && i < to;
  const w = (i: number): number => (inside(i) ? folded[i]! : EDGE);
  const p = (i: number): number => (inside(i) ? upos[i]! : 99);
  const s = (i: number): number => (inside(i) ? shapes[i]! : EDGE);
  const c = (i: number): number => (inside(i) ? classes[i]! : 1 << 20);
  let first = from;
  let last = from - 1;
  for (let i = from; i < to; i++) {
    if (i > last || !isCapital(flags[i]!)) {
      first = i;
      last = i;
      if (isCapital(flags[i]!)) while (last + 1 < to && isCapital(flags[last + 1]!)) last++;
    }
    const capital = (flags[i]! & (CAPITAL | ALL_CAPITALS)) | (loud << 2) | (i === from ? 8 : 0);
    const place = Math.min(3, i - first) * 4 + Math.min(3, last - i);
    const proper = (p(i - 1) === PROPN ? 1 : 0) | (p(i) === PROPN ? 2 : 0) | (p(i + 1) === PROPN ? 4 : 0);
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
    put(mix(w(i), p(i)));
    for (let j = 0; j < SUFFIXES; j++) put(mix(suffixes[i * SUFFIXES + j]!, capital & 1));
    for (let j = 0; j < PREFIXES; j++) put(mix(prefixes[i * PREFIXES + j]!, capital & 1));
    put(mix(s(i), capital));
    put(mix(s(i - 1), s(i)));
    put(mix(s(i), s(i + 1)));
    put(mix(mix(s(i - 1), s(i)), s(i + 1)));
    put(mix(s(i), w(i - 1)));
    put(mix(s(i), w(i + 1)));
    put(p(i));
    put(p(i - 1));
    put(p(i + 1));
    put(mix(p(i - 1), p(i)));
    put(mix(p(i), p(i + 1)));
    put(mix(mix(p(i - 1), p(i)), p(i + 1)));
    put(mix(mix(p(i - 2), p(i - 1)), p(i)));
    put(mix(mix(p(i), p(i + 1)), p(i + 2)));
    put(mix(capital, p(i)));
    put(mix(capital, proper));
    put(mix(c(i), capital));
    put(mix(c(i - 1), capital & 1));
    put(mix(c(i + 1), capital & 1));
    put(mix(c(i - 1), c(i)));
    put(mix(c(i), c(i + 1)));
    put(mix(place, capital));
    put(mix(w(last), place));
    put(mix(w(last), capital & 1));
    put(mix(w(first), capital & 1));
    put(mix(w(first - 1), capital & 1));
    put(mix(w(last + 1), capital & 1));
    put(mix(mix(w(first - 1), w(last)), capital & 1));
    put(mix(c(last), place));
    put(mix(c(first - 1), place));
    put(mix(c(last + 1), place));
    put(mix(mix(p(first - 1), p(last + 1)), place));
    put(mix(mix(w(first - 1), w(first - 2)), place));
    put(mix(mix(w(last + 1), w(last + 2)), place));
    put(mix(suffixes[i * SUFFIXES + 2]!, mix(w(i - 1), capital & 1)));
    put(mix(mix(suffixes[i * SUFFIXES + 1]!, place), capital & 1));
    put(mix(w(first - 1), mix(place, capital & 2)));
    put(mix(mix(w(first), w(last)), place));
    put(mix(mix(w(i - 1), p(i)), capital & 1));
    put(mix(mix(w(i + 1), p(i)), capital & 1));
    put(mix(prefixes[i * PREFIXES + 2]!, suffixes[i * SUFFIXES + 1]!));
    const at = (i - from) * NAME_ANCHORS;
    anchors[at] = w(i);
    anchors[at + 1] = mix(s(i), loud);
    anchors[at + 2] = mix(p(i), capital);
    anchors[at + 3] = mix(c(i), capital & 1);
    anchors[at + 4] = mix(w(i + 1), capital & 1);
  }
}
