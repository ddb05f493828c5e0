import type { ArticleId } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { LineageEdge } from '../model/lineage.ts';
import { compareWords } from '../store/file-names.ts';
import { ChosenRecords } from './chosen-records.ts';
import type { DistinctArticle, KeptRecords } from './records.ts';

/** Groups of ids joined by `same` edges. */
function findGroups(articles: readonly KeptRecords[], edges: readonly LineageEdge[]): Map<ArticleId, ArticleId> {
  const above = new Map<ArticleId, ArticleId>();
  const rootOf = (id: ArticleId): ArticleId => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    return root;
  };
  for (const { copy, of, kind } of edges) {
    if (kind !== 'same' || typeof of !== 'string') continue;
    const [a, b] = [rootOf(copy), rootOf(of)];
    if (a !== b) above.set(a < b ? b : a, a < b ? a : b);
  }
  return new Map(articles.map(({ article }) => [article.id, rootOf(article.id)]));
}

/** The fullest, then the first by id. */
function isFuller(a: KeptRecords, b: KeptRecords): boolean {
  const difference = a.article.text.length - b.article.text.length;
  return difference > 0 || (difference === 0 && a.article.id < b.article.id);
}

type Fact = 'outlet' | 'outletBasis' | 'publisher' | 'url' | 'published' | 'updated';
const FACTS: readonly Fact[] = ['outlet', 'outletBasis', 'publisher', 'url', 'published', 'updated'];

/** The article with what its other captures say of it and its own does not. */
function withFacts(article: Article, group: readonly KeptRecords[]): Article {
  const others = group.map((records) => records.article).sort((a, b) => compareWords(a.id, b.id));
  const facts: Partial<Record<Fact, unknown>> = {};
  for (const fact of FACTS) {
    const known = article[fact] ?? others.find((other) => other[fact] !== undefined)?.[fact];
    if (known !== undefined) facts[fact] = known;
  }
  const signed = article.byline.length > 0 ? article : others.find(({ byline }) => byline.length > 0);
  return { ...article, ...(facts as Pick<Article, Fact>), byline: signed?.byline ?? [] };
}

/** Brings the articles together that lineage calls the same, in the order in which their first member stands. */
export function mergeSame(articles: readonly KeptRecords[], edges: readonly LineageEdge[]): DistinctArticle[] {
  const roots = findGroups(articles, edges);
  const groups = new Map<ArticleId, KeptRecords[]>();
  for (const records of articles) {
    const root = roots.get(records.article.id)!;
    const group = groups.get(root);
    if (group) group.push(records);
    else groups.set(root, [records]);
  }
  return [...groups.values()].map((group) => {
    const chosen = group.reduce((best, next) => (isFuller(next, best) ? next : best));
    return new ChosenRecords(
      chosen,
      withFacts(chosen.article, group),
      [...new Set(group.map(({ article }) => article.capture))].sort(),
      group.map(({ article }) => article.id).sort(),
    );
  });
}

function endOf(of: LineageEdge['of']): string {
  return typeof of === 'string' ? of : `outside ${of.outside}`;
}

/**
 * The edges between distinct articles. `same` edges are told by the articles' captures. An edge of a member that was
 * not chosen is kept where the chosen one has none to the same end; its passages, offsets into another text,
 * are left out.
 */
export function mergeLineage(edges: readonly LineageEdge[], distinct: readonly DistinctArticle[]): LineageEdge[] {
  const chosen = new Map(distinct.flatMap(({ article, members }) => members.map((id) => [id, article.id] as const)));
  const place = (id: ArticleId): ArticleId => chosen.get(id) ?? id;
  const isOwn = ({ copy, of }: LineageEdge): boolean =>
    place(copy) === copy && (typeof of !== 'string' || place(of) === of);
  const own = edges.filter((edge) => edge.kind !== 'same' && isOwn(edge));
  const known = new Set(own.map(({ copy, of }) => `${copy} ${endOf(of)}`));
  const taken: LineageEdge[] = [];
  for (const edge of edges) {
    const copy = place(edge.copy);
    const of = typeof edge.of === 'string' ? place(edge.of) : edge.of;
    const key = `${copy} ${endOf(of)}`;
    if (isOwn(edge) || copy === of || known.has(key)) continue;
    known.add(key);
    taken.push({ ...edge, copy, of, passages: [] });
  }
  return [...own, ...taken];
}
