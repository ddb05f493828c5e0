import type { PointArticle } from './claim-view.ts';

/** An article with some of its claims alone; what else is asked of it is read where it is. */
export class OfClaims implements PointArticle {
  readonly article: PointArticle['article'];
  readonly captures: PointArticle['captures'];
  readonly claims: PointArticle['claims'];
  readonly stamp?: string;
  readonly #whole: PointArticle;

  constructor(whole: PointArticle, claims: PointArticle['claims']) {
    this.#whole = whole;
    this.article = whole.article;
    this.captures = whole.captures;
    this.claims = claims;
    if (whole.stamp !== undefined) this.stamp = whole.stamp;
  }

  get mentions(): PointArticle['mentions'] {
    return this.#whole.mentions;
  }

  get times(): PointArticle['times'] {
    return this.#whole.times;
  }

  get quantities(): PointArticle['quantities'] {
    return this.#whole.quantities;
  }

  get statements(): PointArticle['statements'] {
    return this.#whole.statements;
  }
}
