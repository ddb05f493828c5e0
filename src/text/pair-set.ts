/** Slots of an empty set. */
const FIRST_SIZE = 2 ** 10;

/**
 * A set of pairs of whole numbers below 2^26, in two typed arrays: a large pile has millions, for which a `Set` takes
 * several times the memory.
 */
export class PairSet {
  #codes = new Float64Array(FIRST_SIZE).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(one: number, other: number): boolean {
    return this.#codes[this.#slotOf(one * ROOM + other)] !== -1;
  }

  /** Whether the pair was not there before. */
  add(one: number, other: number): boolean {
    const code = one * ROOM + other;
    const slot = this.#slotOf(code);
    if (this.#codes[slot] !== -1) return false;
    this.#codes[slot] = code;
    if (++this.#size * 2 > this.#codes.length) this.#grow();
    return true;
  }

  #grow(): void {
    const codes = this.#codes;
    this.#codes = new Float64Array(2 * codes.length).fill(-1);
    for (const code of codes) if (code !== -1) this.#codes[this.#slotOf(code)] = code;
  }

  /** The slot that has the code, or the free one where it would stand. */
  #slotOf(code: number): number {
    const mask = this.#codes.length - 1;
    const high = Math.floor(code / ROOM);
    let slot = Math.imul(high, 0x9e3779b1) ^ Math.imul(code - high * ROOM, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#codes[slot] !== -1 && this.#codes[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }
}

const ROOM = 2 ** 26;
