import type { WordClusters } from './word-clusters.ts';
import { CAPITAL, HAS_DIGIT, HAS_LETTER, HAS_LOWER, mix, SUFFIXES, type WordHashes } from './word-hashes.ts';

export const SENTENCE_FEATURES = 54;
export const SENTENCE_ANCHORS = 3;
const EDGE = 0x5be0cd19;

/** What the splitter knows of a text's words. */
export interface SentenceWords {
  readonly words: WordHashes;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What stands before each word, see `findGaps`. */
  readonly gaps: Uint8Array;
  /** 1 for each word that begins a sentence by the rules. */
  readonly ruled: Uint8Array;
  /** How the text is written, see `findStyle`. */
  readonly style: number;
  readonly clusters: WordClusters;
}

/** Before each word: 0 nothing, 1 a space, 2 more spaces, 3 a line's end, 4 a blank line. */
export function findGaps(text: string, start: Int32Array, end: Int32Array): Uint8Array {
  const gaps = new Uint8Array(start.length);
  for (let i = 0; i < start.length; i++) {
    const from = i === 0 ? 0 : end[i - 1]!;
    let lines = 0;
    for (let at = from; at < start[i]!; at++) if (text.charCodeAt(at) === 10) lines++;
    gaps[i] = i === 0 || lines > 1 ? 4 : lines === 1 ? 3 : Math.min(2, start[i]! - from);
  }
  return gaps;
}

const isSmall = (flags: number): boolean => (flags & (CAPITAL | HAS_LOWER)) === HAS_LOWER;
const isSign = (flags: number): boolean => (flags & (HAS_LETTER | HAS_DIGIT)) === 0;

/** A writer's habits: 0 to 2 for how many sentences begin small after a stop, plus 3 where most lines end in none. */
export function findStyle({ flags, length }: WordHashes, gaps: Uint8Array, ruled: Uint8Array): number {
  let starts = 0;
  let small = 0;
  let closed = 0;
  let open = 0;
  for (let i = 1; i < length; i++) {
    if (gaps[i]! >= 3) {
      if (isSign(flags[i - 1]!)) closed++;
      else open++;
    }
    if (ruled[i] === 0) continue;
    starts++;
    if (isSmall(flags[i]!)) small++;
  }
  const habit = small * 20 < starts ? 0 : small * 3 < starts ? 1 : 2;
  return habit + (open > closed ? 3 : 0);
}

/** A longer word is an address, or stands for one. */
const LONGEST_PLAIN = 16;

/** Words at which a sentence can begin: all but plain small words after plain small words. */
export function findSentenceCandidates({ words, gaps, ruled, start, end }: SentenceWords): Int32Array {
  const { flags, length } = words;
  const plain = (i: number): boolean =>
    isSmall(flags[i]!) && (flags[i]! & HAS_DIGIT) === 0 && end[i]! - start[i]! <= LONGEST_PLAIN;
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    if (i === 0 || ruled[i] === 1 || gaps[i]! >= 2 || !plain(i) || !plain(i - 1)) found.push(i);
  }
  return Int32Array.from(found);
}

/** Keys of the features that tell whether each word of `at` begins a sentence. */
export function sentenceFeatures(known: SentenceWords, at: Int32Array, keys: Int32Array, anchors: Int32Array): void {
  const { words, gaps, ruled, style, clusters } = known;
  const { folded, shapes, flags, suffixes, length } = words;
  const w = (i: number): number => (i >= 0 && i < length ? folded[i]! : EDGE);
  const s = (i: number): number => (i >= 0 && i < length ? shapes[i]! : EDGE);
  const kind = (i: number): number => (i >= 0 && i < length ? flags[i]! & (CAPITAL | HAS_LETTER | HAS_LOWER) : 64);
  const fine = (i: number): number => (i >= 0 && i < length ? clusters.find(folded[i]!) : 2000);
  for (let n = 0; n < at.length; n++) {
    const i = at[n]!;
    const gap = gaps[i]! | (ruled[i]! << 3);
    let since = 0;
    while (since < 33 && i - since > 0 && (since === 0 || ruled[i - since] === 0)) since++;
    const far = since < 4 ? since : since < 8 ? 4 : since < 16 ? 5 : since < 32 ? 6 : 7;
    let ahead = 1;
    while (ahead < 6 && i + ahead < length && ruled[i + ahead] === 0) ahead++;
    let small = 0;
    while (small < 4 && i + 1 + small < length && isSmall(flags[i + 1 + small]!)) small++;
    const [f0, f1, f2] = [fine(i - 1), fine(i), fine(i + 1)];
    const { middle, coarse } = clusters;
    const [m0, m1, m2] = [middle[f0] ?? f0, middle[f1] ?? f1, middle[f2] ?? f2];
    const [c0, c1, c2] = [coarse[f0] ?? f0, coarse[f1] ?? f1, coarse[f2] ?? f2];
    let k = n * SENTENCE_FEATURES;
    let template = 0x400;
    const put = (value: number): void => {
      keys[k++] = mix(template++, value);
    };
    put(gap);
    put(mix(gap, w(i)));
    put(mix(gap, w(i - 1)));
    put(mix(gap, w(i + 1)));
    put(mix(gap, w(i - 2)));
    put(mix(gap, w(i + 2)));
    put(mix(gap, mix(w(i - 1), w(i))));
    put(mix(gap, mix(w(i), w(i + 1))));
    put(mix(gap, mix(w(i - 2), w(i - 1))));
    put(mix(gap, s(i)));
    put(mix(gap, s(i - 1)));
    put(mix(gap, s(i + 1)));
    put(mix(gap, mix(s(i - 1), s(i))));
    put(mix(gap, mix(s(i), s(i + 1))));
    put(mix(gap, mix(mix(s(i - 1), s(i)), s(i + 1))));
    put(mix(gap, mix(mix(s(i - 2), s(i - 1)), s(i))));
    put(mix(gap, mix(s(i - 1), w(i))));
    put(mix(gap, mix(w(i - 1), s(i))));
    put(mix(gap, mix(w(i), s(i + 1))));
    put(mix(gap, far));
    put(mix(gap, mix(far, s(i))));
    put(mix(gap, mix(far, w(i))));
    put(mix(gap, mix(far, w(i - 1))));
    put(mix(gap, mix(ahead, w(i))));
    put(mix(gap, mix(ahead, mix(far, kind(i)))));
    put(mix(gap, mix(kind(i - 1), kind(i))));
    put(mix(gap, mix(mix(kind(i - 1), kind(i)), kind(i + 1))));
    put(mix(gap, mix(mix(kind(i - 2), kind(i - 1)), mix(kind(i), kind(i + 1)))));
    put(mix(gap, mix(w(i - 1), kind(i))));
    put(mix(gap, mix(w(i - 1), mix(kind(i - 2), kind(i)))));
    put(mix(gap, mix(w(i), kind(i - 1))));
    put(mix(gap, mix(w(i + 1), kind(i))));
    put(mix(gap, mix(mix(w(i - 1), w(i)), w(i + 1))));
    put(mix(gap, mix(mix(w(i - 2), w(i - 1)), w(i))));
    put(mix(gap, suffixes[i * SUFFIXES + 2]!));
    put(mix(gap, mix(s(i), mix(s(i + 1), s(i + 2)))));
    put(mix(gap, mix(s(i - 1), mix(s(i - 2), s(i - 3)))));
    put(mix(gap, mix(w(i), mix(kind(i), kind(i + 1)))));
    put(mix(gaps[i + 1] ?? 4, mix(s(i), s(i - 1))));
    put(mix(ahead, mix(w(i - 1), kind(i))));
    put(mix(gap, mix(style, kind(i))));
    put(mix(gap, mix(style, mix(kind(i - 1), kind(i)))));
    put(mix(gap, mix(style, w(i - 1))));
    put(mix(gap, mix(m1, kind(i))));
    put(mix(gap, mix(m0, kind(i))));
    put(mix(gap, mix(m2, kind(i))));
    put(mix(gap, mix(mix(c0, c1), kind(i))));
    put(mix(gap, mix(mix(c1, c2), kind(i))));
    put(mix(gap, mix(mix(c0, c1), mix(c2, kind(i)))));
    put(mix(gap, mix(f1, kind(i - 1))));
    put(mix(gap, mix(small, mix(kind(i), kind(i - 1)))));
    put(mix(gap, mix(small, mix(c1, kind(i - 1)))));
    put(mix(gap, mix(small, mix(w(i), kind(i - 1)))));
    put(mix(gap, mix(far, mix(small, kind(i)))));
    anchors[n * SENTENCE_ANCHORS] = mix(gap, s(i));
    anchors[n * SENTENCE_ANCHORS + 1] = mix(gap, w(i - 1));
    anchors[n * SENTENCE_ANCHORS + 2] = mix(gap, far);
  }
}
