import type { ArticleId, Span } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import { remember } from '../../text/remember.ts';
import { CitationBook } from './citation-book.ts';
import { keepOrders, keepSpans, type ReadAll } from './kept-orders.ts';
import type { OrderReadings } from './order-families.ts';
import { PairBook } from './pair-book.ts';
import type { LineageArticle, Reading, ReadText } from './reading.ts';
import { readPiece, type TextPiece, textAt } from './text-table.ts';

/**
 * What lineage keeps from run to run: texts as read; pairs of articles and of pieces, by the first of them; the
 * citations that articles name; the order of stages; where the passages of edges stand.
 */
export interface KeptLineage {
  readonly texts: KeptWork;
  readonly pairs: KeptWork;
  readonly pieces: KeptWork;
  readonly citations: KeptWork;
  readonly orders: KeptWork;
  readonly spans: KeptWork;
}

/** Of the stage: raised whenever the lineage of some pile changes, or the form of what it keeps. */
export const LINEAGE_VERSION = 6;
/** Numbers are kept as they stand in memory. */
const BYTE_ORDER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 'little' : 'big';

/** The digest of all that is read of an article: its text is told by its id. */
function stampArticle(article: LineageArticle, quotes: readonly Span[] | undefined): string {
  const { id, title, outlet, url, byline, published, updated, dateline, credits, blocks } = article;
  const facts = [title, outlet, url, byline, published, updated, dateline, credits, blocks, quotes];
  return contentId('', LINEAGE_VERSION, BYTE_ORDER, id, JSON.stringify(facts));
}

/** The books of what was read and judged in earlier runs, for this one. */
export class LineageBooks {
  readonly pairs: PairBook;
  readonly pieces: PairBook;
  readonly citations: CitationBook;
  readonly order: OrderReadings;
  readonly keepSpans: (readAll: ReadAll) => ReadAll;
  readonly #texts: KeptWork;
  readonly #stamp: (article: LineageArticle) => string;
  readonly #quotes: ReadonlyMap<ArticleId, readonly Span[]> | undefined;
  readonly #read = new Map<ArticleId, TextPiece>();

  constructor(kept: KeptLineage, quotes: ReadonlyMap<ArticleId, readonly Span[]> | undefined) {
    this.#texts = kept.texts;
    this.#quotes = quotes;
    this.#stamp = remember((article: LineageArticle) => stampArticle(article, quotes?.get(article.id)));
    const stampOf = ({ article }: Reading): string => this.#stamp(article);
    this.pairs = new PairBook(kept.pairs, stampOf);
    this.pieces = new PairBook(kept.pieces, stampOf);
    this.citations = new CitationBook(kept.citations, stampOf);
    this.order = keepOrders(kept.orders, stampOf);
    this.keepSpans = (readAll) => keepSpans(kept.spans, stampOf, readAll);
  }

  /** The text of an article, read where it is not kept. */
  readText(article: LineageArticle): ReadText {
    let piece = this.#read.get(article.id);
    if (piece === undefined) {
      const body = this.#texts.take(article.id, this.#stamp(article));
      piece = body === undefined ? readPiece([article], (id) => this.#quotes?.get(id)) : toNumbers(body);
      if (body === undefined) this.keepText(article, piece);
      this.#read.set(article.id, piece);
    }
    return textAt([piece], 0);
  }

  /** @param piece of this article alone */
  keepText(article: LineageArticle, piece: TextPiece): void {
    const body = new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
    this.#texts.put({ key: article.id, stamp: this.#stamp(article), body });
  }

  /** Hands over what has changed; texts that nothing asked for stay. */
  close(readings: readonly Reading[]): void {
    for (const { article } of readings) this.#texts.use(article.id, this.#stamp(article));
    this.pairs.close();
    this.pieces.close();
  }
}

/** Numbers stand at places of four bytes. */
function toNumbers(body: Uint8Array): TextPiece {
  const own = body.byteOffset % 4 === 0 ? body : body.slice();
  return new Int32Array(own.buffer, own.byteOffset, own.byteLength >> 2);
}
