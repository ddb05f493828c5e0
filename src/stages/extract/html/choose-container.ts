import type { Chrome } from './find-chrome.ts';
import { findBest, preferNearHeadline, scoreElements, widen } from './find-container.ts';
import type { LineFacts } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** Running text, in characters, below which a container is not trusted to be the whole. */
const SMALL = 300;
/** What running text counts for in list items: feeds of teasers are lists, and so are parts of articles. */
const LISTED = 0.5;

/** The element that holds the page's main text; `headline` is the line of its headline or -1. -1 for a page without words. */
export function chooseContainer(map: PageMap, chrome: Chrome, { prose }: LineFacts, headline: number): number {
  const kept = prose.map((value, i) => (chrome.lineRule[i] === '' ? value : 0));
  const weights = kept.map((value, i) => {
    if (value > 0) return isInList(map, i) ? value * LISTED : value;
    if (chrome.lineRule[i] !== '') return 0;
    return -Math.min(40, map.lines[i]!.text.length) / 2;
  });
  const scores = scoreElements(map, weights);
  const best = findBest(scores);
  if (best < 0) return anyText(map, chrome);
  const container = preferNearHeadline(map, scores, kept, best, headline);
  return widenSmall(map, widen(map, container, kept), kept);
}

function isInList(map: PageMap, line: number): boolean {
  let e = map.lines[line]!.block;
  for (let n = 0; n < 4 && e >= 0; n++, e = map.parent[e]!) if (map.elements[e]!.name === 'li') return true;
  return false;
}

/** A few lines are taken with the whole of the `<article>` or `<main>` around them. */
function widenSmall(map: PageMap, container: number, kept: Float64Array): number {
  let text = 0;
  for (let i = map.lineStart[container]!; i < map.lineEnd[container]!; i++) text += kept[i]!;
  if (text >= SMALL) return container;
  for (let e = container; e >= 0; e = map.parent[e]!) {
    const { name, attribs } = map.elements[e]!;
    if (name === 'article' || name === 'main' || attribs.role === 'main') return e;
  }
  return container;
}

/** For a page without running text: the element with the most words of any kind outside chrome, links counted little. */
function anyText(map: PageMap, chrome: Chrome): number {
  const value = (strict: boolean) =>
    Float64Array.from(map.lines, ({ text, linkLength }, i) =>
      strict && chrome.lineRule[i] !== '' ? 0 : text.length - 0.8 * linkLength,
    );
  const strict = findBest(scoreElements(map, value(true)));
  return strict >= 0 ? strict : findBest(scoreElements(map, value(false)));
}
