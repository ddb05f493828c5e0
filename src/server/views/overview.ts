import { countEchoes } from '../../report/view/count-echoes.ts';
import type { Facet, Overview } from '../contract.ts';
import type { CaseView } from './case-view.ts';

/** Names offered as a filter; a list of all would be no help. */
const MOST_NAMES = 200;

function countFacets(values: Iterable<string>, label: (value: string) => string): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

export function makeOverview({ index, namesOf }: CaseView): Overview {
  const { record } = index;
  const points = record.points;
  return {
    stemma: record.stemma,
    captures: record.captures.length,
    articles: record.articles.length,
    outlets: new Set(record.articles.flatMap(({ outlet }) => outlet ?? [])).size,
    points: points.length,
    echoes: countEchoes(record),
    problems: record.problems.length,
    notAnalysed: record.notAnalysed.length,
    kinds: countFacets(
      points.map(({ kind }) => kind),
      (kind) => kind,
    ),
    outletFacets: countFacets(
      points.flatMap(({ readings }) => [...new Set(readings.flatMap(({ outlets }) => outlets))]),
      (outlet) => outlet,
    ),
    names: countFacets(
      [...namesOf.values()].flatMap((names) => [...names]),
      (id) => index.entities.get(id)?.name ?? id,
    ).slice(0, MOST_NAMES),
  };
}
