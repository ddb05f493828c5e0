import type { ArticleId, Entity, EntityId, Mention } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { ReadArticle } from './article-book.ts';
import { orderOf } from './article-facts.ts';

/** Letters: two places of a longer text could be taken for one. */
const LONGEST_TEXT = 2 ** 26;

/** Which entity each mention of a pile is of. */
export class EntityIndex {
  readonly byId: ReadonlyMap<EntityId, Entity>;
  readonly #articles: ReadonlyMap<ArticleId, { readonly read: ReadArticle; readonly nodesBefore: number }>;
  readonly #entityOf: readonly (Entity | null)[];
  readonly #places = new Map<ArticleId, ReadonlyMap<number, EntityId>>();

  /**
   * @param articles in the order of their nodes
   * @param entityOf the entity of each node
   */
  constructor(articles: readonly ReadArticle[], entityOf: readonly (Entity | null)[], entities: readonly Entity[]) {
    const byId = new Map<ArticleId, { readonly read: ReadArticle; readonly nodesBefore: number }>();
    let nodesBefore = 0;
    for (const read of articles) {
      byId.set(read.source.article.id, { read, nodesBefore });
      nodesBefore += read.part.size;
    }
    this.#articles = byId;
    this.#entityOf = entityOf;
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** By the place of its words. */
  readonly of = ({ anchor: { article, start, end } }: Mention): EntityId | null => {
    let places = this.#places.get(article);
    if (places === undefined) {
      places = this.#place(article);
      this.#places.set(article, places);
    }
    return places.get(start * LONGEST_TEXT + end) ?? null;
  };

  /** Digests of which entities the mentions of an article are of, and of what these are called. */
  readonly digestOf = (article: ArticleId): { readonly ids: string; readonly names: string } => {
    const known = this.#articles.get(article);
    if (known === undefined) return { ids: '', names: '' };
    const { read, nodesBefore } = known;
    const pointed = new Set(read.part.pointed);
    const entities = this.#entityOf
      .slice(nodesBefore, nodesBefore + read.part.size)
      .filter((_, at) => !pointed.has(at));
    return {
      ids: contentId('', ...entities.map((entity) => entity?.id ?? '')),
      names: contentId('', ...entities.map((entity) => entity?.name ?? '')),
    };
  };

  #place(article: ArticleId): ReadonlyMap<number, EntityId> {
    const places = new Map<number, EntityId>();
    const known = this.#articles.get(article);
    if (known === undefined) return places;
    const { read, nodesBefore } = known;
    const { nodeOf } = read.facts;
    for (const [at, { anchor }] of orderOf(read.source).all.entries()) {
      const entity = this.#entityOf[nodesBefore + nodeOf[at]!];
      const place = anchor.start * LONGEST_TEXT + anchor.end;
      if (entity && (places.get(place) ?? '') < entity.id) places.set(place, entity.id);
    }
    return places;
  }
}
