import type { Day } from '../../model/dated.ts';
import type { NumberedPoint } from '../../report/view/record-index.ts';
import { GROUPS } from '../../report/view/wording.ts';
import type { GroupCount, GroupKey } from '../contract.ts';
import { searchOf } from '../search/case-search.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { CaseView } from './case-view.ts';
import { groupOf } from './point-card.ts';
import { publishedRange } from './published-range.ts';

/** What points are asked for; a part not given asks for all. */
export interface PointFilter {
  readonly group?: GroupKey | undefined;
  readonly kind?: string | undefined;
  /** An outlet, or `` for articles of no known outlet. */
  readonly outlet?: string | undefined;
  /** Id of an entity. */
  readonly name?: string | undefined;
  /** Days between which an article that answers was published. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly q?: string | undefined;
}

function isWithin(view: CaseView, { point }: NumberedPoint, { from, to }: PointFilter): boolean {
  if (from === undefined && to === undefined) return true;
  return [...(view.articlesOf.get(point.id) ?? [])].some((id) => {
    const article = view.index.articles.get(id);
    const { earliest, latest } = article ? publishedRange(article) : { earliest: null, latest: null };
    if (earliest === null || latest === null) return false;
    return (from === undefined || latest >= from) && (to === undefined || earliest <= to);
  });
}

/** Points that a filter lets through, whatever their group, in the order of the reports. */
export async function filterPoints(view: CaseView, filter: PointFilter): Promise<NumberedPoint[]> {
  const query = parseQuery(filter.q ?? '');
  const isAsked = query.wanted.length + query.unwanted.length > 0;
  const places = isAsked ? (await searchOf(view)).points.findAll(query) : null;
  return view.index.points.filter((numbered, place) => {
    const { point } = numbered;
    if (places !== null && !places.has(place)) return false;
    if (filter.kind !== undefined && point.kind !== filter.kind) return false;
    if (filter.outlet !== undefined && !point.readings.some(({ outlets }) => outlets.includes(filter.outlet!)))
      return false;
    if (filter.name !== undefined && !view.namesOf.get(point.id)?.has(filter.name)) return false;
    return isWithin(view, numbered, filter);
  });
}

export function countGroups(points: readonly NumberedPoint[]): GroupCount[] {
  const counts = new Map<GroupKey, number>();
  for (const numbered of points) counts.set(groupOf(numbered), (counts.get(groupOf(numbered)) ?? 0) + 1);
  return GROUPS.map(({ key, state, name, meaning }) => ({ key, state, name, meaning, count: counts.get(key) ?? 0 }));
}
