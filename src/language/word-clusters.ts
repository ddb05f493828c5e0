import { FeatureTable } from './feature-table.ts';
import type { WordHashes } from './word-hashes.ts';

/**
 * Clusters of words that stand in like company, at three grains: 1,024 fine ones make up 256 middle ones, and those 64
 * coarse ones. Learnt from word vectors without annotation, so they know words that no treebank has. Numbers from 1;
 * 0 is a word without a cluster, at every grain. Fine clusters of one middle (coarse) cluster have neighbouring numbers.
 */
export class WordClusters {
  private readonly table: FeatureTable;
  private readonly fine: Uint16Array;
  /** The middle cluster that holds each fine one. */
  readonly middle: Uint16Array;
  /** The coarse cluster that holds each fine one. */
  readonly coarse: Uint16Array;

  /** @param keys hashes of the words as `WordHashes.folded` has them; `fine` their clusters */
  constructor(keys: Int32Array, fine: Uint16Array, middle: Uint16Array, coarse: Uint16Array) {
    this.table = new FeatureTable(keys);
    this.fine = fine;
    this.middle = middle;
    this.coarse = coarse;
  }

  /** The fine cluster of the word with this hash (`hashFolded`). */
  find(folded: number): number {
    const row = this.table.find(folded);
    return row < 0 ? 0 : this.fine[row]!;
  }

  /** The fine cluster of each word. */
  findAll({ folded, length }: WordHashes): Uint16Array {
    const found = new Uint16Array(length);
    for (let i = 0; i < length; i++) found[i] = this.find(folded[i]!);
    return found;
  }
}
