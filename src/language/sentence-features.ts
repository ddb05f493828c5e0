import { CAPITAL, HAS_LETTER, HAS_LOWER, mix, SUFFIXES, type WordHashes } from './word-hashes.ts';

export const SENTENCE_FEATURES = 40;
export const SENTENCE_ANCHORS = 2;
const EDGE = 0x5be0cd19;

/** What the splitter knows of a text's words. */
export interface SentenceWords {
  readonly words: WordHashes;
  /** What stands before each word, see `findGaps`. */
  readonly gaps: Uint8Array;
  /** 1 for each word that begins a sentence by the rules. */
  readonly ruled: Uint8Array;
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

/** Keys of the features that tell whether each word of [from, to) begins a sentence. */
export function sentenceFeatures(
  known: SentenceWords,
  from: number,
  to: number,
  keys: Int32Array,
  anchors: Int32Array,
): void {
  const { words, gaps, ruled } = known;
  const { folded, shapes, flags, suffixes, length } = words;
  const w = (i: number): number => (i >= 0 && i < length ? folded[i]! : EDGE);
  const s = (i: number): number => (i >= 0 && i < length ? shapes[i]! : EDGE);
  const kind = (i: number): number => (i >= 0 && i < length ? flags[i]! & (CAPITAL | HAS_LETTER | HAS_LOWER) : 64);
  let since = 0;
  for (let back = from - 1; back >= 0 && from - back < 40 && ruled[back] === 0; back--) since++;
  for (let i = from; i < to; i++) {
    const gap = gaps[i]! | (ruled[i]! << 3);
    since = ruled[i] === 1 ? 0 : since + 1;
    const far = since < 4 ? since : since < 8 ? 4 : since < 16 ? 5 : since < 32 ? 6 : 7;
    let ahead = 1;
    while (ahead < 6 && i + ahead < length && ruled[i + ahead] === 0) ahead++;
    let k = (i - from) * SENTENCE_FEATURES;
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
    anchors[(i - from) * SENTENCE_ANCHORS] = mix(gap, s(i));
    anchors[(i - from) * SENTENCE_ANCHORS + 1] = mix(gap, w(i - 1));
  }
}
