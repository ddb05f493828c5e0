import type { RecordArticle } from '../../model/record.ts';
import { speakerName } from '../../report/view/evidence.ts';
import { standAlone } from '../../report/view/stemma-tree.ts';
import type { ArticleFacets, ArticleHit } from '../contract/articles.ts';
import type { Facet } from '../contract.ts';
import { searchOf } from '../search/case-search.ts';
import { parseQuery, type SearchQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { articleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
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
  /** Places in the list of all values: counted often, where ten thousand articles have a dozen names each. */
  readonly names: readonly number[];
  readonly speakers: readonly number[];
  readonly alone: boolean;
}

/** Values by their place, and places by value. */
class Values {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(value: string): number | undefined {
    return this.#places.get(value);
  }

  add(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.list.length);
    return this.list.push(value) - 1;
  }
}

const valuesOf = onceFor((_: CaseView) => ({ names: new Values(), speakers: new Values() }));

const UNDATED = 'undated';
/** Values that a facet offers. */
const MOST = 24;
/** Characters that are shown before and after the words found. */
const AROUND = 110;

/** All articles by their day, those without one last. */
const sortArticles = onceFor((view: CaseView): readonly Sorted[] => {
  const alone = new Set(standAlone(view.index.record));
  const values = valuesOf(view);
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
      names: [...new Set((view.mentionsIn.get(article.id) ?? []).map(({ entity }) => values.names.add(entity)))],
      speakers: [...new Set(named.map((statement) => values.speakers.add(speakerName(view.index, statement))))],
      alone: alone.has(article.id),
    };
  });
  return sorted.sort((a, b) => ((a.earliest ?? '~') < (b.earliest ?? '~') ? -1 : a.earliest === b.earliest ? 0 : 1));
});

/** The same by their place in the record. */
const byPlace = onceFor((view: CaseView): readonly Sorted[] => {
  const placed: Sorted[] = [];
  for (const one of sortArticles(view)) placed[one.place] = one;
  return placed;
});

/** A filter whose names are places in the list of values; -1 for one that no article has. */
type PlacedFilter = Omit<ArticleFilter, 'name' | 'speaker'> & {
  readonly name?: number | undefined;
  readonly speaker?: number | undefined;
};

function placeFilter(view: CaseView, { name, speaker, ...filter }: ArticleFilter): PlacedFilter {
  const { names, speakers } = valuesOf(view);
  const place = (values: Values, value: string | undefined) =>
    value === undefined ? undefined : (values.placeOf(value) ?? -1);
  return { ...filter, name: place(names, name), speaker: place(speakers, speaker) };
}

function isAnswer(one: Sorted, filter: PlacedFilter): boolean {
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

/** How often each value comes, the most frequent first; counted in one pass, for ten thousand articles are many. */
function countEach(
  found: readonly Sorted[],
  pick: (one: Sorted) => readonly string[],
  label: (value: string) => string = (value) => value,
): Facet[] {
  const counts = new Map<string, number>();
  for (const one of found) for (const value of pick(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST);
  return most.map(([value, count]) => ({ value, label: label(value), count }));
}

/** The same of values that are counted by their places. */
function countPlaces(
  found: readonly Sorted[],
  values: Values,
  pick: (one: Sorted) => readonly number[],
  label: (value: string) => string = (value) => value,
): Facet[] {
  const counts = new Uint32Array(values.list.length);
  for (const one of found) for (const place of pick(one)) counts[place]! += 1;
  const some: number[] = [];
  for (let place = 0; place < counts.length; place++) if (counts[place]! > 0) some.push(place);
  some.sort((a, b) => counts[b]! - counts[a]! || (values.list[a]! < values.list[b]! ? -1 : 1));
  return some
    .slice(0, MOST)
    .map((place) => ({ value: values.list[place]!, label: label(values.list[place]!), count: counts[place]! }));
}

function findFacets(view: CaseView, found: readonly Sorted[]): ArticleFacets {
  const years = countEach(found, ({ year }) => [year]);
  const { names, speakers } = valuesOf(view);
  return {
    outlets: countEach(
      found,
      ({ outlet }) => [outlet],
      (outlet) => outlet || 'outlet unknown',
    ),
    years: years.sort((a, b) => (a.value < b.value ? -1 : 1)),
    names: countPlaces(
      found,
      names,
      (one) => one.names,
      (id) => view.index.entities.get(id)?.name ?? id,
    ),
    speakers: countPlaces(found, speakers, (one) => one.speakers),
    languages: countEach(found, ({ article }) => [article.language]),
  };
}

/** Those of all articles: asked for at every first look. */
const allFacets = onceFor((view: CaseView) => findFacets(view, sortArticles(view)));

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
  const ellipsis = (is: boolean) => (is ? [{ text: '… ', mark: false }] : []);
  const parts = cutParts(text.slice(from, to), shown);
  return { at: first.start, parts: [...ellipsis(from > 0), ...parts, ...ellipsis(to < text.length)] };
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
  const inOrder = places === null ? all : places.map((place) => byPlace(view)[place]!);
  const asked = placeFilter(view, filter);
  const found = inOrder.filter((one) => isAnswer(one, asked));
  return {
    total: found.length,
    facets: found.length === all.length ? allFacets(view) : findFacets(view, found),
    cut: (from, to) =>
      found.slice(from, to).map(({ article, place }) => ({
        source: articleLine(view, article),
        ...(index === null ? { at: 0, parts: [] } : cutSnippet(article, index, query, place)),
      })),
  };
}

/** Made before they are asked for. */
export const warmArticles = (view: CaseView): unknown => [byPlace(view), allFacets(view)];
