import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';
import { packWeighed, visitWeighed, type WeighedWith } from './link-rows.ts';
import { codeOf, NO_STAMP, type StampCode, StampCodes } from './stamp-codes.ts';
import {
  type KeepLinks,
  type Links,
  type VisitPair,
  visitWithin,
  type Weigh,
  type WeighedPair,
  type Weighing,
} from './weighing.ts';

/** Numbers are kept as they stand in memory. */
const BYTE_ORDER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 'little' : 'big';

/**
 * Weights of pairs of claims, kept by one of their articles, for all articles that it was held against and that are still
 * as they were. One article more is weighed with those that it meets, and that is kept by it: the rows of all others stay
 * as they are.
 */
export class LinkBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (source: PointArticle) => string;
  readonly #close: (() => void)[] = [];

  /** @param stampOf the digest of all that is read of an article, 16 hex digits */
  constructor(kept: KeptWork, stampOf: (source: PointArticle) => string) {
    this.#kept = kept;
    this.#stampOf = stampOf;
  }

  /** @param kinds names the kinds of claims that are weighed */
  keepOf(kinds: string): KeepLinks {
    return (weighing) => {
      const name = `${kinds} ${weighing.name}`;
      const links = new KeptLinks(this.#kept, { ...weighing, name }, this.#stampOf);
      this.#close.push(() => links.close());
      return links;
    };
  }

  /** Hands over the rows that have changed. */
  close(): void {
    for (const close of this.#close) close();
  }
}

/** Those of one weighing. Articles are numbers, in order of id. */
class KeptLinks implements Links {
  readonly #kept: KeptWork;
  readonly #of: Weighing;
  readonly #articles: readonly PointArticle[];
  readonly #stamps: readonly string[];
  readonly #codes: StampCodes;
  /** 1 for each article of which a row was kept. */
  readonly #isKept: Uint8Array;
  /** The article of each claim; and its place among the claims of its article. */
  readonly #articleOf: Int32Array;
  readonly #placeOf: Int32Array;
  /** The claims of each article. */
  readonly #claims: readonly number[][];
  /** For each article those with which its claims have been weighed; itself among them where its own have. */
  readonly #known: readonly number[][];
  /** The article whose pairs are looked at, and for each other its number where the pair is known. */
  #open = -1;
  readonly #mark: Int32Array;
  /** The weights of linked claims, by `a * claims + b`. */
  readonly #weights = new Map<number, number>();
  /** Linked claims of two articles with their weights, three numbers a link, by `one * articles + other`. */
  readonly #lists = new Map<number, number[]>();
  /** 1 for each claim that has a link: most have none, and are asked about again and again. */
  readonly #linked: Uint8Array;
  /** Pairs of articles that were weighed in this run, by the one that keeps them. */
  readonly #fresh = new Map<number, number[]>();

  constructor(kept: KeptWork, weighing: Weighing, stampOf: (source: PointArticle) => string) {
    const { views } = weighing;
    this.#kept = kept;
    this.#of = weighing;
    const sources = [...new Set(views.map(({ source }) => source))];
    this.#articles = sources.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    this.#stamps = this.#articles.map(stampOf);
    this.#codes = new StampCodes(this.#stamps);
    this.#isKept = new Uint8Array(this.#articles.length);
    const numbers = new Map(this.#articles.map((source, at) => [source, at]));
    this.#articleOf = Int32Array.from(views, ({ source }) => numbers.get(source)!);
    this.#claims = this.#articles.map(() => []);
    this.#known = this.#articles.map(() => []);
    this.#mark = new Int32Array(this.#articles.length).fill(-1);
    this.#placeOf = new Int32Array(views.length);
    this.#linked = new Uint8Array(views.length);
    for (let at = 0; at < views.length; at++) this.#placeOf[at] = this.#claims[this.#articleOf[at]!]!.push(at) - 1;
    this.#read();
  }

  readonly weigh: Weigh = (a, b) => {
    const [x, y] = [this.#articleOf[a]!, this.#articleOf[b]!];
    if (x !== this.#open) this.#openArticle(x);
    if (this.#mark[y] !== x) this.#weighArticles(x, y);
    if (this.#linked[a] === 0 || this.#linked[b] === 0) return null;
    return this.#weights.get(this.#codeOf(a, b)) ?? null;
  };

  *between(one: readonly number[], other: readonly number[]): Generator<WeighedPair> {
    if (one.length > 0 && other.length > 0) yield* this.#list(this.#articleOf[one[0]!]!, this.#articleOf[other[0]!]!);
  }

  *within(): Generator<WeighedPair> {
    for (const article of this.#articles.keys()) yield* this.#list(article, article);
  }

  close(): void {
    for (const [one, others] of this.#fresh) {
      const rows = this.#readRow(one).filter(({ other: [high, low] }) => this.#codes.find(high, low) >= 0);
      for (const other of others) {
        const { codes } = this.#codes;
        rows.push({ other: codes[other]!, between: this.#between(one, other), links: this.#placeLinks(one, other) });
      }
      this.#kept.put({ key: this.#keyOf(one), stamp: this.#stampRow(one), body: packWeighed(rows) });
    }
  }

  *#list(x: number, y: number): Generator<WeighedPair> {
    if (x !== this.#open) this.#openArticle(x);
    if (this.#mark[y] !== x) this.#weighArticles(x, y);
    const links = this.#lists.get(this.#pairOf(x, y)) ?? NO_LINKS;
    for (let at = 0; at < links.length; at += 3) yield [links[at]!, links[at + 1]!, links[at + 2]!];
  }

  #codeOf(a: number, b: number): number {
    return Math.min(a, b) * this.#of.views.length + Math.max(a, b);
  }

  #pairOf(x: number, y: number): number {
    return Math.min(x, y) * this.#articles.length + Math.max(x, y);
  }

  #openArticle(article: number): void {
    this.#open = article;
    for (const other of this.#known[article]!) this.#mark[other] = article;
  }

  /** Makes a pair of articles known. */
  #know(one: number, other: number): void {
    this.#known[one]!.push(other);
    if (one !== other) this.#known[other]!.push(one);
    if (one === this.#open) this.#mark[other] = one;
    else if (other === this.#open) this.#mark[one] = other;
  }

  #keyOf(article: number): string {
    return `${this.#of.name} ${this.#articles[article]!.article.id}`;
  }

  #stampRow(article: number): string {
    return `${BYTE_ORDER} ${this.#stamps[article]!}`;
  }

  #between(one: number, other: number): StampCode {
    const { between } = this.#of;
    return between ? codeOf(between(this.#articles[one]!.article.id, this.#articles[other]!.article.id)) : NO_STAMP;
  }

  #readRow(article: number): WeighedWith[] {
    const body = this.#kept.take(this.#keyOf(article), this.#stampRow(article));
    const all: WeighedWith[] = [];
    if (body === undefined) return all;
    visitWeighed(body, (high, low, first, second, links) =>
      all.push({ other: [high, low], between: [first, second], links }),
    );
    return all;
  }

  #read(): void {
    for (let one = 0; one < this.#articles.length; one++) {
      const body = this.#kept.take(this.#keyOf(one), this.#stampRow(one));
      if (body === undefined) continue;
      this.#isKept[one] = 1;
      this.#openArticle(one);
      visitWeighed(body, (high, low, first, second, links) => {
        const other = this.#codes.find(high, low);
        if (other < 0 || this.#mark[other] === one) return;
        const [betweenHigh, betweenLow] = this.#between(one, other);
        if (betweenHigh !== first || betweenLow !== second) return;
        this.#know(one, other);
        if (links.length > 0) this.#readLinks(one, other, links);
      });
    }
  }

  /** Three numbers a link: the places of both claims in their articles, and the weight. */
  #readLinks(one: number, other: number, links: readonly number[]): void {
    for (let at = 0; at < links.length; at += 3) {
      this.#put(this.#claims[one]![links[at]!]!, this.#claims[other]![links[at + 1]!]!, links[at + 2]!);
    }
  }

  #put(x: number, y: number, weight: number): void {
    const [a, b] = x < y ? [x, y] : [y, x];
    this.#weights.set(this.#codeOf(a, b), weight);
    const pair = this.#pairOf(this.#articleOf[a]!, this.#articleOf[b]!);
    const list = this.#lists.get(pair);
    if (list) list.push(a, b, weight);
    else this.#lists.set(pair, [a, b, weight]);
    this.#linked[a] = 1;
    this.#linked[b] = 1;
  }

  #weighArticles(x: number, y: number): void {
    const [one, other] = x < y ? [x, y] : [y, x];
    this.#know(one, other);
    this.#keep(one, other);
    const [own, theirs] = [this.#claims[one]!, this.#claims[other]!];
    if (one === other) visitWithin(this.#of, own, this.#weighPair);
    else this.#of.near(own, theirs, this.#weighPair);
  }

  readonly #weighPair: VisitPair = (x, y) => {
    const weight = x < y ? this.#of.weigh(x, y) : this.#of.weigh(y, x);
    if (weight !== null) this.#put(x, y, weight);
  };

  /** With the one of which nothing was kept before, so that what is kept of the others stays as it is; else with the first. */
  #keep(one: number, other: number): void {
    const [keeper, against] = this.#isKept[other]! < this.#isKept[one]! ? [other, one] : [one, other];
    const fresh = this.#fresh.get(keeper);
    if (fresh) fresh.push(against);
    else this.#fresh.set(keeper, [against]);
  }

  /** The links of a pair that was weighed in this run, by the places of their claims. */
  #placeLinks(one: number, other: number): number[] {
    const links = this.#lists.get(this.#pairOf(one, other)) ?? NO_LINKS;
    const placed: number[] = [];
    for (let at = 0; at < links.length; at += 3) {
      const [a, b] = [links[at]!, links[at + 1]!];
      const [first, second] = this.#articleOf[a] === one ? [a, b] : [b, a];
      placed.push(this.#placeOf[first]!, this.#placeOf[second]!, links[at + 2]!);
    }
    return placed;
  }
}

const NO_LINKS: readonly number[] = [];
