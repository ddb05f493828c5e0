/** Approximate counts of features, to leave out the rare: one byte a bucket of hashes. */
export class FeatureCounts {
  private readonly buckets: Uint8Array;
  private readonly shift: number;

  constructor(bits = 27) {
    this.buckets = new Uint8Array(2 ** bits);
    this.shift = 32 - bits;
  }

  add(key: number): void {
    const bucket = key >>> this.shift;
    if (this.buckets[bucket]! < 255) this.buckets[bucket]!++;
  }

  of(key: number): number {
    return this.buckets[key >>> this.shift]!;
  }
}

/** A set of keys that grows. */
export class KeySet {
  private slots = new Int32Array(1 << 16);
  private filled = 0;

  add(key: number): void {
    if (key === 0) return;
    if (this.filled * 2 > this.slots.length) this.grow();
    if (insert(this.slots, key)) this.filled++;
  }

  private grow(): void {
    const larger = new Int32Array(this.slots.length * 2);
    for (const key of this.slots) if (key !== 0) insert(larger, key);
    this.slots = larger;
  }

  list(): Int32Array {
    return this.slots.filter((key) => key !== 0).sort();
  }
}

function insert(slots: Int32Array, key: number): boolean {
  const mask = slots.length - 1;
  let slot = key & mask;
  while (slots[slot] !== 0) {
    if (slots[slot] === key) return false;
    slot = (slot + 1) & mask;
  }
  slots[slot] = key;
  return true;
}
