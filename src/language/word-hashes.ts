/**
 * 32-bit hashes of what models ask of a word: its folded form, its ends, its shape. Integer arithmetic throughout,
 * so that every machine computes the same features.
 */

/** Hashes of the last 1 to `SUFFIXES` and the first 1 to `PREFIXES` characters are kept for each word. */
export const SUFFIXES = 5;
export const PREFIXES = 4;

/** Bits of `WordHashes.flags`. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const HAS_HYPHEN = 8;
export const HAS_LOWER = 16;
export const HAS_LETTER = 32;
export const INNER_CAPITAL = 64;

/** One entry a word, or `SUFFIXES`/`PREFIXES` entries a word. */
export interface WordHashes {
  readonly length: number;
  /** Lower case, every digit as 0, the curly apostrophe as '. */
  readonly folded: Int32Array;
  readonly suffixes: Int32Array;
  readonly prefixes: Int32Array;
  /** Runs of capitals, small letters, digits and other signs, runs cut at two. */
  readonly shapes: Int32Array;
  readonly flags: Uint8Array;
}

const SEED = 0x2545f491 | 0;
/** Seed of suffixes, beside that of words. */
export const SUFFIX_TURN = 0x5bd1e995;

/** Joins two hashes, order mattering. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

const LOWER = new Uint16Array(0x250);
for (let code = 0; code < LOWER.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}

function lowerOf(code: number): number {
  if (code < LOWER.length) return LOWER[code]!;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

/** Folded code unit: small letters, every digit 0, straight apostrophes. */
function fold(code: number): number {
  return code >= 48 && code <= 57 ? 48 : lowerOf(code);
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  if (code < LOWER.length) return LOWER[code] !== code ? 2 : 1;
  return code === 0x2019 ? 39 : code >= 0x2000 && code < 0x2070 ? 4 : 1;
}

/** @param turn is joined to the seed; suffixes are hashed from their end, under a seed of their own */
export function hashFolded(word: string, turn = 0): number {
  let hash = SEED ^ turn;
  for (let at = 0; at < word.length; at++) hash = mix(hash, fold(word.charCodeAt(at)));
  return hash;
}

export function hashWords(text: string, start: Int32Array, end: Int32Array): WordHashes {
  const length = start.length;
  const hashes: WordHashes = {
    length,
    folded: new Int32Array(length),
    suffixes: new Int32Array(length * SUFFIXES),
    prefixes: new Int32Array(length * PREFIXES),
    shapes: new Int32Array(length),
    flags: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) hashWord(text, start[i]!, end[i]!, hashes, i);
  return hashes;
}

/** Marks where a line may break; no letter. */
const SOFT_HYPHEN = 0xad;
/** Code units of a word that are looked at; beyond it words are addresses and noise. */
const LONGEST = 64;

function hashWord(text: string, start: number, end: number, into: WordHashes, i: number): void {
  const to = Math.min(end, start + LONGEST);
  let folded = SEED;
  let shape = SEED;
  let run = 0;
  let previous = 0;
  let flags = 0;
  let capitals = 0;
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === SOFT_HYPHEN) continue;
    folded = mix(folded, fold(code));
    if (at - start < PREFIXES) into.prefixes[i * PREFIXES + at - start] = folded;
    const kind = classOf(code);
    run = kind === previous ? run + 1 : 1;
    if (run <= 2) shape = mix(shape, kind);
    previous = kind;
    if (kind === 1) flags |= HAS_LOWER | HAS_LETTER;
    else if (kind === 2) {
      flags |= HAS_LETTER | (at === start ? CAPITAL : INNER_CAPITAL);
      capitals++;
    } else if (kind === 3) flags |= HAS_DIGIT;
    else if (kind === 45) flags |= HAS_HYPHEN;
  }
  if (capitals > 1 && (flags & HAS_LOWER) === 0) flags |= ALL_CAPITALS;
  into.folded[i] = folded;
  into.shapes[i] = shape;
  into.flags[i] = flags;
  let suffix = SEED ^ SUFFIX_TURN;
  for (let k = 0; k < SUFFIXES && end - 1 - k >= start; k++) {
    suffix = mix(suffix, fold(text.charCodeAt(end - 1 - k)));
    into.suffixes[i * SUFFIXES + k] = suffix;
  }
}
