import { CHROME_RULES } from './chrome-rules.ts';
import { sumLines } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** What a line's weight keeps at each element further up. Measured: 0.7 to 0.9 do as well. */
const DECAY = 0.8;
/** What a name says: a body-like class, schema.org articleBody. */
const HINTED = [1, 1.3, 1.6];
/** What the name of chrome leaves of an element that is too large to be taken out by it. */
const DOUBTED = 0.5;
const DOUBTFUL = new Set(['footer', 'cookie-banner', 'comments']);
/** Lines of running text that may stand between the headline and the body: a standfirst, a notice. */
const NEAR = 4;
/** A line of running text that counts between them, in characters. */
const LINE = 80;
/** Share of the best score that an element nearer to the headline must have. */
const RIVAL = 0.3;
/** An ancestor is taken for the container where it holds this much more running text. */
const GAIN = 0.12;

/** How much weighed text stands in each element, what lies deeper counting less, and named bodies counting more. */
export function scoreElements(map: PageMap, weights: Float64Array): Float64Array {
  const score = new Float64Array(map.elements.length);
  for (let i = 0; i < map.lines.length; i++) {
    const block = map.lines[i]!.block;
    if (block >= 0) score[block]! += weights[i]!;
  }
  const named = new Float64Array(map.elements.length);
  for (let e = map.elements.length - 1; e >= 0; e--) {
    const parent = map.parent[e]!;
    if (parent >= 0) score[parent]! += score[e]! * DECAY;
    const hint = HINTED[map.bodyHint[e]!]! * (map.elements[e]!.name === 'article' ? 1.1 : 1);
    named[e] = score[e]! * (DOUBTFUL.has(CHROME_RULES[map.rule[e]!]?.rule ?? '') ? DOUBTED : hint);
  }
  return named;
}

/** The element with the highest score, the innermost of equals; -1 where none is above 0. */
export function findBest(scores: Float64Array): number {
  let best = -1;
  for (let e = scores.length - 1; e >= 0; e--) if (scores[e]! > (best < 0 ? 0 : scores[best]!)) best = e;
  return best;
}

/**
 * The element nearest below the headline instead of the best one, where running text of other elements stands between
 * the headline and that: comments, feeds and disclaimers can be longer than the article.
 */
export function preferNearHeadline(
  map: PageMap,
  scores: Float64Array,
  prose: Float64Array,
  best: number,
  headline: number,
): number {
  if (headline < 0) return best;
  const upTo = countProse(map, prose);
  /** Lines of running text between the headline and the element's own first; Infinity where it ends above the headline. */
  const distance = (e: number): number => {
    if (map.lineEnd[e]! <= headline) return Number.POSITIVE_INFINITY;
    return Math.max(0, upTo[map.lineStart[e]!]! - upTo[headline]!);
  };
  if (distance(best) <= NEAR) return best;
  let nearest = best;
  let nearestScore = scores[best]! * RIVAL;
  for (let e = 0; e < map.elements.length; e++) {
    const apart = map.end[e]! <= best || e >= map.end[best]!;
    if (!apart || scores[e]! <= nearestScore || distance(e) > NEAR) continue;
    nearest = e;
    nearestScore = scores[e]!;
  }
  return nearest;
}

/** How many lines of running text stand before each line. */
function countProse(map: PageMap, prose: Float64Array): Int32Array {
  const upTo = new Int32Array(map.lines.length + 1);
  for (let i = 0; i < map.lines.length; i++) upTo[i + 1] = upTo[i]! + (prose[i]! >= LINE ? 1 : 0);
  return upTo;
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
