import type { Analysis } from '../model/analysis.ts';
import { remember } from '../text/remember.ts';

export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;
/** A blank line or a line's end: no expression runs across it. */
export const BREAK = 4;

/**
 * A text in its smallest parts: runs of letters, numbers with their separators ("4,158", "1.7"), single signs, breaks.
 * Finer than tokens, and the same whatever the tokeniser: "mid-1980s", "15kHz" and "4,000-plus" come apart alike.
 * Arrays hold one value a piece; `lower` is the piece's text in lower case.
 */
export interface Pieces {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly lower: readonly string[];
  /** Index of the sentence in which each piece stands. */
  readonly sentence: Int32Array;
  /** Index of the token in which each piece stands. */
  readonly token: Int32Array;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code > 0x2bff && code < 0x3000) || (code > 0x303f && code < 0xfe00);
}

/** End of the number that starts at `at`: commas stand between groups of three, a point before a digit. */
function numberEnd(text: string, at: number): number {
  let end = at;
  let pointed = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if (code === 44 && !pointed && isGroup(text, end + 1)) end += 4;
    else if (code === 46 && !pointed && isDigit(text.charCodeAt(end + 1))) {
      pointed = true;
      end += 2;
    } else break;
  }
  return end;
}

function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** The pieces of a text, in order. Kept as long as the analysis is, as more than one stage reads them. Linear in the text. */
export const findPieces = remember(readPieces);

function readPieces(analysis: Analysis): Pieces {
  const { text } = analysis;
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const lower: string[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    let kind = SIGN;
    if (isLetter(code)) {
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      kind = WORD;
    } else if (isDigit(code)) {
      end = numberEnd(text, at);
      kind = NUMBER;
    } else if (code === 10) kind = BREAK;
    else if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) {
      at = end;
      continue;
    }
    starts.push(at);
    ends.push(end);
    kinds.push(kind);
    lower.push(kind === WORD ? text.slice(at, end).toLowerCase() : text.slice(at, end));
    at = end;
  }
  const placed = placePieces(analysis, starts);
  return {
    text,
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    kind: Uint8Array.from(kinds),
    lower,
    ...placed,
  };
}

function placePieces(analysis: Analysis, starts: readonly number[]): { sentence: Int32Array; token: Int32Array } {
  const { tokenStart, sentenceToken } = analysis;
  const sentence = new Int32Array(starts.length);
  const token = new Int32Array(starts.length);
  let inSentence = 0;
  let inToken = 0;
  for (let i = 0; i < starts.length; i++) {
    const at = starts[i]!;
    while (inToken + 1 < tokenStart.length && tokenStart[inToken + 1]! <= at) inToken++;
    while (inSentence + 2 < sentenceToken.length && sentenceToken[inSentence + 1]! <= inToken) inSentence++;
    token[i] = inToken;
    sentence[i] = inSentence;
  }
  return { sentence, token };
}
