import { isHeading, type LineFacts } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** Longest line that can stand above a list of links as its title. */
const MAX_LABEL = 80;

export function isLinked(map: PageMap, index: number): boolean {
  const { text, linkLength } = map.lines[index]!;
  return linkLength >= 0.8 * text.length;
}

/** Takes out the links below a line such as "Related stories:", and headings that are links and follow each other. */
export function dropLinkLists(map: PageMap, facts: LineFacts, rules: string[], start: number): void {
  let last = -1;
  for (let i = 0; i < rules.length; i++) {
    const index = start + i;
    const kept = rules[i] === '';
    if (kept && !isLinked(map, index)) {
      last = -1;
      continue;
    }
    const heading = isHeading(map.elements[map.lines[index]!.block]?.name ?? '');
    const below = last >= 0 && rules[last] === 'related-links';
    const beside = last >= 0 && heading && isHeading(map.elements[map.lines[start + last]!.block]?.name ?? '');
    if (kept && (below || beside)) {
      rules[i] = 'related-links';
      rules[last] ||= 'related-links';
    }
    const label = rules[i] === 'related-links' && map.lines[index]!.text.length <= MAX_LABEL;
    if (kept ? heading || below || beside : label && facts.prose[index] === 0) last = i;
    else if (!kept && rules[i] !== 'caption') last = -1;
  }
}
