import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';
import { type StampCode, StampCodes } from './stamp-codes.ts';
import { tiesOf } from './story-ties.ts';

/** How much an article tells of one story with another, which its stamp tells. */
type Tie = readonly [other: StampCode, tie: number];

/** Numbers are kept as they stand in memory. */
const BYTE_ORDER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 'little' : 'big';
/** Numbers of 64 bits a tie: the stamp of the other, and the tie. */
const NUMBERS = 2;

/**
 * How much pairs of articles tell of one story, kept by the one of which nothing was kept before, else by that with the
 * lower id: with one article more the rows of all others stay as they are.
 */
export class TieBook {
  readonly #kept: KeptWork;
  readonly #articles: readonly PointArticle[];
  readonly #stamps: readonly string[];
  readonly #codes: StampCodes;
  /** How many ties with articles of higher ids were kept of each. */
  readonly #before: readonly number[];
  readonly #isKept: Uint8Array;

  /** Makes known what is kept of these articles. */
  constructor(kept: KeptWork, articles: readonly PointArticle[], stampOf: (source: PointArticle) => string) {
    this.#kept = kept;
    this.#articles = articles;
    this.#stamps = articles.map(stampOf);
    this.#codes = new StampCodes(this.#stamps);
    this.#isKept = new Uint8Array(articles.length);
    for (const at of articles.keys()) this.#makeKnown(at);
    this.#before = articles.map((source) => tiesOf(source).size);
  }

  /** Hands over the rows to which something was added. */
  close(): void {
    const places = new Map(this.#articles.map((source, at) => [source, at]));
    const added = new Map<number, Tie[]>();
    for (const [one, source] of this.#articles.entries()) {
      const known = tiesOf(source);
      if (known.size === this.#before[one]) continue;
      // What was read stands first.
      for (const [article, tie] of [...known].slice(this.#before[one])) {
        const other = places.get(article)!;
        const [keeper, against] = this.#isKept[other]! < this.#isKept[one]! ? [other, one] : [one, other];
        const own = added.get(keeper) ?? [];
        added.set(keeper, own);
        own.push([this.#codes.codes[against]!, tie]);
      }
    }
    for (const [at, own] of added) {
      const key = this.#articles[at]!.article.id;
      this.#kept.put({ key, stamp: this.#stampRow(at), body: pack([...this.#read(at), ...own]) });
    }
  }

  #stampRow(article: number): string {
    return `${BYTE_ORDER} ${this.#stamps[article]!}`;
  }

  #makeKnown(at: number): void {
    const source = this.#articles[at]!;
    for (const [[high, low], tie] of this.#read(at)) {
      const other = this.#articles[this.#codes.find(high, low)]!;
      if (source.article.id < other.article.id) tiesOf(source).set(other, tie);
      else tiesOf(other).set(source, tie);
    }
  }

  /** The ties of a row with articles that are still as they were. */
  #read(at: number): Tie[] {
    const body = this.#kept.take(this.#articles[at]!.article.id, this.#stampRow(at));
    if (body === undefined) return [];
    this.#isKept[at] = 1;
    const own = body.slice();
    const codes = new Uint32Array(own.buffer);
    const ties = new Float64Array(own.buffer);
    const row: Tie[] = [];
    for (let place = 0; place < ties.length; place += NUMBERS) {
      const other = this.#codes.find(codes[place * 2]!, codes[place * 2 + 1]!);
      if (other >= 0) row.push([this.#codes.codes[other]!, ties[place + 1]!]);
    }
    return row;
  }
}

function pack(ties: readonly Tie[]): Uint8Array {
  const body = new ArrayBuffer(ties.length * NUMBERS * 8);
  const [codes, numbers] = [new Uint32Array(body), new Float64Array(body)];
  for (const [at, [[high, low], tie]] of ties.entries()) {
    codes[at * NUMBERS * 2] = high;
    codes[at * NUMBERS * 2 + 1] = low;
    numbers[at * NUMBERS + 1] = tie;
  }
  return new Uint8Array(body);
}
