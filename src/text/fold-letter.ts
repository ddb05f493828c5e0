import { wordTable } from './word-table.ts';

/** Not part of a word. */
export const BREAK = 0;
/** Stands in a word and is not read: accents, soft hyphens, zero-width joiners. */
export const SKIP = 1;
const UNSEEN = 0xffff;

const LETTER = /^[\p{L}\p{N}]$/u;
const MARK = /^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]$/u;
/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = wordTable({
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ŧ: 't',
});

function foldUnit(code: number): number {
  const letter = String.fromCharCode(code);
  if (MARK.test(letter)) return SKIP;
  if (!LETTER.test(letter)) return BREAK;
  const lower = letter.toLowerCase();
  const base = UNDECOMPOSED[lower] ?? lower.normalize('NFKD');
  return base.charCodeAt(0);
}

/** What has been asked for so far; a cache of a pure function of the code unit. */
const table = new Uint16Array(0x10000).fill(UNSEEN);
/** Below this the table is whole from the start: Latin letters. */
export const FOLDED_LATIN = 0x250;
for (let code = 0; code < FOLDED_LATIN; code++) table[code] = foldUnit(code);
/** `foldLetter` of the code units below `FOLDED_LATIN`, for loops in which a call costs too much. */
export const latinTable: Uint16Array = table.slice(0, FOLDED_LATIN);

/**
 * The lower-case base letter or digit of a UTF-16 code unit, `SKIP` or `BREAK`.
 * Case, accents and width are folded; surrogates break words.
 */
export function foldLetter(code: number): number {
  const folded = table[code]!;
  return folded === UNSEEN ? (table[code] = foldUnit(code)) : folded;
}

/** Scripts written without spaces: each sign is taken for a word. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
