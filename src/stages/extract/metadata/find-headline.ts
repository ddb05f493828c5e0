import { ELSEWHERE, MARK } from './class-marks.ts';
import type { Heading, PageFacts } from './page-facts.ts';

const ASCII = /^[\0-\x7f]*$/;

/** Letters and digits only, lower case: for comparing what a page calls itself in several places. */
export function foldTitle(title: string): string {
  if (ASCII.test(title)) return title.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

const LEVEL_POINTS = [0, 6, 3, 2, 1];

/**
 * The heading that stands over the article: the one that the page's title repeats, else the first at the top level
 * that is no logo. Null where there is none. `names` are the titles that metadata gives.
 */
export function findHeadline(facts: PageFacts, names: readonly string[]): Heading | null {
  const titles = [...names, facts.titleTag].map(foldTitle).filter((title) => title !== '');
  let best: Heading | null = null;
  let bestPoints = 0;
  for (const heading of facts.headings) {
    const folded = foldTitle(heading.text);
    if (folded === '') continue;
    const equal = titles.includes(folded);
    const inside = folded.length > 8 && titles.some((title) => title.includes(folded));
    let points = LEVEL_POINTS[heading.level]! + (equal ? 12 : inside ? 8 : 0) + Math.min(folded.length, 40) / 40;
    if ((heading.marks & ELSEWHERE) !== 0) points -= 7;
    if ((heading.marks & MARK.brand) !== 0 && !equal) points -= 4;
    if (points > bestPoints) {
      best = heading;
      bestPoints = points;
    }
  }
  return best;
}
