import { PART_OF_ANOTHER } from '../../language/en/citation-phrases.ts';
import { CUED_HOUSE_LINES, HOUSE_LINE_CUE, HOUSE_LINES, LONGEST_HOUSE_LINE } from '../../language/en/house-lines.ts';
import { isNewsAgency, spellOutAgency } from '../../language/en/news-agencies.ts';
import { CHROME_LINES } from '../../language/en/web-chrome.ts';
import type { Article, ArticleId, Credit, Span } from '../../model/index.ts';
import { findWords, foldWords, hashWords, type WordHashes, type Words } from '../../text/find-words.ts';
import { foldOutlet, isSameOutlet, sourceKey } from '../../text/outlet-name.ts';
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
  /** The same words' hashes alone, which are kept for far more articles. */
  readonly hashes: WordHashes;
  /** For aligning: see `hashSeeds`. */
  readonly seeds: Uint32Array;
  /** 1 for each word that stands in quotation marks or in a displayed quotation. */
  readonly quoted: Uint8Array;
  /** 1 for each word of a line that is the page's or the house's: captions, rights, notes about authors. */
  readonly chrome: Uint8Array;
  /** How many words it marks. */
  readonly chromeWords: number;
  /** The first words of lines, but for the text's own first. */
  readonly lineStarts: Int32Array;
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

/** Ranges of words, [from, to) in turn, in order. */
type WordRanges = Int32Array;

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

function markRanges(ranges: WordRanges, count: number): Uint8Array {
  const marked = new Uint8Array(count);
  for (let at = 0; at < ranges.length; at += 2) marked.fill(1, ranges[at], ranges[at + 1]);
  return marked;
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

function isAnnouncement(credit: Credit): boolean {
  return PART_OF_ANOTHER.test('removed' in credit.anchor ? credit.anchor.removed : credit.anchor.exact);
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

function findQuotes({ text, blocks }: LineageArticle, quotes: readonly Span[] = []): Span[] {
  const displayed = blocks.filter(({ kind }) => kind === 'quote');
  return [...findQuotedSpans(text), ...displayed, ...quotes].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is read of an article's text, each part when it is first asked for. */
interface TextParts {
  words?: Words;
  seeds?: Uint32Array;
  quoted?: Uint8Array;
  chrome?: Uint8Array;
}

/** What the marks of a text come down to, kept for far more articles than its words. */
interface TextMarks {
  readonly quoted: WordRanges;
  readonly chrome: WordRanges;
  readonly chromeWords: number;
  readonly lineStarts: Int32Array;
}

/**
 * What was read last, in two generations: when the young one is full it becomes the old one, and what was old is
 * forgotten. A cache of a pure function of the article, bounded in the words that it holds.
 */
class Recent<Value> {
  #young = new Map<Reading, Value>();
  #old = new Map<Reading, Value>();
  #words = 0;
  readonly #most: number;

  constructor(mostWords: number) {
    this.#most = mostWords / 2;
  }

  get(reading: Reading, make: () => Value, words: (value: Value) => number): Value {
    const known = this.#young.get(reading);
    if (known !== undefined) return known;
    const value = this.#old.get(reading) ?? make();
    if (this.#words > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#words = 0;
    }
    this.#young.set(reading, value);
    this.#words += words(value);
    return value;
  }
}

/** Some 30 bytes a word; 4 bytes a word; and a few hundred bytes an article. */
const parts = new Recent<TextParts>(4_000_000);
const hashes = new Recent<WordHashes>(60_000_000);
const marks = new Recent<TextMarks>(150_000_000);

function hashesOf(reading: Reading): WordHashes {
  return hashes.get(
    reading,
    () => {
      const hash = hashWords(reading.article.text);
      return { count: hash.length, hash };
    },
    ({ count }) => count,
  );
}

function partsOf(reading: Reading): TextParts {
  return parts.get(
    reading,
    () => ({}),
    () => hashesOf(reading).count,
  );
}

class PreparedReading implements Reading {
  readonly id: ArticleId;
  readonly article: LineageArticle;
  readonly outlet: string;
  readonly title: string;
  readonly address: string;
  readonly published: string;
  readonly latest: string;
  readonly ownDispatch: boolean;
  private readonly quotes: readonly Span[] | undefined;

  constructor(article: LineageArticle, quotes: readonly Span[] | undefined) {
    const agency = article.dateline?.agency;
    this.id = article.id;
    this.article = article;
    this.quotes = quotes;
    this.outlet = foldOutlet(article.outlet ?? '');
    this.title = foldWords(article.title).join(' ');
    this.address = foldAddress(article.url);
    this.published = foldDay(article.published?.value);
    this.latest = foldDay(article.updated?.value) || this.published;
    this.ownDispatch =
      article.outlet !== undefined &&
      (isNewsAgency(article.outlet) || (agency !== undefined && isSameOutlet(agency, article.outlet)));
  }

  #announcesPart: boolean | undefined;

  get announcesPart(): boolean {
    const { credits, text } = this.article;
    return (this.#announcesPart ??= credits.some(isAnnouncement) || PART_OF_ANOTHER.test(text.slice(0, TOP)));
  }

  get words(): Words {
    return (partsOf(this).words ??= findWords(this.article.text));
  }

  get hashes(): WordHashes {
    return hashesOf(this);
  }

  get seeds(): Uint32Array {
    const parts = partsOf(this);
    return (parts.seeds ??= hashSeeds(this.hashes));
  }

  get quoted(): Uint8Array {
    return (partsOf(this).quoted ??= markRanges(this.marks.quoted, this.hashes.count));
  }

  get chrome(): Uint8Array {
    return (partsOf(this).chrome ??= markRanges(this.marks.chrome, this.hashes.count));
  }

  get chromeWords(): number {
    return this.marks.chromeWords;
  }

  get lineStarts(): Int32Array {
    return this.marks.lineStarts;
  }

  private get marks(): TextMarks {
    return marks.get(
      this,
      () => {
        const { article, quotes, words } = this;
        const chrome = rangesOf(words, findChromeLines(article.text));
        const quoted = rangesOf(words, findQuotes(article, quotes));
        return { quoted, chrome, chromeWords: lengthOf(chrome), lineStarts: findLineStarts(words, article.text) };
      },
      () => this.hashes.count,
    );
  }
}

/**
 * Prepares an article; `quotes` are spans of direct speech found otherwise than by quotation marks. Its words, and
 * what follows from them, are read when they are first asked for: most articles of a large pile are compared with none.
 */
export function prepareReading(article: LineageArticle, quotes?: readonly Span[]): Reading {
  return new PreparedReading(article, quotes);
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

/** The agency or outlet, as written, that both texts credit and neither is; null where there is none. */
export function findOneUpstream(a: Reading, b: Reading): string | null {
  const upstream = ({ article }: Reading): Map<string, string> => {
    const own = agencyKey(article.outlet ?? '');
    const names = [...article.credits.map(({ to }) => to), article.dateline?.agency ?? ''];
    return new Map(names.map((name) => [agencyKey(name), name] as const).filter(([key]) => key !== '' && key !== own));
  };
  const ofB = upstream(b);
  return [...upstream(a)].find(([key]) => ofB.has(key))?.[1] ?? null;
}

/** `sourceKey` of a name, an agency's initials spelled out: "AP" and "the Associated Press" are one source. */
export function agencyKey(name: string): string {
  return sourceKey(spellOutAgency(name));
}
