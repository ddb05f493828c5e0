import type { Span } from '../../model/index.ts';
import { findWords, type WordHashes } from '../../text/find-words.ts';
import { markText, type TextMarks } from './mark-text.ts';
import type { LineageArticle, ReadText } from './reading.ts';

/** Articles whose texts stand in one piece of the table. */
export const PIECE_ARTICLES = 256;

/** Numbers before a text's own: how many words, and how many numbers of quoted ranges, chrome ranges and line starts. */
const HEAD = 5;

/**
 * The texts of so many articles as comparing reads them, in memory that threads share. First the place of each text,
 * then the texts: their lengths, words' hashes, quoted ranges, chrome ranges, line starts.
 */
export type TextPiece = Int32Array;

function readText(article: LineageArticle, quotes?: readonly Span[]): ReadText {
  const words = findWords(article.text);
  return { hashes: words, marks: markText(article, words, quotes) };
}

function sizeOf({ hashes, marks }: ReadText): number {
  return HEAD + hashes.count + marks.quoted.length + marks.chrome.length + marks.lineStarts.length;
}

/** Reads the texts of at most `PIECE_ARTICLES` articles, each once. */
export function readPiece(
  articles: readonly LineageArticle[],
  quotesOf: (id: string) => readonly Span[] | undefined,
): TextPiece {
  const texts = articles.map((article) => readText(article, quotesOf(article.id)));
  const size = texts.reduce((sum, text) => sum + sizeOf(text), texts.length);
  const piece = new Int32Array(new SharedArrayBuffer(4 * size));
  let at = texts.length;
  for (const [index, text] of texts.entries()) {
    const { hashes, marks } = text;
    piece[index] = at;
    piece.set([hashes.count, marks.quoted.length, marks.chrome.length, marks.lineStarts.length, marks.chromeWords], at);
    let next = at + HEAD;
    for (const part of [hashes.hash, marks.quoted, marks.chrome, marks.lineStarts]) {
      piece.set(part, next);
      next += part.length;
    }
    at = next;
  }
  return piece;
}

/** The text at a place of a table of pieces that have `PIECE_ARTICLES` each, but for the last. */
export function textAt(pieces: readonly TextPiece[], rank: number): ReadText {
  const piece = pieces[Math.floor(rank / PIECE_ARTICLES)]!;
  const at = piece[rank % PIECE_ARTICLES]!;
  const [words, quoted, chrome, lines, chromeWords] = piece.subarray(at, at + HEAD) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  let from = at + HEAD;
  const take = (count: number): Int32Array => piece.subarray(from, (from += count));
  const hash = new Uint32Array(piece.buffer, piece.byteOffset + 4 * from, words);
  from += words;
  const hashes: WordHashes = { count: words, hash };
  const marks: TextMarks = { quoted: take(quoted), chrome: take(chrome), lineStarts: take(lines), chromeWords };
  return { hashes, marks };
}
