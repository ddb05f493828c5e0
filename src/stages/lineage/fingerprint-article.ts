import { hashWords, mixBits, type WordHashes } from '../../text/find-words.ts';

/**
 * What a stored fingerprint was made with. Fingerprints compare only where all four are equal, so they are stored
 * beside the hashes; any change to them raises the stage's version.
 */
export const FINGERPRINT_SCHEME = 'winnowed-word-shingles/1';
/** Words in a shingle (k). Five words outlive the edits of a reprint; three are shared by chance all over the news. */
export const SHINGLE_WORDS = 5;
/** Shingles in a window (w), of which the least hash is kept: 2 / (w + 1) of them all on average. */
export const WINNOW_WINDOW = 8;
export const FINGERPRINT_SEED = 0x5713a;

/** An article's winnowed shingles: the rows by which a store finds articles that share passages. */
export interface Fingerprint {
  /** Sorted, each once. */
  readonly hashes: Uint32Array;
  /** Words of the article. */
  readonly words: number;
}

/** Odd, so that multiplying by it loses no bits. */
const BASE = 0x9e3779b1;

/** Hash of each run of `size` words, by a rolling polynomial over the words' hashes (Karp and Rabin 1987). */
export function hashShingles(words: WordHashes, size: number, seed: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.count - size + 1));
  hashShinglesInto(shingles, words.hash, 0, words.count, size, seed);
  return shingles;
}

/** The same of the words [from, to), into memory that the caller has; gives how many there are. */
export function hashShinglesInto(
  shingles: Uint32Array,
  hash: Uint32Array,
  from: number,
  to: number,
  size: number,
  seed: number,
): number {
  let leaving = 1;
  for (let at = 1; at < size; at++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    if (at - from >= size) rolling = (rolling - Math.imul(hash[at - size]!, leaving)) | 0;
    rolling = (Math.imul(rolling, BASE) + hash[at]!) | 0;
    if (at - from >= size - 1) shingles[count++] = mixBits(rolling ^ seed);
  }
  return count;
}

/** Keeps the least hash of each window, the rightmost of equal ones (Schleimer, Wilkerson and Aiken 2003, figure 5). */
function winnow(shingles: Uint32Array, window: number): number[] {
  const kept: number[] = [];
  if (shingles.length === 0) return kept;
  let least = -1;
  for (let end = Math.min(window, shingles.length); end <= shingles.length; end++) {
    const from = Math.max(0, end - window);
    if (least < from) {
      least = from;
      for (let at = from + 1; at < end; at++) if (shingles[at]! <= shingles[least]!) least = at;
      kept.push(shingles[least]!);
    } else if (shingles[end - 1]! <= shingles[least]!) {
      least = end - 1;
      kept.push(shingles[least]!);
    }
  }
  return kept;
}

/**
 * Fingerprints an article: word shingles (Broder 1997, "On the resemblance and containment of documents"), winnowed
 * (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting"). Two articles that
 * share a run of `SHINGLE_WORDS + WINNOW_WINDOW - 1` = 12 words share a hash. A text shorter than a shingle gives none.
 */
export function fingerprintArticle(article: { readonly text: string }): Fingerprint {
  const hash = hashWords(article.text);
  const words = { count: hash.length, hash };
  const kept = winnow(hashShingles(words, SHINGLE_WORDS, FINGERPRINT_SEED), WINNOW_WINDOW);
  const sorted = Uint32Array.from(kept).sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  }
  return { hashes: sorted.slice(0, count), words: words.count };
}
