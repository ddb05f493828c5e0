import type { Span } from '../../model/index.ts';
import { findWords, type WordHashes, WordRoom } from '../../text/find-words.ts';
import { markText, type TextMarks } from './mark-text.ts';
import type { TextSigns } from './read-signs.ts';
import type { LineageArticle, ReadText } from './reading.ts';

/** Articles whose texts stand in one piece of the table. */
export const PIECE_ARTICLES = 256;

/**
 * Numbers before a text's own: how many words, and how many numbers of quoted ranges, chrome ranges and line starts;
 * how many words are the page's; its signs.
 */
const HEAD = 10;

/**
 * The texts of so many articles as comparing reads them, in memory that threads share. First the place of each text,
 * then the texts: their lengths, words' hashes, quoted ranges, chrome ranges, line starts.
 */
export type TextPiece = Int32Array;

/** Numbers put one after another, in memory that each piece uses again. */
class PieceRoom {
  #numbers = new Int32Array(2 ** 16);
  length = 0;

  put(numbers: ArrayLike<number>): void {
    const length = this.length + numbers.length;
    if (length > this.#numbers.length) {
      const larger = new Int32Array(2 * length);
      larger.set(this.#numbers.subarray(0, this.length));
      this.#numbers = larger;
    }
    this.#numbers.set(numbers, this.length);
    this.length = length;
  }

  /** A copy in memory that threads share. */
  share(): TextPiece {
    const piece = new Int32Array(new SharedArrayBuffer(4 * this.length));
    piece.set(this.#numbers.subarray(0, this.length));
    return piece;
  }

  setAt(place: number, number: number): void {
    this.#numbers[place] = number;
  }
}

const words = new WordRoom();
const room = new PieceRoom();

/** Reads the texts of at most `PIECE_ARTICLES` articles, each once. */
export function readPiece(
  articles: readonly LineageArticle[],
  quotesOf: (id: string) => readonly Span[] | undefined,
): TextPiece {
  room.length = 0;
  room.put(new Int32Array(articles.length));
  for (const [index, article] of articles.entries()) {
    room.setAt(index, room.length);
    const own = findWords(article.text, words);
    const marks = markText(article, own, quotesOf(article.id));
    const { quoted, chrome, lineStarts } = marks;
    room.put([
      own.count,
      quoted.length,
      chrome.length,
      lineStarts.length,
      marks.chromeWords,
      ...packSigns(marks.signs),
    ]);
    const hash = new Int32Array(own.hash.buffer, own.hash.byteOffset, own.count);
    for (const part of [hash, quoted, chrome, lineStarts]) room.put(part);
  }
  return room.share();
}

const SIGNS = 5;
const LATER_STAGE = 1;
const ANNOUNCES_PART = 2;
const NAMES_HOUSE = 4;
const CITES_ANYWAY = 8;

function packSigns(signs: TextSigns): number[] {
  const said =
    (signs.laterStage ? LATER_STAGE : 0) |
    (signs.announcesPart ? ANNOUNCES_PART : 0) |
    (signs.namesHouse ? NAMES_HOUSE : 0) |
    (signs.citesAnyway ? CITES_ANYWAY : 0);
  return [said, signs.latestYear, signs.years, signs.numbers, signs.roughMarks];
}

function unpackSigns(piece: TextPiece, at: number): TextSigns {
  const said = piece[at]!;
  return {
    laterStage: (said & LATER_STAGE) !== 0,
    announcesPart: (said & ANNOUNCES_PART) !== 0,
    namesHouse: (said & NAMES_HOUSE) !== 0,
    citesAnyway: (said & CITES_ANYWAY) !== 0,
    latestYear: piece[at + 1]!,
    years: piece[at + 2]!,
    numbers: piece[at + 3]!,
    roughMarks: piece[at + 4]!,
  };
}

/** A text in a piece, looked at where it is asked for. */
class PackedText implements ReadText {
  readonly #piece: TextPiece;
  readonly #at: number;

  constructor(piece: TextPiece, at: number) {
    this.#piece = piece;
    this.#at = at;
  }

  get hashes(): WordHashes {
    const { buffer, byteOffset } = this.#piece;
    const count = this.#piece[this.#at]!;
    return { count, hash: new Uint32Array(buffer, byteOffset + 4 * (this.#at + HEAD), count) };
  }

  get marks(): TextMarks {
    const piece = this.#piece;
    const quoted = this.#at + HEAD + piece[this.#at]!;
    const chrome = quoted + piece[this.#at + 1]!;
    const lineStarts = chrome + piece[this.#at + 2]!;
    return {
      quoted: piece.subarray(quoted, chrome),
      chrome: piece.subarray(chrome, lineStarts),
      lineStarts: piece.subarray(lineStarts, lineStarts + piece[this.#at + 3]!),
      chromeWords: piece[this.#at + 4]!,
      signs: unpackSigns(piece, this.#at + HEAD - SIGNS),
    };
  }
}

/** The text at a place of a table of pieces that have `PIECE_ARTICLES` each, but for the last. */
export function textAt(pieces: readonly TextPiece[], rank: number): ReadText {
  const piece = pieces[Math.floor(rank / PIECE_ARTICLES)]!;
  return new PackedText(piece, piece[rank % PIECE_ARTICLES]!);
}

/** The text at a place of a table, as a piece of its own. */
export function cutText(pieces: readonly TextPiece[], rank: number): TextPiece {
  const piece = pieces[Math.floor(rank / PIECE_ARTICLES)]!;
  const from = piece[rank % PIECE_ARTICLES]!;
  const length = HEAD + [0, 1, 2, 3].reduce((sum, part) => sum + piece[from + part]!, 0);
  const own = new Int32Array(1 + length);
  own[0] = 1;
  own.set(piece.subarray(from, from + length), 1);
  return own;
}
