import type { Analysis, Span } from '../model/index.ts';

export type WordShape = 'lower' | 'capital' | 'upper' | 'code' | 'number' | 'punct';

/**
 * A word as it stands on the page: hyphens, inner apostrophes and the dots of initials belong to it, a possessive
 * ending does not. A punctuation mark is a word of its own.
 */
export interface SurfaceWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: WordShape;
  /** Whether a possessive ending ("’s", or "’" after s) follows. */
  readonly possessive: boolean;
  /** Index of the sentence, counted from 0. */
  readonly sentence: number;
  /** First word of its sentence, of a quotation or after a colon: a capital says nothing here. */
  readonly initial: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const HYPHENS = new Set(['-', '‐', '‑']);
const APOSTROPHES = new Set(['’', "'", '‘', 'ʼ']);
const OPENERS = new Set(['“', '"', '‘', '«', '„', '(', '[', '•', '—', '–', ':', '*', '#']);

function classOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : 0;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7 || (code >= 0x2010 && code <= 0x2bff)) return 0;
  return LETTER;
}

function inWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

/** End of the word that starts at `start`. */
function endOfWord(text: string, start: number): number {
  let at = start;
  let run = start;
  for (;;) {
    while (at < text.length && inWord(text, at)) at++;
    const mark = text[at];
    if (mark === undefined || at + 1 >= text.length || !inWord(text, at + 1)) break;
    if (HYPHENS.has(mark) || mark === '&') {
      at++;
    } else if (APOSTROPHES.has(mark)) {
      const next = text[at + 1];
      if ((next === 's' || next === 'S') && !(at + 2 < text.length && inWord(text, at + 2))) break;
      at++;
    } else if (mark === '.' && at - run === 1 && classOf(text.charCodeAt(run)) === LETTER) {
      at++;
    } else if ((mark === '.' || mark === ',') && bothDigits(text, at)) {
      at++;
    } else break;
    run = at;
  }
  const dotted = text[at] === '.' && at - run === 1 && run - 1 > start && text[run - 1] === '.';
  return dotted ? at + 1 : at;
}

function bothDigits(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === DIGIT && classOf(text.charCodeAt(at + 1)) === DIGIT;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** As `shapeOf`, of a word of ASCII letters, digits and signs that begins with a letter; undefined of any other. */
function asciiShape(word: string): WordShape | undefined {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 128) return undefined;
    if (isCapital(code)) capitals++;
    else if (isDigit(code)) digits++;
    else if (code >= 97 && code <= 122) letters++;
  }
  if (!isCapital(word.charCodeAt(0))) return 'lower';
  if (digits > 0) return 'code';
  return letters === 0 && capitals > 1 ? 'upper' : 'capital';
}

function shapeOf(word: string): WordShape {
  const first = word.charCodeAt(0);
  const plain = isDigit(first) ? undefined : asciiShape(word);
  if (plain !== undefined) return plain;
  if (classOf(first) === DIGIT) return /^\d[\d.,]*$/.test(word) ? 'number' : 'code';
  if (/\d/.test(word) && /^\p{Lu}/u.test(word)) return 'code';
  const head = word[0]!;
  if (head === head.toLowerCase()) return 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
}

/** Length of a possessive ending at `at`: 2 for "’s", 1 for the apostrophe after s and before a space, else 0. */
function possessiveLength(text: string, at: number): number {
  const mark = text[at];
  if (mark === undefined || !APOSTROPHES.has(mark) || mark === '‘') return 0;
  const next = text[at + 1];
  if ((next === 's' || next === 'S') && !(at + 2 < text.length && inWord(text, at + 2))) return 2;
  const before = text[at - 1];
  if ((before === 's' || before === 'S') && text[at + 1] === ' ' && classOf(text.charCodeAt(at + 2)) === LETTER)
    return 1;
  return 0;
}

/** Words and marks of a text, in order. `sentenceStarts`: offsets at which sentences start, ascending. Linear time. */
export function findSurfaceWords(text: string, sentenceStarts: readonly number[]): SurfaceWord[] {
  const words: SurfaceWord[] = [];
  let sentence = -1;
  let fresh = true;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      if (text[at] === '\n') fresh = true;
      at++;
      continue;
    }
    while (sentence + 1 < sentenceStarts.length && sentenceStarts[sentence + 1]! <= at) {
      sentence++;
      fresh = true;
    }
    if (kind === 0) {
      const mark = text[at]!;
      words.push({
        start: at,
        end: at + 1,
        text: mark,
        lower: mark,
        shape: 'punct',
        possessive: false,
        sentence: Math.max(0, sentence),
        initial: fresh,
      });
      if (OPENERS.has(mark) || (mark === '-' && text[at + 1] === ' ')) fresh = true;
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const word = text.slice(at, end);
    const ending = possessiveLength(text, end);
    words.push({
      start: at,
      end,
      text: word,
      lower: word.toLowerCase(),
      shape: shapeOf(word),
      possessive: ending > 0,
      sentence: Math.max(0, sentence),
      initial: fresh,
    });
    fresh = false;
    at = end + ending;
  }
  return words;
}

const seen = new WeakMap<Analysis, readonly SurfaceWord[]>();

/** The words of an analysed text. Kept as long as the analysis is, as more than one stage reads them. */
export function surfaceWordsOf(analysis: Analysis): readonly SurfaceWord[] {
  const known = seen.get(analysis);
  if (known) return known;
  const starts: number[] = [];
  for (const token of analysis.sentenceToken) {
    const start = analysis.tokenStart[token];
    if (start !== undefined) starts.push(start);
  }
  const words = findSurfaceWords(analysis.text, starts);
  seen.set(analysis, words);
  return words;
}
