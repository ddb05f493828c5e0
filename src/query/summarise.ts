import type { LineageEdge } from '../model/lineage.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../store/store.ts';
import { listProblems, nameCaptures } from './list-problems.ts';

/** The figures of a case, without building its record. */
export interface CaseSummary {
  readonly pages: number;
  /** Distinct: one article in several captures counts once. */
  readonly articles: number;
  readonly points: number;
  readonly problems: readonly Problem[];
}

export async function summarise(store: Store): Promise<CaseSummary> {
  const rows = await store.captures();
  const edges = (await store.pile('lineage')) as readonly LineageEdge[];
  const same = new Map(edges.flatMap(({ copy, of, kind }) => (kind === 'same' ? [[copy, String(of)] as const] : [])));
  return {
    pages: rows.filter(({ capture }) => capture !== null).length,
    articles: (await store.countArticles()) - same.size,
    points: (await store.pile('point')).length,
    problems: await listProblems(store, rows, new Map([...nameCaptures(rows), ...same])),
  };
}
