import type { ArticleId } from '../../model/anchor.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { remember } from '../../text/remember.ts';
import type { ReadingGroup } from './group-readings.ts';

export function isNewVersion(a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): boolean {
  const left = new Set(a.views.map(({ source }) => source.article.id));
  const right = new Set(b.views.map(({ source }) => source.article.id));
  const earlier = indexRevisions(lineage);
  const isLaterOf = (later: ReadonlySet<ArticleId>, of: ReadonlySet<ArticleId>): boolean =>
    [...later].some((copy) => !of.has(copy) && (earlier.get(copy) ?? []).some((original) => of.has(original)));
  return isLaterOf(left, right) || isLaterOf(right, left);
}

/** The earlier stages of each article; a large pile has thousands of edges, and thousands of points ask. */
const indexRevisions = remember((lineage: readonly LineageEdge[]): ReadonlyMap<ArticleId, readonly ArticleId[]> => {
  const earlier = new Map<ArticleId, ArticleId[]>();
  for (const { kind, copy, of } of lineage) {
    if (kind !== 'revision' || typeof of !== 'string') continue;
    const known = earlier.get(copy);
    if (known) known.push(of);
    else earlier.set(copy, [of]);
  }
  return earlier;
});
