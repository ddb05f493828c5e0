import type { ArticleId } from '../../model/anchor.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Stemma } from './origin-reach.ts';

/** A stemma that notes which articles it is asked about: what is read off it depends on the edges of these alone. */
export class WatchedStemma implements Stemma {
  readonly #stemma: Stemma;
  #asked = new Set<ArticleId>();

  constructor(stemma: Stemma) {
    this.#stemma = stemma;
  }

  get(article: ArticleId): readonly LineageEdge[] | undefined {
    this.#asked.add(article);
    return this.#stemma.get(article);
  }

  /** What an action gives, and the articles that it asked about, sorted. */
  watch<Result>(action: () => Result): readonly [result: Result, asked: readonly ArticleId[]] {
    this.#asked = new Set();
    const result = action();
    return [result, [...this.#asked].sort()];
  }
}
