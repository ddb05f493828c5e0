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
  private readonly lengths: Float64Array;
  private readonly ranks: Uint16Array;
  private readonly known = new Int32Array(MOST_AT_ONCE);
  private held: Int32Array = new Int32Array(0);

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
    this.lengths = this.squares.map(Math.sqrt);
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
  compare(row: number, others: Int32Array, into: Float64Array): void {
    this.hold(others);
    this.compareHeld(row, Number.NEGATIVE_INFINITY, into);
  }

  /** Lists the rows, `MOST_AT_ONCE` at most, that `compareHeld` compares others with, until it or `compare` lists others. */
  hold(rows: Int32Array): void {
    this.held = rows;
    // Row 0 stands in for those not known.
    for (let i = 0; i < rows.length; i++) this.known[i] = Math.max(0, rows[i]!);
    this.products.hold(this.known, rows.length);
  }

  /** Writes the likeness of a row to each of those held; 0 in the place of those below `least`. */
  compareHeld(row: number, least: number, into: Float64Array): void {
    const { held, squares, lengths } = this;
    if (row < 0) {
      into.fill(0, 0, held.length);
      return;
    }
    this.products.multiplyHeld(row, into);
    const square = squares[row]!;
    const enough = least * lengths[row]! * (1 - ROUNDING);
    for (let i = 0; i < held.length; i++) {
      const other = held[i]!;
      if (other === row) into[i] = 1;
      else if (other < 0 || into[i]! < enough * lengths[other]!) into[i] = 0;
      else into[i] = into[i]! / Math.sqrt(square * squares[other]!);
    }
  }
}

/** Far more than what is lost in rounding, far less than tells two words apart. */
const ROUNDING = 1e-9;
