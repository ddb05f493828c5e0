import { FeatureTable } from './feature-table.ts';
import { CAPITAL, hashFolded, mix, type WordHashes } from './word-hashes.ts';

/** Bit of words of a known name of two or three words, beside those of `NAME_CLASSES`. */
const IN_ROW = 1 << 12;

/** Bits for the hashes of words and of rows of words. */
export interface HintTable {
  readonly keys: Int32Array;
  readonly bits: ArrayLike<number>;
}

/** Hash of words, as runs of words of a text are looked up. */
export function hashPhrase(phrase: string): number {
  return phrase
    .split(' ')
    .map((word) => hashFolded(word))
    .reduce(mix);
}

/** What is known of words, and of rows of two or three words, that names are made of: own tables and what a model brings along. */
export class NameHints {
  private readonly table: FeatureTable;
  private readonly bits: Int32Array;

  /** @param classes words in small letters with their bits */
  constructor(classes: ReadonlyMap<string, number>, { keys, bits }: HintTable) {
    const all = new Map<number, number>();
    keys.forEach((key, i) => {
      all.set(key, bits[i]!);
    });
    for (const [phrase, bit] of classes) all.set(hashPhrase(phrase), (all.get(hashPhrase(phrase)) ?? 0) | bit);
    this.table = new FeatureTable(Int32Array.from(all.keys()));
    this.bits = Int32Array.from(all.values());
  }

  /** Bits of each word's own classes, and of names of two or three capitalised words that it stands in. */
  classesOf({ folded, flags, length }: WordHashes): Int32Array {
    const classes = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      classes[i]! |= this.find(folded[i]!);
      if ((flags[i]! & CAPITAL) === 0 || i + 1 >= length) continue;
      const two = mix(folded[i]!, folded[i + 1]!);
      spread(classes, i, 2, this.find(two));
      if (i + 2 < length) spread(classes, i, 3, this.find(mix(two, folded[i + 2]!)));
    }
    return classes;
  }

  private find(key: number): number {
    const row = this.table.find(key);
    return row < 0 ? 0 : this.bits[row]!;
  }
}

function spread(classes: Int32Array, from: number, count: number, bits: number): void {
  if (bits !== 0) for (let i = from; i < from + count; i++) classes[i]! |= bits | IN_ROW;
}
