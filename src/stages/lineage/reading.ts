import { PART_OF_ANOTHER } from '../../language/en/citation-phrases.ts';
import { HOUSE_LINES, LONGEST_HOUSE_LINE } from '../../language/en/house-lines.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { CHROME_LINES } from '../../language/en/web-chrome.ts';
import type { Article, ArticleId, Credit, Span } from '../../model/index.ts';
import { findWords, foldWords, type Words } from '../../text/find-words.ts';
import { foldOutlet, isSameOutlet } from '../../text/outlet-name.ts';
import { hashSeeds } from './align-passages.ts';
import { findQuotedSpans } from './find-quoted-spans.ts';

/** What lineage reads of an article. */
export type LineageArticle = Pick<
  Article,
  | 'id'
  | 'capture'
  | 'title'
  | 'outlet'
  | 'url'
  | 'byline'
  | 'published'
  | 'updated'
  | 'dateline'
  | 'credits'
  | 'text'
  | 'blocks'
>;

/** An article prepared for comparing: its words, and its facts in comparable form. */
export interface Reading {
  readonly id: ArticleId;
  readonly article: LineageArticle;
  readonly words: Words;
  /** For aligning: see `hashSeeds`. */
  readonly seeds: Uint32Array;
  /** 1 for each word that stands in quotation marks or in a displayed quotation. */
  readonly quoted: Uint8Array;
  /** 1 for each word of a line that is the page's or the house's: captions, rights, notes about authors. */
  readonly chrome: Uint8Array;
  /** Folded; empty where unknown. */
  readonly outlet: string;
  readonly title: string;
  /** Address without scheme, query, "www." and closing slash; empty where unknown. */
  readonly address: string;
  /** First ten characters of the EDTF, where it starts with a known year. */
  readonly published: string;
  /** Of the latest stage: updated, else published. */
  readonly latest: string;
  /** Whether the outlet is an agency, or the dateline's agency is the outlet. */
  readonly ownDispatch: boolean;
  /** Whether it says that it carries a part of another text. */
  readonly announcesPart: boolean;
}

/** Characters at the top in which a text says that it carries another. */
const TOP = 900;

export function foldAddress(url: string | undefined): string {
  if (!url) return '';
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function foldDay(value: string | undefined): string {
  return value !== undefined && /^\d{4}/.test(value) ? value.slice(0, 10) : '';
}

function markWords(words: Words, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(words.count);
  let at = 0;
  for (const { start, end } of spans) {
    while (at < words.count && words.end[at]! <= start) at++;
    for (let word = at; word < words.count && words.start[word]! < end; word++) marked[word] = 1;
  }
  return marked;
}

function isAnnouncement(credit: Credit): boolean {
  return PART_OF_ANOTHER.test('removed' in credit.anchor ? credit.anchor.removed : credit.anchor.exact);
}

/** Spans of whole lines that make no family, wherever two articles share them. */
function findChromeLines(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [line] = match;
    if (line.length <= LONGEST_HOUSE_LINE && isChromeLine(line.trim())) {
      spans.push({ start: match.index, end: match.index + line.length });
    }
  }
  return spans;
}

function isChromeLine(line: string): boolean {
  return (
    HOUSE_LINES.some((pattern) => pattern.test(line)) ||
    CHROME_LINES.some(({ maxLength, pattern }) => line.length <= maxLength && pattern.test(line))
  );
}

function findQuotes({ text, blocks }: LineageArticle, quotes: readonly Span[] = []): Span[] {
  const displayed = blocks.filter(({ kind }) => kind === 'quote');
  return [...findQuotedSpans(text), ...displayed, ...quotes].sort((a, b) => a.start - b.start || a.end - b.end);
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/**
 * Prepares an article; `quotes` are spans of direct speech found otherwise than by quotation marks. Its words, and
 * what follows from them, are read when they are first asked for: most articles of a large pile are compared with none.
 */
export function prepareReading(article: LineageArticle, quotes?: readonly Span[]): Reading {
  const agency = article.dateline?.agency;
  const published = foldDay(article.published?.value);
  const words = once(() => findWords(article.text));
  const seeds = once(() => hashSeeds(words()));
  const quoted = once(() => markWords(words(), findQuotes(article, quotes)));
  const chrome = once(() => markWords(words(), findChromeLines(article.text)));
  return {
    id: article.id,
    article,
    get words() {
      return words();
    },
    get seeds() {
      return seeds();
    },
    get quoted() {
      return quoted();
    },
    get chrome() {
      return chrome();
    },
    outlet: foldOutlet(article.outlet ?? ''),
    title: foldWords(article.title).join(' '),
    address: foldAddress(article.url),
    published,
    latest: foldDay(article.updated?.value) || published,
    ownDispatch:
      article.outlet !== undefined &&
      (isNewsAgency(article.outlet) || (agency !== undefined && isSameOutlet(agency, article.outlet))),
    announcesPart: article.credits.some(isAnnouncement) || PART_OF_ANOTHER.test(article.text.slice(0, TOP)),
  };
}

/** -1: `a` is earlier; 1: later; 0: the same, or their known digits don't tell. */
export function compareDays(a: string, b: string): -1 | 0 | 1 {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a[at] === b[at]) continue;
    if (!/\d/.test(a[at]!) || !/\d/.test(b[at]!)) return 0;
    return a[at]! < b[at]! ? -1 : 1;
  }
  return 0;
}

/** The words in which a reading names another's outlet as where its text comes from, or null. */
export function findCreditTo(from: Reading, to: Reading): string | null {
  const outlet = to.article.outlet;
  if (outlet === undefined || from.outlet === to.outlet) return null;
  const { credits, dateline, byline } = from.article;
  const credit = credits.find(({ to: name }) => isSameOutlet(name, outlet));
  if (credit !== undefined) return `credits ${credit.to}`;
  if (dateline?.agency !== undefined && isSameOutlet(dateline.agency, outlet)) return `dateline of ${dateline.agency}`;
  const by = byline.find((name) => isSameOutlet(name, outlet));
  return by === undefined ? null : `byline ${by}`;
}
