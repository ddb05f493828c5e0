import type { AlignedPassage } from './align-passages.ts';
import { type SharedText, withPassages } from './compare-readings.ts';
import type { Reading } from './reading.ts';

/** Numbers of a pair before its passages: the ranks of both, and how many passages; then five a passage. */
const HEAD = 3;
const PASSAGE = 5;
const FIRST_SIZE = 2 ** 12;

/** What pairs of readings share, packed into numbers: a large pile has hundreds of thousands of pairs. In their order. */
export class SharedTexts implements Iterable<SharedText> {
  readonly #readings: readonly Reading[];
  #numbers = new Int32Array(FIRST_SIZE);
  #count = 0;

  /** @param readings by rank */
  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  add({ a, b, passages }: SharedText): void {
    this.#makeRoom(HEAD + PASSAGE * passages.length);
    this.#put(a.rank, b.rank, passages.length);
    for (const passage of passages) this.#put(...passage.a, ...passage.b, passage.equal);
  }

  *[Symbol.iterator](): Generator<SharedText> {
    for (let at = 0; at < this.#count; ) {
      const [a, b, count] = [this.#numbers[at]!, this.#numbers[at + 1]!, this.#numbers[at + 2]!];
      at += HEAD;
      const passages = Array.from({ length: count }, (_, row) => this.#passageAt(at + PASSAGE * row));
      at += PASSAGE * count;
      yield withPassages(this.#readings[a]!, this.#readings[b]!, passages);
    }
  }

  #passageAt(at: number): AlignedPassage {
    const numbers = this.#numbers;
    return {
      a: [numbers[at]!, numbers[at + 1]!],
      b: [numbers[at + 2]!, numbers[at + 3]!],
      equal: numbers[at + 4]!,
    };
  }

  #put(...numbers: readonly number[]): void {
    for (const number of numbers) this.#numbers[this.#count++] = number;
  }

  #makeRoom(more: number): void {
    if (this.#count + more <= this.#numbers.length) return;
    const larger = new Int32Array(Math.max(2 * this.#numbers.length, this.#count + more));
    larger.set(this.#numbers.subarray(0, this.#count));
    this.#numbers = larger;
  }
}
