import type { RecordArticle } from '../../model/record.ts';
import { speakerName } from '../../report/view/evidence.ts';
import { standAlone } from '../../report/view/stemma-tree.ts';
import type { ArticleFacets, ArticleHit } from '../contract/articles.ts';
import { searchOf } from '../search/case-search.ts';
import { parseQuery, type SearchQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { articleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { countFacets } from './count-facets.ts';
import { onceFor } from './once-for.ts';
import { cutParts } from './point-card.ts';
import { publishedRange } from './published-range.ts';

/** What articles are asked for; a part not given asks for all. */
export interface ArticleFilter {
  readonly q?: string | undefined;
  /** An outlet, or `` for none known. */
  readonly outlet?: string | undefined;
  /** Id of an entity. */
  readonly name?: string | undefined;
  readonly speaker?: string | undefined;
  readonly language?: string | undefined;
  /** First four digits of the day of publication; `undated` for none. */
  readonly year?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only those that the stemma joins to no other. */
  readonly alone?: boolean | undefined;
}

/** One article with all it can be narrowed by. */
interface Sorted {
  /** Place in the record and in the index of words. */
  readonly place: number;
  readonly article: RecordArticle;
  readonly outlet: string;
  readonly year: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly names: readonly string[];
  readonly speakers: readonly string[];
  readonly alone: boolean;
}

const UNDATED = 'undated';
/** Values that a facet offers. */
const MOST = 24;
/** Characters that are shown before and after the words found. */
const AROUND = 110;

/** All articles by their day, those without one last. */
const sortArticles = onceFor((view: CaseView): readonly Sorted[] => {
  const alone = new Set(standAlone(view.index.record));
  const sorted = view.index.record.articles.map((article, place): Sorted => {
    const { earliest, latest } = publishedRange(article);
    const statements = view.index.statementsIn.get(article.id) ?? [];
    const named = statements.filter(({ speaker }) => speaker.identified === 'named');
    return {
      place,
      article,
      outlet: article.outlet ?? '',
      year: earliest?.slice(0, 4) ?? UNDATED,
      earliest,
      latest,
      names: [...new Set((view.mentionsIn.get(article.id) ?? []).map(({ entity }) => entity))],
      speakers: [...new Set(named.map((statement) => speakerName(view.index, statement)))],
      alone: alone.has(article.id),
    };
  });
  return sorted.sort((a, b) => ((a.earliest ?? '~') < (b.earliest ?? '~') ? -1 : a.earliest === b.earliest ? 0 : 1));
});

function isAnswer(one: Sorted, filter: ArticleFilter): boolean {
  const { outlet, name, speaker, language, year, from, to, alone } = filter;
  if (outlet !== undefined && one.outlet !== outlet) return false;
  if (year !== undefined && one.year !== year) return false;
  if (language !== undefined && one.article.language !== language) return false;
  if (alone && !one.alone) return false;
  if (from !== undefined && (one.latest === null || one.latest < from)) return false;
  if (to !== undefined && (one.earliest === null || one.earliest > to)) return false;
  if (speaker !== undefined && !one.speakers.includes(speaker)) return false;
  return name === undefined || one.names.includes(name);
}

function findFacets(view: CaseView, found: readonly Sorted[]): ArticleFacets {
  const each = (pick: (one: Sorted) => readonly string[] | string) => found.flatMap(pick);
  const nameOf = (id: string) => view.index.entities.get(id)?.name ?? id;
  const years = countFacets(each(({ year }) => year));
  return {
    outlets: countFacets(
      each(({ outlet }) => outlet),
      (outlet) => outlet || 'outlet unknown',
      MOST,
    ),
    years: years.sort((a, b) => (a.value < b.value ? -1 : 1)),
    names: countFacets(
      each(({ names }) => names),
      nameOf,
      MOST,
    ),
    speakers: countFacets(
      each(({ speakers }) => speakers),
      (speaker) => speaker,
      MOST,
    ),
    languages: countFacets(each(({ article }) => article.language)),
  };
}

/** The words around the first of those found. */
function cutSnippet(article: RecordArticle, index: SearchIndex, query: SearchQuery, place: number) {
  const spans = index.findSpans(query, place);
  const first = spans[0];
  if (!first) return { at: 0, parts: [] };
  const { text } = article;
  const from = first.start < AROUND ? 0 : text.indexOf(' ', first.start - AROUND) + 1 || first.start;
  const to =
    first.end + AROUND >= text.length ? text.length : Math.max(text.lastIndexOf(' ', first.end + AROUND), first.end);
  const shown = spans
    .filter(({ end }) => end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { at: first.start, parts: cutParts(text.slice(from, to), shown) };
}

export interface FoundArticles {
  readonly total: number;
  readonly facets: ArticleFacets;
  /** A part of what was found, as the list shows it. */
  cut(from: number, to: number): ArticleHit[];
}

/** Articles that answer: the most telling first where words are asked for, else by their day. */
export async function findArticles(view: CaseView, filter: ArticleFilter): Promise<FoundArticles> {
  const query = parseQuery(filter.q ?? '');
  const all = sortArticles(view);
  const index = query.wanted.length + query.unwanted.length === 0 ? null : (await searchOf(view)).articles;
  const places = index?.find(query) ?? null;
  const byPlace = places && new Map(all.map((one) => [one.place, one]));
  const inOrder = places === null ? all : places.flatMap((place) => byPlace!.get(place) ?? []);
  const found = inOrder.filter((one) => isAnswer(one, filter));
  return {
    total: found.length,
    facets: findFacets(view, found),
    cut: (from, to) =>
      found.slice(from, to).map(({ article, place }) => ({
        source: articleLine(view, article),
        ...(index === null ? { at: 0, parts: [] } : cutSnippet(article, index, query, place)),
      })),
  };
}

/** Made before they are asked for. */
export const warmArticles = sortArticles;
