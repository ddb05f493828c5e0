import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';
import {
  type KeepLinks,
  type Links,
  pairsWithin,
  type Weigh,
  type WeighedPair,
  type Weighing,
  weighPairs,
} from './weighing.ts';

/**
 * Articles, itself among them, each by the digest of all that is read of it, that have no link with one; and those that
 * have, with claims and weight of each.
 */
type Row = readonly [none: string[], linked: [string, number[]][]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Weights of pairs of claims, kept by the article with the lower id, for all articles that it was ever held against and
 * that are still as they were. One article more is weighed with those that it meets; all others are taken as they are.
 */
export class LinkBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (source: PointArticle) => string;
  readonly #close: (() => void)[] = [];

  /** @param stampOf the digest of all that is read of an article; it has no full stop */
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
  /** Pairs of articles that were weighed in this run, by the lower. */
  readonly #fresh = new Map<number, number[]>();

  constructor(kept: KeptWork, weighing: Weighing, stampOf: (source: PointArticle) => string) {
    const { views } = weighing;
    this.#kept = kept;
    this.#of = weighing;
    const sources = [...new Set(views.map(({ source }) => source))];
    this.#articles = sources.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    this.#stamps = this.#articles.map(stampOf);
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
    const byStamp = new Set(this.#stamps);
    for (const [one, others] of this.#fresh) {
      const [none, linked] = this.#readRow(one);
      const isThere = (token: string): boolean => byStamp.has(token.split('.', 1)[0]!);
      const row: Row = [none.filter(isThere), linked.filter(([token]) => isThere(token))];
      for (const other of others) {
        const links = this.#placeLinks(one, other);
        if (links.length === 0) row[0].push(this.#tokenOf(one, other));
        else row[1].push([this.#tokenOf(one, other), links]);
      }
      const key = this.#keyOf(one);
      this.#kept.put({ key, stamp: this.#stamps[one]!, body: encoder.encode(JSON.stringify(row)) });
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

  /** The digest of all that is read of the other of a pair. */
  #tokenOf(one: number, other: number): string {
    const between = this.#of.between?.(this.#articles[one]!.article.id, this.#articles[other]!.article.id) ?? '';
    return between === '' ? this.#stamps[other]! : `${this.#stamps[other]!}.${between}`;
  }

  #readRow(article: number): Row {
    const body = this.#kept.take(this.#keyOf(article), this.#stamps[article]!);
    return body === undefined ? [[], []] : (JSON.parse(decoder.decode(body)) as Row);
  }

  #read(): void {
    const byStamp = new Map(this.#stamps.map((stamp, at) => [stamp, at]));
    for (let one = 0; one < this.#articles.length; one++) {
      const [none, linked] = this.#readRow(one);
      this.#openArticle(one);
      const find = (token: string): number | null => {
        const other = byStamp.get(token) ?? byStamp.get(token.split('.', 1)[0]!);
        return other === undefined || this.#mark[other] === one || this.#tokenOf(one, other) !== token ? null : other;
      };
      for (const token of none) {
        const other = find(token);
        if (other !== null) this.#know(one, other);
      }
      for (const [token, links] of linked) {
        const other = find(token);
        if (other === null) continue;
        this.#know(one, other);
        this.#readLinks(one, other, links);
      }
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
    const fresh = this.#fresh.get(one);
    if (fresh) fresh.push(other);
    else this.#fresh.set(one, [other]);
    const [own, theirs] = [this.#claims[one]!, this.#claims[other]!];
    const pairs = one === other ? pairsWithin(this.#of, own) : this.#of.near(own, theirs);
    for (const [a, b, weight] of weighPairs(pairs, this.#of.weigh)) this.#put(a, b, weight);
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
