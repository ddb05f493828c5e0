import { FeatureTable } from './feature-table.ts';
import { RowProducts } from './row-products.ts';
import { hashFolded } from './word-hashes.ts';

/** Rank from which on all words are as rare. */
const RAREST = 26_000;
/** Rows that one is compared with at a time. */
export const MOST_AT_ONCE = 64;

/**
 * How near words are in meaning, from the company they keep in a large corpus. Near words can be opposites ("rise",
 * "fall") or sisters ("women", "children"): likeness brings things together, what keeps them apart must say so.
 */
export class WordVectors {
  private readonly table: FeatureTable;
  private readonly products: RowProducts;
  private readonly squares: Float64Array;
  private readonly ranks: Uint16Array;
  private readonly known = new Int32Array(MOST_AT_ONCE);

  /**
   * @param keys hashes of the words (`hashFolded`), sorted; `vectors` a row of equal width for each
   * @param ranks of each word by its frequency, from 1
   */
  constructor(keys: Int32Array, vectors: Int8Array, ranks: Uint16Array) {
    this.ranks = ranks;
    this.table = new FeatureTable(keys);
    const width = keys.length === 0 ? 0 : vectors.length / keys.length;
    this.products = new RowProducts(vectors, width, MOST_AT_ONCE);
    this.squares = Float64Array.from(keys, (_, row) => this.products.product(row, row));
  }

  /** The word's row, or -1 for a word that isn't known. */
  find(word: string): number {
    return this.table.find(hashFolded(word));
  }

  /** How rare a row's word is, 0 for the most frequent to 1, by Zipf's law; 1 for -1. */
  rarity(row: number): number {
    return row < 0 ? 1 : Math.log(this.ranks[row]!) / Math.log(RAREST);
  }

  /** Cosine of two rows, -1 to 1; 0 where one is -1. */
  likeness(a: number, b: number): number {
    if (a < 0 || b < 0) return 0;
    if (a === b) return 1;
    return this.products.product(a, b) / Math.sqrt(this.squares[a]! * this.squares[b]!);
  }

  /** Writes the likeness of a row to each of others, `MOST_AT_ONCE` at most. */
  compare(row: number, others: readonly number[], into: Float64Array): void {
    const { length } = others;
    if (row < 0) {
      into.fill(0, 0, length);
      return;
    }
    // Row 0 stands in for those not known.
    for (let i = 0; i < length; i++) this.known[i] = Math.max(0, others[i]!);
    this.products.multiply(row, this.known, length, into);
    for (let i = 0; i < length; i++) {
      const other = others[i]!;
      if (other < 0) into[i] = 0;
      else into[i] = other === row ? 1 : into[i]! / Math.sqrt(this.squares[row]! * this.squares[other]!);
    }
  }
}
