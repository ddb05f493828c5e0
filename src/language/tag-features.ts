import {
  ALL_CAPITALS,
  CAPITAL,
  HAS_LETTER,
  HAS_LOWER,
  mix,
  PREFIXES,
  SUFFIXES,
  type WordHashes,
} from './word-hashes.ts';

/** Features that a word has whatever the tags around it. */
export const TAG_FEATURES = 52;
/** Hashes that the features of the tags before a word are joined with. */
export const TAG_ANCHORS = 6;
const EDGE = 0x3c6ef372;

/**
 * Keys of the features of each word of the run [from, to) for tagging.
 * @param classes of each word, which tags it bears in the training texts, as a hash; 0 for rare words
 */
export function tagFeatures(
  words: WordHashes,
  classes: Int32Array,
  from: number,
  to: number,
  keys: Int32Array,
  anchors: Int32Array,
): void {
  const loud = isLoud(words, from, to) ? 1 : 0;
  for (let i = from; i < to; i++) {
    wordFeatures(words, classes, i, from, to, loud, keys, (i - from) * TAG_FEATURES);
    const at = (i - from) * TAG_ANCHORS;
    anchors[at] = words.folded[i]!;
    anchors[at + 1] = i + 1 < to ? words.folded[i + 1]! : EDGE;
    anchors[at + 2] = words.suffixes[i * SUFFIXES + 2]!;
    anchors[at + 3] = classes[i]!;
    anchors[at + 4] = i + 1 < to ? classes[i + 1]! : EDGE;
    anchors[at + 5] = mix(words.shapes[i]!, loud);
  }
}

/** Whether the run is written in capitals throughout, so that a capital says nothing. */
function isLoud(words: WordHashes, from: number, to: number): boolean {
  let letters = 0;
  for (let i = from; i < to; i++) {
    if ((words.flags[i]! & HAS_LOWER) !== 0) return false;
    if ((words.flags[i]! & HAS_LETTER) !== 0) letters++;
  }
  return letters > 1;
}

function wordFeatures(
  words: WordHashes,
  classes: Int32Array,
  i: number,
  from: number,
  to: number,
  loud: number,
  keys: Int32Array,
  at: number,
): void {
  const { folded, suffixes, prefixes, shapes, flags } = words;
  const hasBefore = i > from;
  const hasAfter = i + 1 < to;
  const w = folded[i]!;
  const w1 = hasBefore ? folded[i - 1]! : EDGE;
  const w2 = i - 1 > from ? folded[i - 2]! : EDGE;
  const n1 = hasAfter ? folded[i + 1]! : EDGE;
  const n2 = i + 2 < to ? folded[i + 2]! : EDGE;
  const c = classes[i]!;
  const c1 = hasBefore ? classes[i - 1]! : EDGE;
  const c2 = i - 1 > from ? classes[i - 2]! : EDGE;
  const d1 = hasAfter ? classes[i + 1]! : EDGE;
  const d2 = i + 2 < to ? classes[i + 2]! : EDGE;
  const s = mix(shapes[i]!, loud);
  const s1 = hasBefore ? shapes[i - 1]! : EDGE;
  const r1 = hasAfter ? shapes[i + 1]! : EDGE;
  const suffix2 = suffixes[i * SUFFIXES + 1]!;
  const suffix3 = suffixes[i * SUFFIXES + 2]!;
  const suffix3Before = hasBefore ? suffixes[(i - 1) * SUFFIXES + 2]! : EDGE;
  const suffix2Before = hasBefore ? suffixes[(i - 1) * SUFFIXES + 1]! : EDGE;
  const suffix3After = hasAfter ? suffixes[(i + 1) * SUFFIXES + 2]! : EDGE;
  const suffix2After = hasAfter ? suffixes[(i + 1) * SUFFIXES + 1]! : EDGE;
  const capital = (flags[i]! & (CAPITAL | ALL_CAPITALS)) | (loud << 2) | (hasBefore ? 0 : 8);
  let k = at;
  let template = 1;
  const put = (value: number): void => {
    keys[k++] = mix(template++, value);
  };
  put(w);
  put(w1);
  put(n1);
  put(w2);
  put(n2);
  put(mix(w1, w));
  put(mix(w, n1));
  put(mix(w1, n1));
  put(mix(n1, n2));
  put(mix(w2, w1));
  for (let j = 0; j < SUFFIXES; j++) put(suffixes[i * SUFFIXES + j]!);
  for (let j = 0; j < PREFIXES; j++) put(prefixes[i * PREFIXES + j]!);
  put(s);
  put(mix(s, hasBefore ? 1 : 0));
  put(mix(s1, s));
  put(mix(s, r1));
  put(mix(mix(s1, s), r1));
  put(mix(w, capital));
  put(suffix3Before);
  put(suffix3After);
  put(suffix2After);
  put(mix(suffix3, suffix2After));
  put(mix(suffix2Before, suffix3));
  put(c);
  put(c1);
  put(d1);
  put(c2);
  put(d2);
  put(mix(c1, c));
  put(mix(c, d1));
  put(mix(mix(c1, c), d1));
  put(mix(c1, d1));
  put(mix(mix(c, d1), d2));
  put(mix(mix(c2, c1), c));
  put(mix(w, d1));
  put(mix(w, c1));
  put(mix(suffix3, d1));
  put(mix(suffix3, c1));
  put(mix(mix(suffix2, capital), d1));
  put(mix(mix(suffix3, capital), c1));
  put(mix(capital, mix(s1, c)));
  put(mix(mix(w, d1), d2));
  put(mix(mix(w, c1), d1));
  put(mix(capital, c));
  put(mix(suffix3, capital));
}
