import { FeatureTable } from './feature-table.ts';
import { hashFolded } from './word-hashes.ts';

/** Rank from which on all words are as rare. */
const RAREST = 26_000;

/**
 * How near words are in meaning, from the company they keep in a large corpus. Near words can be opposites ("rise",
 * "fall") or sisters ("women", "children"): likeness brings things together, what keeps them apart must say so.
 */
export class WordVectors {
  private readonly table: FeatureTable;
  private readonly vectors: Int8Array;
  private readonly width: number;
  private readonly squares: Float64Array;
  private readonly ranks: Uint16Array;

  /**
   * @param keys hashes of the words (`hashFolded`), sorted; `vectors` a row of equal width for each
   * @param ranks of each word by its frequency, from 1
   */
  constructor(keys: Int32Array, vectors: Int8Array, ranks: Uint16Array) {
    this.ranks = ranks;
    this.table = new FeatureTable(keys);
    this.vectors = vectors;
    this.width = keys.length === 0 ? 0 : vectors.length / keys.length;
    this.squares = Float64Array.from(keys, (_, row) => this.product(row, row));
  }

  private product(a: number, b: number): number {
    const { vectors, width } = this;
    const from = a * width;
    const by = (b - a) * width;
    let sum = 0;
    // Whole numbers of 32 bits, which the engine multiplies and adds without a look at what comes of it.
    for (let k = from; k < from + width; k++) sum = (sum + Math.imul(vectors[k]!, vectors[k + by]!)) | 0;
    return sum;
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
    return this.product(a, b) / Math.sqrt(this.squares[a]! * this.squares[b]!);
  }
}
