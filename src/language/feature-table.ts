/** Finds the row of weights of a hashed feature. Keys are 32-bit hashes, 0 never a key; open addressing, linear probing. */
export class FeatureTable {
  readonly size: number;
  private readonly mask: number;
  /** Key and row of each slot, side by side so that one line of the cache holds both. */
  private readonly slots: Int32Array;
  /** One bit for each of the keys' upper bits: most features asked for aren't there, and this is small enough to stay near. */
  private readonly filter: Int32Array;
  private readonly shift: number;

  constructor(keys: Int32Array) {
    let capacity = 16;
    while (capacity < keys.length * 2) capacity *= 2;
    this.size = keys.length;
    this.mask = 2 * capacity - 1;
    this.slots = new Int32Array(2 * capacity);
    const bits = Math.min(23, Math.max(10, Math.ceil(Math.log2(keys.length + 1)) + 3));
    this.shift = 32 - bits;
    this.filter = new Int32Array(2 ** (bits - 5));
    for (let row = 0; row < keys.length; row++) this.insert(keys[row]!, row);
  }

  private insert(key: number, row: number): void {
    const { slots, mask } = this;
    let slot = (key << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = row;
    const bit = key >>> this.shift;
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
  }

  /** Row of the feature, or -1 where the model has no weight for it. */
  find(key: number): number {
    const bit = key >>> this.shift;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const { slots, mask } = this;
    let slot = (key << 1) & mask;
    for (;;) {
      const found = slots[slot]!;
      if (found === key) return found === 0 ? -1 : slots[slot + 1]!;
      if (found === 0) return -1;
      slot = (slot + 2) & mask;
    }
  }
}
