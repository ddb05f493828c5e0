/** How often each word of one text stands in it: an open table of hashes, kept for the text that it was made of last. */
class WordTable {
  #of: Uint32Array | null = null;
  #mask = 0;
  #hash = new Uint32Array(0);
  #times = new Int32Array(0);
  /** Words counted so far, and in which round. */
  #taken = new Int32Array(0);
  #round = new Int32Array(0);
  #rounds = 0;

  isOf(words: Uint32Array): boolean {
    return this.#of === words;
  }

  fill(words: Uint32Array): void {
    let size = 16;
    while (size < 2 * words.length) size *= 2;
    if (size > this.#hash.length) {
      this.#hash = new Uint32Array(size);
      this.#times = new Int32Array(size);
      this.#taken = new Int32Array(size);
      this.#round = new Int32Array(size);
      this.#rounds = 0;
    } else {
      this.#times.fill(0, 0, size);
    }
    this.#mask = size - 1;
    this.#of = words;
    for (const word of words) {
      const slot = this.#find(word);
      this.#hash[slot] = word;
      this.#times[slot]!++;
    }
  }

  countCommon(words: Uint32Array): number {
    const round = ++this.#rounds;
    let common = 0;
    for (const word of words) {
      const slot = this.#find(word);
      if (this.#times[slot] === 0) continue;
      if (this.#round[slot] !== round) {
        this.#round[slot] = round;
        this.#taken[slot] = 0;
      }
      if (this.#taken[slot]! >= this.#times[slot]!) continue;
      this.#taken[slot]!++;
      common++;
    }
    return common;
  }

  /** The place of a word, or the free one where it would stand. */
  #find(word: number): number {
    let slot = word & this.#mask;
    while (this.#times[slot] !== 0 && this.#hash[slot] !== word) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** One text is weighed with many in a row. A cache of a pure function. */
const table = new WordTable();

/** Words that two texts have in common, each as often as in both. */
export function countCommon(a: Uint32Array, b: Uint32Array): number {
  if (table.isOf(a)) return table.countCommon(b);
  if (!table.isOf(b)) table.fill(b);
  return table.countCommon(a);
}
