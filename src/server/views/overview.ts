import { countEchoes } from '../../report/view/count-echoes.ts';
import type { Overview } from '../contract.ts';
import type { CaseView } from './case-view.ts';
import { countFacets } from './count-facets.ts';
import { onceFor } from './once-for.ts';

/** Names offered as a filter; a list of all would be no help. */
const MOST_NAMES = 200;

export const makeOverview = onceFor(({ index, namesOf }: CaseView): Overview => {
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
      MOST_NAMES,
    ),
  };
});
