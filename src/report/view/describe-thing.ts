import type { Anchor } from '../../model/anchor.ts';
import type { Entity } from '../../model/mention.ts';
import type { RecordArticle } from '../../model/record.ts';
import { foldName } from '../../text/fold-name.ts';
import { holds, type RecordIndex } from './record-index.ts';

/** An article with the day that it gives for itself. */
export interface Sighting {
  readonly article: RecordArticle;
  readonly day: string;
}

/** A role under which a thing is told of, in the articles that do so. */
export interface RoleSeen {
  readonly words: string;
  /** By day, the undated last. */
  readonly anchors: readonly Anchor[];
  readonly first: string | null;
  readonly last: string | null;
}

/** What is told of one thing across a record. */
export interface ThingDescription {
  readonly entity: Entity;
  /** By place of its first mention. */
  readonly articles: readonly RecordArticle[];
  /** The articles with the earliest and the latest day; null where none is dated. */
  readonly first: Sighting | null;
  readonly last: Sighting | null;
  readonly undated: number;
  /** Names by outlet, '' where it is unknown; each outlet’s most frequent first. */
  readonly namesByOutlet: readonly {
    readonly outlet: string;
    readonly mentions: number;
    readonly names: readonly { readonly text: string; readonly count: number }[];
  }[];
  /** Titles, roles and what articles say that it is, in the order of their first day. */
  readonly roles: readonly RoleSeen[];
  /** Things named in the same sentences, those in most articles first. */
  readonly together: readonly { readonly entity: Entity; readonly sentences: number; readonly articles: number }[];
}

const MOST_TOGETHER = 30;

/** In how many and which articles a thing is told of, and when. */
export function findSightings(
  index: RecordIndex,
  entity: Entity,
): Pick<ThingDescription, 'articles' | 'first' | 'last' | 'undated'> {
  const articles = [...new Set(entity.mentions.map(({ article }) => article))].flatMap(
    (id) => index.articles.get(id) ?? [],
  );
  const dated = articles
    .flatMap((article) => (article.published ? [{ article, day: article.published.value }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { articles, first: dated[0] ?? null, last: dated.at(-1) ?? null, undated: articles.length - dated.length };
}

export function describeThing(index: RecordIndex, entity: Entity): ThingDescription {
  return {
    entity,
    ...findSightings(index, entity),
    namesByOutlet: countNames(index, entity),
    roles: gatherRoles(index, entity),
    together: findTogether(index, entity),
  };
}

function countNames(index: RecordIndex, { names, mentions }: Entity): ThingDescription['namesByOutlet'] {
  const known = new Set(names.map(({ text }) => text));
  const outlets = new Map<string, { mentions: number; counts: Map<string, number> }>();
  for (const { article, exact } of mentions) {
    const outlet = index.articles.get(article)?.outlet ?? '';
    const own = outlets.get(outlet) ?? { mentions: 0, counts: new Map<string, number>() };
    outlets.set(outlet, own);
    own.mentions++;
    if (known.has(exact)) own.counts.set(exact, (own.counts.get(exact) ?? 0) + 1);
  }
  return [...outlets]
    .sort(([a, x], [b, y]) => y.mentions - x.mentions || (a < b ? -1 : 1))
    .map(([outlet, own]) => ({ outlet, mentions: own.mentions, names: sortCounts(own.counts) }));
}

function sortCounts(counts: ReadonlyMap<string, number>): { text: string; count: number }[] {
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Titles, roles and descriptions of a thing in the order of their first day. */
export function gatherRoles(index: RecordIndex, { roles = [], descriptions = [] }: Entity): RoleSeen[] {
  const seen = new Map<string, Anchor[]>();
  for (const anchor of [...roles, ...descriptions]) {
    if (!holds(index, anchor)) continue;
    const key = foldName(anchor.exact).replace(/^an? /, '');
    const list = seen.get(key);
    if (list) list.push(anchor);
    else seen.set(key, [anchor]);
  }
  const dayOf = ({ article }: Anchor): string | null => index.articles.get(article)?.published?.value ?? null;
  const rank = (anchor: Anchor): string => dayOf(anchor) ?? '~';
  return [...seen.values()]
    .map((anchors) => {
      const sorted = [...anchors].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
      const days = sorted.flatMap((anchor) => dayOf(anchor) ?? []);
      return { words: sorted[0]!.exact, anchors: sorted, first: days[0] ?? null, last: days.at(-1) ?? null };
    })
    .sort((a, b) => ((a.first ?? '~') < (b.first ?? '~') ? -1 : 1));
}

/** Index of the sentence that holds an offset; sentences stand in order. */
function sentenceAt({ sentences }: RecordArticle, start: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findTogether(index: RecordIndex, entity: Entity): ThingDescription['together'] {
  const own = new Set<string>();
  for (const { article, start } of entity.mentions) {
    const found = index.articles.get(article);
    if (found) own.add(`${article} ${sentenceAt(found, start)}`);
  }
  const here = new Set(entity.mentions.map(({ article }) => article));
  const together = index.record.entities.flatMap((other) => {
    if (other.id === entity.id) return [];
    const sentences = new Set<string>();
    const articles = new Set<string>();
    for (const { article, start } of other.mentions) {
      const key = here.has(article) ? `${article} ${sentenceAt(index.articles.get(article)!, start)}` : '';
      if (!own.has(key)) continue;
      sentences.add(key);
      articles.add(article);
    }
    return sentences.size > 0 ? [{ entity: other, sentences: sentences.size, articles: articles.size }] : [];
  });
  return together
    .sort((a, b) => b.articles - a.articles || b.sentences - a.sentences || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, MOST_TOGETHER);
}
