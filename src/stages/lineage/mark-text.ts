import { CUED_HOUSE_LINES, HOUSE_LINE_CUE, HOUSE_LINES, LONGEST_HOUSE_LINE } from '../../language/en/house-lines.ts';
import { CHROME_LINES } from '../../language/en/web-chrome.ts';
import type { Article, Span } from '../../model/index.ts';
import type { Words } from '../../text/find-words.ts';
import { findQuotedSpans } from './find-quoted-spans.ts';
import { readSigns, type TextSigns } from './read-signs.ts';

/** Ranges of words, [from, to) in turn, in order. */
export type WordRanges = Int32Array;

/** The words that stand in some of the spans, which are in order of their starts. */
function rangesOf(words: Words, spans: readonly Span[]): WordRanges {
  const ranges: number[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    while (at > 0 && words.end[at - 1]! > start) at--;
    while (at < words.count && words.end[at]! <= start) at++;
    let to = at;
    while (to < words.count && words.start[to]! < end) to++;
    const from = Math.max(at, ranges.at(-1) ?? 0);
    if (to > from) ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}

export function markRanges(ranges: WordRanges, count: number): Uint8Array {
  const marked = new Uint8Array(count);
  for (let at = 0; at < ranges.length; at += 2) marked.fill(1, ranges[at], ranges[at + 1]);
  return marked;
}

/** How many words of [from, to) the ranges mark. */
export function countMarked(ranges: WordRanges, from: number, to: number): number {
  let count = 0;
  for (let at = 0; at < ranges.length && ranges[at]! < to; at += 2) {
    count += Math.max(0, Math.min(to, ranges[at + 1]!) - Math.max(from, ranges[at]!));
  }
  return count;
}

function lengthOf(ranges: WordRanges): number {
  let length = 0;
  for (let at = 0; at < ranges.length; at += 2) length += ranges[at + 1]! - ranges[at]!;
  return length;
}

/** The first words of lines, but for the text's own first. */
function findLineStarts(words: Words, text: string): Int32Array {
  const starts: number[] = [];
  let word = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (word < words.count && words.start[word]! < at) word++;
    if (word > 0 && starts.at(-1) !== word) starts.push(word);
  }
  return Int32Array.from(starts);
}

/** What comparing asks of a text beside its words' hashes. */
export interface TextMarks {
  readonly quoted: WordRanges;
  readonly chrome: WordRanges;
  readonly chromeWords: number;
  readonly lineStarts: Int32Array;
  readonly signs: TextSigns;
}

interface Line extends Span {
  readonly chrome: boolean;
  /** Ends no sentence, as headlines, labels and menus do. */
  readonly label: boolean;
}

/** Lines that end no sentence make a menu or a list of headlines from so many on, at either end of a text. */
const MENU_LINES = 3;
/** A longer list is matter: results, sources, a cast. */
const MENU_SHARE = 0.2;
const LONGEST_LABEL = 110;

/** A short question is a headline. */
const HEADLINE_LENGTH = 60;

function endsQuestion(line: string): boolean {
  return line.length > HEADLINE_LENGTH && /\?["”’]?\s*$/.test(line);
}

function readLines(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    chrome: line.length <= LONGEST_HOUSE_LINE && isChromeLine(line.trim()),
    label: line.length <= LONGEST_LABEL && !/[.!…:;,][\])"”’»]{0,3}\s*$/u.test(line) && !endsQuestion(line),
  }));
}

/** Spans of whole lines that make no family, wherever two articles share them. */
function findChromeLines(text: string): Span[] {
  const lines = readLines(text);
  const top = lines.findIndex(({ chrome, label }) => !chrome && !label);
  const tail = lines.findLastIndex(({ chrome, label }) => !chrome && !label);
  const isMenu = (part: readonly Line[]): boolean =>
    part.filter(({ label }) => label).length >= MENU_LINES &&
    part.at(-1)!.end - part[0]!.start <= MENU_SHARE * text.length;
  const menuAbove = top > 0 && isMenu(lines.slice(0, top));
  const menuBelow = tail >= 0 && isMenu(lines.slice(tail + 1));
  return lines.filter(({ chrome }, at) => chrome || (menuAbove && at < top) || (menuBelow && at > tail));
}

function isChromeLine(line: string): boolean {
  return (
    HOUSE_LINES.some((pattern) => pattern.test(line)) ||
    (HOUSE_LINE_CUE.test(line) && CUED_HOUSE_LINES.some((pattern) => pattern.test(line))) ||
    CHROME_LINES.some(({ maxLength, pattern }) => line.length <= maxLength && pattern.test(line))
  );
}

function findQuotes({ text, blocks }: Pick<Article, 'text' | 'blocks'>, quotes: readonly Span[] = []): Span[] {
  const displayed = blocks.filter(({ kind }) => kind === 'quote');
  return [...findQuotedSpans(text), ...displayed, ...quotes].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Marks the words of a text that are quoted, or the page's; `quotes` as for `prepareReading`. */
export function markText(
  article: Pick<Article, 'title' | 'text' | 'blocks' | 'outlet'>,
  words: Words,
  quotes?: readonly Span[],
): TextMarks {
  const chrome = rangesOf(words, findChromeLines(article.text));
  return {
    quoted: rangesOf(words, findQuotes(article, quotes)),
    chrome,
    chromeWords: lengthOf(chrome),
    lineStarts: findLineStarts(words, article.text),
    signs: readSigns(article, words),
  };
}
