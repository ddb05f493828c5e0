import { foldOutlet } from '../../text/outlet-name.ts';
import type { ReadingGroup } from './group-readings.ts';

/** One house told the one and later the other, in two articles. */
export function sharesOutlet(a: ReadingGroup, b: ReadingGroup): boolean {
  const outletsOf = (group: ReadingGroup, other: ReadingGroup): string[] =>
    group.views
      .filter(({ source }) => !other.views.some((view) => view.source === source))
      .flatMap(({ source }) => (source.article.outlet ? [foldOutlet(source.article.outlet)] : []));
  const known = new Set(outletsOf(a, b));
  return outletsOf(b, a).some((outlet) => known.has(outlet));
}
