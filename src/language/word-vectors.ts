import { FeatureTable } from './feature-table.ts';
import { hashFolded } from './word-hashes.ts';

/**
 * How near words are in meaning, from the company they keep in a large corpus. Near words can be opposites ("rise",
 * "fall") or sisters ("women", "children"): likeness brings things together, what keeps them apart must say so.
 */
export class WordVectors {
  private readonly table: FeatureTable;
  private readonly vectors: Int8Array;
  private readonly width: number;
  private readonly squares: Float64Array;

  /** @param keys hashes of the words (`hashFolded`), sorted; `vectors` a row of equal width for each */
  constructor(keys: Int32Array, vectors: Int8Array) {
    this.table = new FeatureTable(keys);
    this.vectors = vectors;
    this.width = keys.length === 0 ? 0 : vectors.length / keys.length;
    this.squares = Float64Array.from(keys, (_, row) => this.product(row, row));
  }

  private product(a: number, b: number): number {
    const { vectors, width } = this;
    let sum = 0;
    for (let k = 0; k < width; k++) sum += vectors[a * width + k]! * vectors[b * width + k]!;
    return sum;
  }

  /** The word's row, or -1 for a word that isn't known. */
  find(word: string): number {
    return this.table.find(hashFolded(word));
  }

  /** Cosine of two rows, -1 to 1; 0 where one is -1. */
  likeness(a: number, b: number): number {
    if (a < 0 || b < 0) return 0;
    if (a === b) return 1;
    return this.product(a, b) / Math.sqrt(this.squares[a]! * this.squares[b]!);
  }
}
