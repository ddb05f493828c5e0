import { isLinked } from './drop-link-lists.ts';
import { isStamp } from './english-lines.ts';
import { isHeading, type LineFacts, SENTENCE_END } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** Longest description of a page under a heading that links to it. */
const MAX_TEASER = 200;
/** Share of a list's letters that stand in links, above which it is a list of links. */
const LINK_LIST = 0.5;

/** Takes out what follows the last running text: headings over lists of links, the links, teasers, labels. */
export function trimTail(map: PageMap, facts: LineFacts, rules: string[], start: number): void {
  const lists = new Map<number, boolean>();
  for (let i = rules.length - 1; i >= 0; i--) {
    if (rules[i] !== '') continue;
    const index = start + i;
    const line = map.lines[index]!;
    const name = map.elements[line.block]?.name ?? '';
    const above = lastKept(rules, i);
    if (facts.prose[index]! > 0) {
      const teaser = above >= 0 && isTeaser(line.text) && isLinkedHeading(map, start + above);
      if (!teaser && !isInLinkList(map, index, lists)) break;
      rules[i] = 'related-links';
    } else if (isHeading(name) || line.linkLength > line.text.length / 2) rules[i] = 'related-links';
    else if (isStamp(line.text)) rules[i] = 'byline';
    else if (above >= 0 && isLinkedHeading(map, start + above)) rules[i] = 'related-links';
    else break;
  }
}

/** Descriptions of other pages seldom end in a full stop; paragraphs do. */
function isTeaser(text: string): boolean {
  return text.length <= MAX_TEASER && !SENTENCE_END.test(text);
}

function lastKept(rules: readonly string[], before: number): number {
  for (let i = before - 1; i >= 0; i--) if (rules[i] === '') return i;
  return -1;
}

function isLinkedHeading(map: PageMap, index: number): boolean {
  return isHeading(map.elements[map.lines[index]!.block]?.name ?? '') && isLinked(map, index);
}

function isInLinkList(map: PageMap, index: number, known: Map<number, boolean>): boolean {
  let e = map.lines[index]!.block;
  for (let n = 0; n < 4 && e >= 0; n++, e = map.parent[e]!) {
    const { name } = map.elements[e]!;
    if (name !== 'ul' && name !== 'ol') continue;
    const linked = known.get(e) ?? isLinkList(map, e);
    known.set(e, linked);
    return linked;
  }
  return false;
}

function isLinkList(map: PageMap, list: number): boolean {
  let [letters, linked] = [0, 0];
  for (let i = map.lineStart[list]!; i < map.lineEnd[list]!; i++) {
    letters += map.lines[i]!.text.length;
    linked += map.lines[i]!.linkLength;
  }
  return map.lineEnd[list]! - map.lineStart[list]! > 1 && linked > LINK_LIST * letters;
}
