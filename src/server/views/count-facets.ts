import type { Facet } from '../contract.ts';

/** Values with how often each comes, the most frequent first; only the first `most`. */
export function countFacets(
  values: Iterable<string>,
  label: (value: string) => string = (value) => value,
  most = Number.POSITIVE_INFINITY,
): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, most);
}
