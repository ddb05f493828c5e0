import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';
import { tiesOf } from './story-ties.ts';

/** The digests of articles, and how much each tells of one story with another. */
type Row = readonly [stamps: string[], ties: number[]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How much pairs of articles tell of one story, kept by the one with the lower id. */
export class TieBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (source: PointArticle) => string;
  /** How many ties of each article were kept. */
  readonly #before = new Map<PointArticle, number>();

  /** Makes known what is kept of these articles. */
  constructor(kept: KeptWork, articles: readonly PointArticle[], stampOf: (source: PointArticle) => string) {
    this.#kept = kept;
    this.#stampOf = stampOf;
    const byStamp = new Map(articles.map((source) => [stampOf(source), source]));
    for (const [stamp, source] of byStamp) {
      const body = kept.take(source.article.id, stamp);
      const [stamps, ties] = body === undefined ? NOTHING : (JSON.parse(decoder.decode(body)) as Row);
      const known = tiesOf(source);
      for (const [at, other] of stamps.entries()) {
        const article = byStamp.get(other);
        if (article !== undefined) known.set(article, ties[at]!);
      }
      this.#before.set(source, known.size);
    }
  }

  /** Hands over the rows to which something was added. */
  close(): void {
    for (const [source, before] of this.#before) {
      const known = tiesOf(source);
      if (known.size === before) continue;
      const row: Row = [Array.from(known.keys(), this.#stampOf), [...known.values()]];
      const body = encoder.encode(JSON.stringify(row));
      this.#kept.put({ key: source.article.id, stamp: this.#stampOf(source), body });
    }
  }
}

const NOTHING: Row = [[], []];
