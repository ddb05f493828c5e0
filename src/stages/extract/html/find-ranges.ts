import { isStamp } from './english-lines.ts';
import type { Chrome } from './find-chrome.ts';
import { isHeading, type LineFacts } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** Lines [start, end) that hold one piece of writing, and the element in which they stand. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
  readonly element: number;
}

/** Running text, in characters, without which an `<article>` is a teaser. */
const MIN_ARTICLE = 200;
/** More `<article>`s of one page than this are a list or a feed. */
const MAX_ARTICLES = 12;
const LIVE = /\blive-?(?:blog|coverage|updates?|posts?|feed|entry)\b/i;

/** The ranges of the articles stacked on a page, or [] where there is one piece of writing. */
export function findStacked(map: PageMap, chrome: Chrome, facts: LineFacts, container: number): BodyRange[] {
  const articles = stackedElements(map, chrome, facts);
  const ranges = articles.length > 1 ? articles : splitAtHeadlines(map, chrome, facts, container);
  return ranges.length > 1 && !isLiveBlog(map) ? ranges : [];
}

function isLiveBlog(map: PageMap): boolean {
  return map.elements.some(
    ({ attribs }) =>
      attribs.itemtype?.includes('LiveBlogPosting') || (attribs.class !== undefined && LIVE.test(attribs.class)),
  );
}

/** Outermost `<article>`s with a headline of their own that is no link, and running text of their own. */
function stackedElements(map: PageMap, chrome: Chrome, facts: LineFacts): BodyRange[] {
  const found: BodyRange[] = [];
  for (let e = 0; e < map.elements.length; e++) {
    if (map.elements[e]!.name !== 'article') continue;
    const range = { start: map.lineStart[e]!, end: map.lineEnd[e]!, element: e };
    if (hasHead(map, chrome, range) && proseOf(chrome, facts, range) >= MIN_ARTICLE) {
      found.push(range);
      e = map.end[e]! - 1;
    }
  }
  return found.length <= MAX_ARTICLES ? found : [];
}

function proseOf(chrome: Chrome, facts: LineFacts, { start, end }: BodyRange): number {
  let sum = 0;
  for (let i = start; i < end; i++) if (chrome.lineRule[i] === '') sum += facts.prose[i]!;
  return sum;
}

/** Whether a range starts with a headline that is no link: an h1, or an h2 with a byline or a date beside it. */
function hasHead(map: PageMap, chrome: Chrome, { start, end }: BodyRange): boolean {
  for (let i = start; i < Math.min(end, start + 8); i++) {
    const line = map.lines[i]!;
    const name = headingAround(map, line.block);
    if (name === '' || name > 'h2' || (chrome.lineRule[i] !== '' && chrome.lineRule[i] !== 'byline')) continue;
    if (line.linkLength >= line.text.length / 2) return false;
    return name === 'h1' || hasStampNear(map, chrome, Math.max(start, i - 3), Math.min(end, i + 5));
  }
  return false;
}

function headingAround(map: PageMap, block: number): string {
  const name = map.elements[block]?.name ?? '';
  return isHeading(name) ? name : '';
}

/** Articles that follow each other in one container: each h1 with a byline or a date close below it starts one. */
function splitAtHeadlines(map: PageMap, chrome: Chrome, facts: LineFacts, container: number): BodyRange[] {
  const start = map.lineStart[container]!;
  const end = map.lineEnd[container]!;
  const heads: number[] = [];
  for (let i = start; i < end; i++) {
    const line = map.lines[i]!;
    if (headingAround(map, line.block) !== 'h1' || line.linkLength > line.text.length / 2) continue;
    if (hasStampNear(map, chrome, i + 1, Math.min(end, i + 4))) heads.push(i);
  }
  const first = heads[0];
  if (first === undefined) return [];
  const before = proseOf(chrome, facts, { start, end: first, element: container }) >= MIN_ARTICLE;
  const cuts = before ? [start, ...heads] : [start, ...heads.slice(1)];
  const ranges = cuts.map((from, i) => ({ start: from, end: cuts[i + 1] ?? end, element: container }));
  const full = ranges.filter((range) => proseOf(chrome, facts, range) >= MIN_ARTICLE);
  return full.length > 1 && full.length === ranges.length && full.length <= MAX_ARTICLES ? full : [];
}

function hasStampNear(map: PageMap, chrome: Chrome, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (chrome.lineRule[i] === 'byline' || isStamp(map.lines[i]!.text)) return true;
  }
  return false;
}

/** The heading with which a range starts, or the one just above it; null where there is none. */
export function findHeadline(map: PageMap, { start, end }: BodyRange): string | null {
  for (let i = start; i < Math.min(end, start + 8); i++) {
    const line = map.lines[i]!;
    if (headingAround(map, line.block) !== '') return line.text.normalize('NFC');
  }
  for (let i = start - 1; i >= Math.max(0, start - 6); i--) {
    const line = map.lines[i]!;
    if (headingAround(map, line.block) === 'h1') return line.text.normalize('NFC');
  }
  return null;
}
