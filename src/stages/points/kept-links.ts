import type { ArticleId } from '../../model/anchor.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import { PairSet } from '../../text/pair-set.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

/** How much ties two claims, by their indexes, the lesser first; null where nothing does. */
export type Weigh = (a: number, b: number) => number | null;

/** How the claims of some kinds are weighed with each other. */
export interface Weighing {
  /** Names it among those of these kinds. */
  readonly name: string;
  /** Claims in the order of their days. */
  readonly views: readonly ClaimView[];
  /** All pairs of claims of two articles that can be asked about, and more if need be; in any order. */
  near(one: readonly number[], other: readonly number[]): Iterable<readonly [number, number]>;
  /** A pure function of the two claims' articles, the entities of their mentions, and of what `between` tells. */
  readonly weigh: Weigh;
  /** A digest of what else the weights of two articles' claims depend on; empty for nothing. */
  between?(one: ArticleId, other: ArticleId): string;
}

/** Gives the same weights, kept from earlier runs where they are. */
export type KeepLinks = (weighing: Weighing) => Weigh;

/** Keeps nothing. */
export const weighAnew: KeepLinks = ({ weigh }) => weigh;

/** Articles, each by the digest of all that is read of it, that have no link with one; and those that have, with claims and weight of each. */
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

  /** @param stampOf the digest of all that is read of an article */
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
      return links.weigh;
    };
  }

  /** Hands over the rows that have changed. */
  close(): void {
    for (const close of this.#close) close();
  }
}

/** Those of one weighing. Articles are numbers, in order of id. */
class KeptLinks {
  readonly #kept: KeptWork;
  readonly #of: Weighing;
  readonly #articles: readonly PointArticle[];
  readonly #stamps: readonly string[];
  /** The article of each claim; and its place among the claims of its article. */
  readonly #articleOf: Int32Array;
  readonly #placeOf: Int32Array;
  /** The claims of each article. */
  readonly #claims: readonly number[][];
  /** Pairs of articles whose claims have been weighed. */
  readonly #known = new PairSet();
  /** The weights of linked claims, by `a * claims + b`. */
  readonly #weights = new Map<number, number>();
  /** 1 for each claim that has a link: most have none, and are asked about again and again. */
  readonly #linked: Uint8Array;
  /** The pair of articles asked about last. */
  #last = -1;
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
    this.#placeOf = new Int32Array(views.length);
    this.#linked = new Uint8Array(views.length);
    for (let at = 0; at < views.length; at++) this.#placeOf[at] = this.#claims[this.#articleOf[at]!]!.push(at) - 1;
    this.#read();
  }

  readonly weigh: Weigh = (a, b) => {
    const [x, y] = [this.#articleOf[a]!, this.#articleOf[b]!];
    if (x === y) return this.#of.weigh(a, b);
    const [one, other] = x < y ? [x, y] : [y, x];
    const pair = one * this.#articles.length + other;
    if (pair !== this.#last && this.#known.add(one, other)) this.#weighArticles(one, other);
    this.#last = pair;
    if (this.#linked[a] === 0 || this.#linked[b] === 0) return null;
    return this.#weights.get(this.#codeOf(a, b)) ?? null;
  };

  close(): void {
    const byStamp = new Map(this.#stamps.map((stamp, at) => [stamp, at]));
    for (const [one, others] of this.#fresh) {
      const [none, linked] = this.#readRow(one);
      const isThere = (token: string): boolean => byStamp.has(token.split('.')[0]!);
      const row: Row = [none.filter(isThere), linked.filter(([token]) => isThere(token))];
      for (const other of others) {
        const links = this.#listLinks(one, other);
        const token = this.#tokenOf(one, other);
        if (links.length === 0) row[0].push(token);
        else row[1].push([token, links]);
      }
      const key = this.#keyOf(one);
      this.#kept.put({ key, stamp: this.#stamps[one]!, body: encoder.encode(JSON.stringify(row)) });
    }
  }

  #codeOf(a: number, b: number): number {
    return Math.min(a, b) * this.#of.views.length + Math.max(a, b);
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
      const find = (token: string): number | null => {
        const other = byStamp.get(token.split('.', 1)[0]!);
        return other === undefined || this.#tokenOf(one, other) !== token ? null : other;
      };
      for (const token of none) {
        const other = find(token);
        if (other !== null) this.#known.add(one, other);
      }
      for (const [token, links] of linked) {
        const other = find(token);
        if (other !== null && this.#known.add(one, other)) this.#readLinks(one, other, links);
      }
    }
  }

  /** Three numbers a link: the places of both claims in their articles, and the weight. */
  #readLinks(one: number, other: number, links: readonly number[]): void {
    for (let at = 0; at < links.length; at += 3) {
      const [a, b] = [this.#claims[one]![links[at]!]!, this.#claims[other]![links[at + 1]!]!];
      this.#put(a, b, links[at + 2]!);
    }
  }

  #put(a: number, b: number, weight: number): void {
    this.#weights.set(this.#codeOf(a, b), weight);
    this.#linked[a] = 1;
    this.#linked[b] = 1;
  }

  #weighArticles(one: number, other: number): void {
    const known = this.#fresh.get(one);
    if (known) known.push(other);
    else this.#fresh.set(one, [other]);
    for (const [x, y] of this.#of.near(this.#claims[one]!, this.#claims[other]!)) {
      const weight = this.#of.weigh(Math.min(x, y), Math.max(x, y));
      if (weight !== null) this.#put(x, y, weight);
    }
  }

  #listLinks(one: number, other: number): number[] {
    const links: number[] = [];
    for (const [x, y] of this.#of.near(this.#claims[one]!, this.#claims[other]!)) {
      const weight = this.#weights.get(this.#codeOf(x, y));
      if (weight !== undefined) links.push(this.#placeOf[x]!, this.#placeOf[y]!, weight);
    }
    return links;
  }
}
