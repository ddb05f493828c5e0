import type { ChildNode, Document, Element, Text } from 'domhandler';
import { foldWords } from './fold-words.ts';
import { isHeading } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** What stands between a headline and the outlet's name in a page's title. */
const SEPARATOR = / [-|–—·:»•] /;
/** Shorter parts of a title are names of outlets and sections. In folded characters. */
const MIN_LENGTH = 12;

function childrenOf(node: ChildNode | undefined): readonly ChildNode[] {
  return node && 'children' in node ? node.children : [];
}

/** Elements of the page's head, wherever a broken page put them. */
function headElements(dom: Document): Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly ChildNode[], depth: number): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      if (node.name === 'title' || node.name === 'meta') found.push(node);
      else if (depth < 2 && (node.name === 'html' || node.name === 'head')) visit(node.children, depth + 1);
    }
  };
  visit(dom.children, 0);
  return found;
}

/** The page's `<title>`, where it has words. */
export function findTitleNode(dom: Document): Element | null {
  return headElements(dom).find(({ name, children }) => name === 'title' && children.length > 0) ?? null;
}

/** Folded titles that the page gives itself: its title and the parts of it, og:title, and its first-level headings. */
export function findTitles(dom: Document, map: PageMap): ReadonlySet<string> {
  const titles = new Set<string>();
  const add = (text: string): void => {
    const folded = foldWords(text.slice(0, 400));
    if (folded.length >= MIN_LENGTH) titles.add(folded);
  };
  for (const element of headElements(dom)) {
    const text =
      element.name === 'title'
        ? ((childrenOf(element)[0] as Text | undefined)?.data ?? '')
        : /^(?:og|twitter):title$/.test(element.attribs.property ?? element.attribs.name ?? '')
          ? (element.attribs.content ?? '')
          : '';
    for (const part of [text, ...text.slice(0, 400).split(SEPARATOR)]) add(part);
  }
  for (let e = 0; e < map.elements.length; e++) {
    const first = map.lineStart[e]!;
    if (map.elements[e]!.name === 'h1' && map.lineEnd[e] === first + 1) add(map.lines[first]!.text);
  }
  return titles;
}

/** Whether a line says one of the titles that `findTitles` gave. */
export function isTitle(titles: ReadonlySet<string>, text: string): boolean {
  // Folding makes no text of ASCII longer.
  if (text.length < MIN_LENGTH && /^[\0-\x7f]*$/.test(text)) return false;
  return titles.has(foldWords(text));
}

/** The heading that repeats most of a title of the page, else its first h1; -1 where it has neither. */
export function findHeadlineLine(map: PageMap, titles: ReadonlySet<string>): number {
  let best = -1;
  let bestLength = 0;
  for (let i = 0; i < map.lines.length; i++) {
    const { text, block } = map.lines[i]!;
    const name = map.elements[block]?.name ?? '';
    if (!isHeading(name) || text.length > 400) continue;
    const folded = foldWords(text);
    const length = titles.has(folded) ? folded.length : name === 'h1' ? 1 : 0;
    if (length <= bestLength) continue;
    best = i;
    bestLength = length;
  }
  return best;
}
