import type { ArticleId } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { CaptureId } from '../model/capture.ts';
import type { DistinctArticle, KeptRecords } from './records.ts';

/** An article in all its captures, with the records of the one that was chosen, which are asked for where its own are. */
export class ChosenRecords implements DistinctArticle {
  readonly article: Article;
  readonly captures: readonly CaptureId[];
  readonly members: readonly ArticleId[];
  readonly stamp?: string;
  readonly #records: KeptRecords;

  /** @param article with what its other captures say of it */
  constructor(records: KeptRecords, article: Article, captures: readonly CaptureId[], members: readonly ArticleId[]) {
    this.#records = records;
    this.article = article;
    this.captures = captures;
    this.members = members;
    if (records.stamp !== undefined) this.stamp = records.stamp;
  }

  get sentences(): KeptRecords['sentences'] {
    return this.#records.sentences;
  }

  get mentions(): KeptRecords['mentions'] {
    return this.#records.mentions;
  }

  get references(): KeptRecords['references'] {
    return this.#records.references;
  }

  get nameLinks(): KeptRecords['nameLinks'] {
    return this.#records.nameLinks;
  }

  get times(): KeptRecords['times'] {
    return this.#records.times;
  }

  get quantities(): KeptRecords['quantities'] {
    return this.#records.quantities;
  }

  get statements(): KeptRecords['statements'] {
    return this.#records.statements;
  }

  get claims(): KeptRecords['claims'] {
    return this.#records.claims;
  }
}
