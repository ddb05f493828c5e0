/**
 * Those that keep what was read of a text, in two generations: when the young one is full it becomes the
 * old one, and what was old is forgotten. Bounds what a pure function's results take, in the words that they are of.
 */
export class Keepers<Kept> {
  #young: Kept[] = [];
  #old: Kept[] = [];
  #words = 0;
  readonly #most: number;
  readonly #forget: (kept: Kept) => void;

  constructor(mostWords: number, forget: (kept: Kept) => void) {
    this.#most = mostWords / 2;
    this.#forget = forget;
  }

  add(kept: Kept, words: number): void {
    if (this.#words > this.#most) {
      this.#old.forEach(this.#forget);
      this.#old = this.#young;
      this.#young = [];
      this.#words = 0;
    }
    this.#young.push(kept);
    this.#words += words;
  }
}
