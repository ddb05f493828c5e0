import type { Document, Element, Text } from 'domhandler';
import type { Block, Removal, SourceRun } from '../../../model/index.ts';
import { blockKind } from './block-kinds.ts';
import { chooseContainer } from './choose-container.ts';
import { cleanBody, ruleOfLine } from './clean-body.ts';
import { collectRemovals } from './collect-removals.ts';
import { isStamp } from './english-lines.ts';
import { type Chrome, findChrome } from './find-chrome.ts';
import { type BodyRange, findHeadline, findStacked } from './find-ranges.ts';
import { foldWords } from './fold-words.ts';
import { findCards, type LineFacts, proseLength } from './line-judge.ts';
import { mapPage, type PageMap } from './page-map.ts';
import { findHeadlineLine, findTitleNode, findTitles, isTitle } from './page-titles.ts';
import { parsePage } from './parse-page.ts';
import { SourceText } from './source-text.ts';

/** One piece of writing on a page. */
export interface HtmlBody {
  /** NFC, spaces folded, blocks separated by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: readonly SourceRun[];
  /** The element in which the text stands. Stacked articles without elements of their own share one. */
  readonly node: Element;
  /** Offsets in the page of the first and the last word of the range of lines that is this article's, headline included. */
  readonly start: number;
  readonly end: number;
  /** The first heading in the range, where the range starts with one: the headline of a stacked article. */
  readonly headline?: string;
  /** Lines of that range which are not in the text. */
  readonly removed: readonly Removal[];
}

export interface HtmlPage {
  readonly dom: Document;
  readonly bodies: readonly HtmlBody[];
  /** Lines that stand outside every body, in page order. */
  readonly removed: readonly Removal[];
  /** `all`: the rules left nothing, and every line was taken. `title`: no words but the page's title. Else `article`. */
  readonly read: 'article' | 'all' | 'title';
  /** The same page with these lines, as written, known to be bylines or dates. */
  withStamps(stamps: ReadonlySet<string>): HtmlPage;
}

type Found = Omit<HtmlPage, 'withStamps'>;

export interface BodyOptions {
  /** The page's tree, where the caller has it from `parsePage`. */
  readonly dom?: Document;
  /** Lines known to be bylines or dates, as written. */
  readonly stamps?: ReadonlySet<string>;
}

/** Fewer characters than this are no article where the page has more to show. */
const SCANT = 40;
const NO_STAMPS: ReadonlySet<string> = new Set();

interface PageState {
  readonly html: string;
  readonly dom: Document;
  readonly map: PageMap;
  readonly facts: LineFacts;
  readonly chrome: Chrome;
  readonly titles: ReadonlySet<string>;
  readonly ranges: readonly BodyRange[];
}

/**
 * Finds the main text of a page, or of each of the articles stacked on it. A page whose words all stand where chrome
 * stands is read again without the rules, so that only a page without words has no body. Never throws.
 */
export function findBodies(html: string, { dom = parsePage(html), stamps = NO_STAMPS }: BodyOptions = {}): HtmlPage {
  const state = layOut(html, dom);
  const withStamps = (lines: ReadonlySet<string>): HtmlPage => ({ ...readBodies(state, lines), withStamps });
  return withStamps(stamps);
}

/** All that can be told of a page before its lines are judged. */
function layOut(html: string, dom: Document): PageState {
  const map = mapPage(dom);
  const raw = Float64Array.from(map.lines, proseLength);
  const card = findCards(map, raw);
  const facts: LineFacts = { card, prose: raw.map((value, i) => (card[i] ? 0 : value)) };
  const chrome = findChrome(map, facts.prose);
  const titles = findTitles(dom, map);
  return { html, dom, map, facts, chrome, titles, ranges: findRanges(map, chrome, facts, titles) };
}

function readBodies(state: PageState, stamps: ReadonlySet<string>): Found {
  const { dom, map, facts, chrome, titles, ranges } = state;
  const bodies = ranges
    .map((range) => {
      const headline = ranges.length > 1 ? findHeadline(map, range) : null;
      const rules = cleanBody(map, chrome, facts, range.start, range.end, withHeadline(titles, headline));
      for (let i = 0; i < rules.length; i++) {
        if (rules[i] === '' && stamps.has(map.lines[range.start + i]!.text)) rules[i] = 'byline';
      }
      return buildBody(state, range, rules, headline);
    })
    .filter(({ text }) => text !== '');
  if (bodies.length < 2 && (bodies[0]?.text.length ?? 0) < SCANT) return readEverything(state, bodies);
  const outside = chrome.lineRule.map((rule, i) =>
    ranges.some(({ start, end }) => i >= start && i < end) ? '' : rule || ruleOutside(map, i, titles),
  );
  return { dom, bodies, removed: collectRemovals(map, outside, 0, chrome.lineRemover), read: 'article' };
}

function withHeadline(titles: ReadonlySet<string>, headline: string | null): ReadonlySet<string> {
  return headline === null ? titles : new Set([...titles, foldWords(headline)]);
}

function ruleOutside(map: PageMap, index: number, titles: ReadonlySet<string>): string {
  const { text } = map.lines[index]!;
  if (text.length < 300 && isTitle(titles, text)) return 'repeated-title';
  return isStamp(text) ? 'byline' : ruleOfLine(map, index) || 'outside-body';
}

function findRanges(map: PageMap, chrome: Chrome, facts: LineFacts, titles: ReadonlySet<string>): readonly BodyRange[] {
  const container = chooseContainer(map, chrome, facts, findHeadlineLine(map, titles));
  if (container < 0) return [];
  const stacked = findStacked(map, chrome, facts, container);
  if (stacked.length > 1) return stacked;
  return [{ start: map.lineStart[container]!, end: map.lineEnd[container]!, element: container }];
}

/** The last resort: all lines outside chrome, then all lines that a reader sees, then all, then the page's title. */
function readEverything(state: PageState, scant: readonly HtmlBody[]): Found {
  const { dom, map, chrome, html } = state;
  const range = { start: 0, end: map.lines.length, element: 0 };
  for (const spared of [/^$/, /^(?!hidden)/, /^/]) {
    const rules = chrome.lineRule.map((rule) => (spared.test(rule) ? '' : rule));
    if (!rules.includes('')) continue;
    const body = buildBody(state, range, rules, null);
    if (body.text.length >= SCANT) return { dom, bodies: [body], removed: [], read: 'all' };
    if (scant.length === 0 && body.text !== '') scant = [body];
  }
  if (scant.length > 0) return { dom, bodies: scant, removed: [], read: 'all' };
  const title = findTitleNode(dom);
  if (!title) return { dom, bodies: [], removed: [], read: 'all' };
  const builder = new SourceText(html);
  const [start, end] = builder.addLine(title.children as Text[]);
  const { text, runs } = builder;
  const body = { text, blocks: [{ start, end, kind: 'paragraph' as const }], source: runs, node: title, removed: [] };
  const span = { start: title.startIndex ?? 0, end: (title.endIndex ?? -1) + 1 };
  return { dom, bodies: text === '' ? [] : [{ ...body, ...span }], removed: [], read: 'title' };
}

function buildBody(
  { html, map, chrome }: PageState,
  range: BodyRange,
  rules: readonly string[],
  headline: string | null,
): HtmlBody {
  const builder = new SourceText(html);
  const blocks: Block[] = [];
  for (let i = 0; i < rules.length; i++) {
    if (rules[i] !== '') continue;
    const line = map.lines[range.start + i]!;
    const [start, end] = builder.addLine(line.nodes);
    blocks.push({ start, end, kind: blockKind(map, line, range.element) });
  }
  return {
    text: builder.text,
    blocks,
    source: builder.runs,
    node: map.elements[range.element]!,
    start: map.lines[range.start]?.nodes[0]?.startIndex ?? 0,
    end: (map.lines[range.end - 1]?.nodes.at(-1)?.endIndex ?? -1) + 1,
    ...(headline === null ? {} : { headline }),
    removed: collectRemovals(map, rules, range.start, chrome.lineRemover),
  };
}
