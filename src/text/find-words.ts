import { BREAK, FOLDED_LATIN, foldLetter, isIdeograph, latinTable, SKIP } from './fold-letter.ts';

/** Words as their hashes alone: enough to compare texts by. */
export interface WordHashes {
  readonly count: number;
  /** 32-bit hash of each folded word. */
  readonly hash: Uint32Array;
}

/**
 * The words of a text, folded so that two printings of one sentence give the same words: case, accents, quotes,
 * hyphens and other punctuation do not count. Parallel arrays, in order, one entry a word.
 */
export interface Words extends WordHashes {
  /** [start, end) of the word in the text, in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const DOT = 0x2e;
const COMMA = 0x2c;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function mixLetter(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** Spreads the bits of a 32-bit value (the finaliser of MurmurHash3, Appleby 2011, public domain). */
export function mixBits(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Whether the sign at `at` joins what stands on both sides into one word: "Ostrel’s" is `ostrels`, "4,158" is
 * `4158`, "3.1" keeps its point, "U.S." is `us`. 0: no; 1: joins and is not read; 2: joins and is read.
 */
function joins(text: string, at: number, wordStart: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code !== DOT && code !== COMMA && !isApostrophe(code)) return 0;
  if (at + 1 >= text.length) return 0;
  const next = text.charCodeAt(at + 1);
  if (foldLetter(next) <= SKIP) return 0;
  const before = text.charCodeAt(at - 1);
  if (code === COMMA) return isDigit(before) && isDigit(next) ? 1 : 0;
  if (code !== DOT) return 1;
  if (isDigit(before)) return isDigit(next) ? 2 : 0;
  const single = at - wordStart === 1 || text.charCodeAt(at - 2) === DOT;
  const nextEnds = at + 2 >= text.length || foldLetter(text.charCodeAt(at + 2)) === BREAK;
  return single && nextEnds ? 1 : 0;
}

/** Where the word ended that `hashWord` last read: its second result, kept out of an object for speed. */
let wordEnd = 0;

/** Hash of the word that begins at `from`. */
function hashWord(text: string, from: number): number {
  let hash = 0x811c9dc5;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let folded = code < FOLDED_LATIN ? latinTable[code]! : foldLetter(code);
    if (folded <= SKIP) {
      if (folded === SKIP) continue;
      if (code === 0x20) break;
      const join = joins(text, at, from);
      if (join === 0) break;
      if (join === 1) continue;
      folded = code;
    } else if (code > 0x3000 && isIdeograph(code)) {
      if (at === from) hash = mixLetter(hash, folded);
      at += at === from ? 1 : 0;
      break;
    }
    hash = Math.imul(hash ^ folded, 0x01000193);
  }
  wordEnd = at;
  return mixBits(hash);
}

/** Memory that texts read one after another use in turn. */
export class WordRoom {
  start: Int32Array;
  end: Int32Array;
  hash: Uint32Array;

  constructor(words = 2 ** 10) {
    this.start = new Int32Array(words);
    this.end = new Int32Array(words);
    this.hash = new Uint32Array(words);
  }

  enlarge(): void {
    const words = 2 * this.start.length;
    this.start = enlarge(this.start, new Int32Array(words));
    this.end = enlarge(this.end, new Int32Array(words));
    this.hash = enlarge(this.hash, new Uint32Array(words));
  }
}

/**
 * Finds the words of a text with their offsets and hashes, or the first so many. Linear in the text. Where `room` is
 * given, they stand in it until it is used again.
 */
export function findWords(
  text: string,
  room = new WordRoom((text.length >> 2) + 16),
  most = Number.POSITIVE_INFINITY,
): Words {
  let { start, end, hash } = room;
  let count = 0;
  for (let at = 0; at < text.length && count < most; ) {
    const code = text.charCodeAt(at);
    if ((code < FOLDED_LATIN ? latinTable[code]! : foldLetter(code)) <= SKIP) {
      at++;
      continue;
    }
    if (count === start.length) {
      room.enlarge();
      ({ start, end, hash } = room);
    }
    start[count] = at;
    hash[count] = hashWord(text, at);
    end[count++] = at = wordEnd;
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), hash: hash.subarray(0, count) };
}

/** The hashes of a text's words alone, as in `findWords`. */
export function hashWords(text: string): Uint32Array {
  let hash = new Uint32Array((text.length >> 2) + 16);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if ((code < FOLDED_LATIN ? latinTable[code]! : foldLetter(code)) <= SKIP) {
      at++;
      continue;
    }
    if (count === hash.length) hash = enlarge(hash, new Uint32Array(count * 2));
    hash[count++] = hashWord(text, at);
    at = wordEnd;
  }
  return hash.slice(0, count);
}

/** One word of a text. */
export interface WordAt {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** The first word that begins at `from` or later, as `findWords` reads it, `from` standing inside no word; null for none. */
export function findWordAt(text: string, from: number): WordAt | null {
  for (let at = from; at < text.length; at++) {
    if (foldLetter(text.charCodeAt(at)) <= SKIP) continue;
    const hash = hashWord(text, at);
    return { start: at, end: wordEnd, hash };
  }
  return null;
}

function enlarge<Row extends Int32Array | Uint32Array>(row: Row, larger: Row): Row {
  larger.set(row);
  return larger;
}

/** One word as `findWords` reads it. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const letter = foldLetter(word.charCodeAt(at));
    if (letter > SKIP) folded += String.fromCharCode(letter);
    else if (letter === BREAK && at > 0 && joins(word, at, 0) === 2) folded += word[at];
  }
  return folded;
}

/** The folded words of a short text: a name, a title. */
export function foldWords(text: string): string[] {
  const words = findWords(text);
  return Array.from(words.start, (from, index) => foldWord(text.slice(from, words.end[index])));
}
