import type { OriginJoin, Reading } from '../../model/point.ts';

/** Carriers of a reading that the joins put together. */
export interface OriginGroup {
  readonly articles: readonly string[];
  readonly joins: readonly OriginJoin[];
}

/** The carriers of a reading, put together as its joins say; in the order of its articles. */
export function groupCarriers(reading: Reading): OriginGroup[] {
  const leader = new Map<string, string>();
  const find = (article: string): string => {
    let at = article;
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next;
    return at;
  };
  for (const join of reading.joins) {
    const a = find(join.article);
    const b = find(join.with);
    if (a !== b) leader.set(a, b);
  }
  const groups = new Map<string, { articles: string[]; joins: OriginJoin[] }>();
  for (const article of reading.articles) {
    const key = find(article);
    const group = groups.get(key);
    if (group) group.articles.push(article);
    else groups.set(key, { articles: [article], joins: [] });
  }
  for (const join of reading.joins) groups.get(find(join.article))?.joins.push(join);
  return [...groups.values()];
}
