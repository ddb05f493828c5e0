import type { NameLink } from '../../model/index.ts';

/** Mentions by the mention that stands for all that are linked with it. */
export function rootsOf(links: readonly NameLink[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  for (const { a, b, judgement } of links) {
    if (judgement !== 'same') continue;
    const [x, y] = [find(a), find(b)];
    if (x !== y) above.set(y, x);
  }
  return new Map(links.flatMap(({ a, b }) => [a, b]).map((id) => [id, find(id)]));
}
