import { isOpenKey } from '../../language/en/happenings.ts';
import type { ArticleId } from '../../model/anchor.ts';
import { contentId } from '../../text/content-id.ts';
import { writeHouses } from '../../text/houses.ts';
import type { EntityLookup, PointArticle, PointsInput } from './claim-view.ts';
import type { Stemma } from './origin-reach.ts';

function isOpen({ kind, predicate }: PointArticle['claims'][number]): boolean {
  return kind === 'polarity' && isOpenKey(predicate.key);
}

/** The digest of all that is read of an article. Its text is told by its id; deeds of no known kind come and go with the pile. */
function stampRecords(source: PointArticle, lookup: EntityLookup, version: number): string {
  const { text: _, removed: __, source: ___, ...article } = source.article;
  const { claims, stamp } = source;
  const entities = lookup.digestOf?.(source.article.id).ids ?? source.mentions.map((mention) => lookup.of(mention));
  const deeds = claims.filter(isOpen).map(({ id }) => id);
  const told = () => {
    const { mentions, times, quantities, statements } = source;
    return [mentions, times, quantities, statements, claims.filter((claim) => !isOpen(claim))];
  };
  return contentId('', version, JSON.stringify([article, entities, deeds, stamp ?? told()]));
}

/** What the entities of an article's mentions are called, or a digest of that. */
function namesOf(source: PointArticle, lookup: EntityLookup): unknown {
  const known = lookup.digestOf?.(source.article.id).names;
  return known ?? source.mentions.map((mention) => lookup.byId.get(lookup.of(mention) ?? '')?.name ?? '');
}

/** Digests by which it is told whether what points are made from has changed since they were made. */
export class PointStamps {
  readonly #records = new Map<PointArticle, string>();
  readonly #told = new Map<PointArticle, string>();
  readonly #stemma: Stemma;
  readonly #edges = new Map<ArticleId, string>();
  readonly #pile: string;

  constructor(
    input: PointsInput,
    articles: readonly PointArticle[],
    lookup: EntityLookup,
    stemma: Stemma,
    version: number,
  ) {
    const citations = new Map<ArticleId, unknown[]>();
    for (const { article, scope, to } of input.citations) {
      const known = citations.get(article);
      if (known) known.push(scope, to);
      else citations.set(article, [scope, to]);
    }
    for (const source of articles) {
      const records = stampRecords(source, lookup, version);
      const names = namesOf(source, lookup);
      const cited = citations.get(source.article.id) ?? [];
      this.#records.set(source, records);
      this.#told.set(source, contentId('', records, JSON.stringify([names, cited, source.captures])));
    }
    this.#stemma = stemma;
    this.#pile = contentId('', writeHouses(input.houses ?? new Map()), JSON.stringify(input.rejectedJoins ?? []));
  }

  /** Of all that is read of an article and of the entities of its mentions, but their names. */
  readonly ofRecords = (source: PointArticle): string => this.#records.get(source)!;

  /** Of that, of the names of its entities, of what it cites, and of the captures that hold it. */
  ofTold(source: PointArticle): string {
    return this.#told.get(source)!;
  }

  /** Of that, of the edges that lead from it to others, and of what the user tells of the case. */
  ofOrigin(source: PointArticle): string {
    return `${this.ofTold(source)} ${this.#stampEdges(source.article.id)} ${this.#pile}`;
  }

  /** Of the edges of these articles. */
  ofEdges(articles: readonly ArticleId[]): string {
    return contentId('', ...articles.map((article) => this.#stampEdges(article)));
  }

  #stampEdges(article: ArticleId): string {
    let stamp = this.#edges.get(article);
    if (stamp === undefined) {
      const edges = this.#stemma.get(article);
      stamp = edges === undefined ? '' : contentId('', JSON.stringify(edges));
      this.#edges.set(article, stamp);
    }
    return stamp;
  }
}
