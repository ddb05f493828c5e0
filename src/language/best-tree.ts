/** A ring of words that each chose another of the ring, taken for one word from then on. */
interface Ring {
  /** The word that stands for the ring. */
  readonly as: number;
  readonly words: readonly number[];
  readonly headWithin: readonly number[];
  /** By word outside: which of the ring takes it for its head, and which of the ring is its head. */
  readonly enters: Int16Array;
  readonly leaves: Int16Array;
}

/** Head of each word from 1 to `length`, and whether they make a tree with one child of the root, 0. */
export function isTree(heads: ArrayLike<number>, length: number): boolean {
  let roots = 0;
  const seen = new Int16Array(length + 1);
  for (let word = 1; word <= length; word++) {
    if (heads[word] === 0) roots++;
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at]!;
    }
    if (at !== 0 && seen[at] === word) return false;
  }
  return roots === 1;
}

/**
 * The tree of greatest score with one child of the root (Chu and Liu 1965, Edmonds 1967), of equals the one whose heads
 * stand first. At most a few hundred words: it takes time with their cube at worst.
 * @param score of an arc to word `dependant` (1 to `length`) from `head` (0, the root, to `length`); whole numbers
 * @param heads receives the head of each word at its place
 */
export function bestTree(
  length: number,
  score: (dependant: number, head: number) => number,
  heads: { [word: number]: number },
): void {
  const size = length + 1;
  const scores = new Float64Array(size * size);
  let [least, most] = [0, 0];
  for (let d = 1; d < size; d++) {
    for (let h = 0; h < size; h++) {
      if (h === d) continue;
      const own = score(d, h);
      scores[d * size + h] = own;
      least = Math.min(least, own);
      most = Math.max(most, own);
    }
  }
  const cost = (most - least + 1) * size;
  for (let d = 1; d < size; d++) scores[d * size]! -= cost;
  new Contraction(scores, size).solve(heads);
}

class Contraction {
  private readonly active: number[];
  private readonly best: Int16Array;
  private readonly rings: Ring[] = [];
  private readonly scores: Float64Array;
  private readonly size: number;

  constructor(scores: Float64Array, size: number) {
    this.scores = scores;
    this.size = size;
    this.active = Array.from({ length: size }, (_, i) => i);
    this.best = new Int16Array(size);
  }

  solve(heads: { [word: number]: number }): void {
    for (const word of this.active) this.choose(word);
    for (let ring = this.findRing(); ring.length > 0; ring = this.findRing()) this.contract(ring);
    for (const ring of this.rings.reverse()) this.expand(ring);
    for (let word = 1; word < this.size; word++) heads[word] = this.best[word]!;
  }

  private choose(word: number): void {
    if (word === 0) return;
    let found = -1;
    for (const head of this.active) {
      if (head !== word && (found < 0 || this.at(word, head) > this.at(word, found))) found = head;
    }
    this.best[word] = found;
  }

  private at(dependant: number, head: number): number {
    return this.scores[dependant * this.size + head]!;
  }

  private findRing(): number[] {
    const seen = new Int16Array(this.size);
    for (const start of this.active) {
      let word = start;
      while (word !== 0 && seen[word] === 0) {
        seen[word] = start;
        word = this.best[word]!;
      }
      if (word === 0 || seen[word] !== start) continue;
      const ring = [word];
      for (let next = this.best[word]!; next !== word; next = this.best[next]!) ring.push(next);
      return ring.sort((a, b) => a - b);
    }
    return [];
  }

  private contract(words: readonly number[]): void {
    const { size, scores } = this;
    const as = words[0]!;
    const inside = new Set(words);
    const outside = this.active.filter((word) => !inside.has(word));
    const enters = new Int16Array(size);
    const leaves = new Int16Array(size);
    const headWithin = words.map((word) => this.best[word]!);
    const kept = words.map((word, k) => this.at(word, headWithin[k]!));
    const gain = (k: number, other: number): number => this.at(words[k]!, other) - kept[k]!;
    for (const other of outside) {
      let enter = 0;
      let leave = 0;
      for (let k = 1; k < words.length; k++) {
        if (gain(k, other) > gain(enter, other)) enter = k;
        if (other !== 0 && this.at(other, words[k]!) > this.at(other, words[leave]!)) leave = k;
      }
      enters[other] = words[enter]!;
      leaves[other] = words[leave]!;
      const value = gain(enter, other);
      if (other !== 0) scores[other * size + as] = this.at(other, words[leave]!);
      scores[as * size + other] = value;
    }
    this.rings.push({ as, words, headWithin, enters, leaves });
    this.active.splice(0, this.active.length, ...[...outside, as].sort((a, b) => a - b));
    this.choose(as);
    for (const other of outside) if (inside.has(this.best[other]!)) this.best[other] = as;
  }

  private expand({ as, words, headWithin, enters, leaves }: Ring): void {
    const from = this.best[as]!;
    for (let word = 1; word < this.size; word++) {
      if (this.best[word] === as && !words.includes(word)) this.best[word] = leaves[word]!;
    }
    words.forEach((word, k) => {
      this.best[word] = headWithin[k]!;
    });
    this.best[enters[from]!] = from;
  }
}
