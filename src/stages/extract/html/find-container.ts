import { sumLines } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** What a line's weight keeps at each element further up. Measured: 0.7 to 0.9 do as well. */
const DECAY = 0.8;
/** An ancestor is taken for the container where it holds this much more running text. */
const GAIN = 0.12;

/** The element that holds the article's text: the densest in running text, -1 for a page without any. */
export function findContainer(map: PageMap, weights: Float64Array, from = 0, to = map.elements.length): number {
  const score = new Float64Array(map.elements.length);
  for (let i = 0; i < map.lines.length; i++) {
    const block = map.lines[i]!.block;
    if (block >= from && block < to) score[block]! += weights[i]!;
  }
  let best = -1;
  let bestScore = 0;
  for (let e = to - 1; e >= from; e--) {
    const parent = map.parent[e]!;
    if (parent >= from) score[parent]! += score[e]! * DECAY;
    const hinted = score[e]! * (map.bodyHint[e] === 2 ? 1.6 : map.bodyHint[e] === 1 ? 1.3 : 1);
    const named = map.elements[e]!.name === 'article' ? hinted * 1.1 : hinted;
    if (named > bestScore) {
      bestScore = named;
      best = e;
    }
  }
  return best;
}

/** What kind of paragraph a line is: the names and classes of the block around it and of that block's parent. */
function paragraphKind(map: PageMap, line: number): string {
  const block = map.lines[line]!.block;
  const parent = map.parent[block] ?? -1;
  return [block, parent]
    .map((e) => `${map.elements[e]?.name ?? ''}.${map.elements[e]?.attribs.class ?? ''}`)
    .join(' < ');
}

/**
 * Climbs from the densest element to the one that holds the other parts of a body cut in pieces: where the parent
 * adds running text, in paragraphs of the kinds that stand in the container, and more of it than of other kinds.
 */
export function widen(map: PageMap, container: number, prose: Float64Array): number {
  const kinds = new Set<string>();
  for (let i = map.lineStart[container]!; i < map.lineEnd[container]!; i++) {
    if (prose[i]! > 0) kinds.add(paragraphKind(map, i));
  }
  const like = sumLines(
    map,
    prose.map((value, i) => (value > 0 && kinds.has(paragraphKind(map, i)) ? value : 0)),
  );
  const all = sumLines(map, prose);
  let best = container;
  for (let e = map.parent[container]!; e >= 0; e = map.parent[e]!) {
    const more = like[e]! - like[best]!;
    const other = all[e]! - all[best]! - more;
    if (more > GAIN * like[best]! && more > other) best = e;
  }
  return best;
}
