import type { NameLink } from '../../model/index.ts';

/** Links with the indices of their mentions, in columns: a large pile has millions. */
export class PlacedLinks {
  readonly links: NameLink[] = [];
  #a = new Int32Array(16);
  #b = new Int32Array(16);

  add(a: number, b: number, link: NameLink): void {
    const at = this.links.push(link) - 1;
    if (at === this.#a.length) {
      this.#a = enlarge(this.#a);
      this.#b = enlarge(this.#b);
    }
    this.#a[at] = a;
    this.#b[at] = b;
  }

  addAll(others: PlacedLinks): void {
    for (let at = 0; at < others.links.length; at++) this.add(others.a(at), others.b(at), others.links[at]!);
  }

  /** Index of the one mention of a link. */
  a(link: number): number {
    return this.#a[link]!;
  }

  b(link: number): number {
    return this.#b[link]!;
  }

  /** The links by their mentions, of which there are `size`; those of equal mentions by their words. Linear but for these. */
  byPlace(size: number): Int32Array {
    const { links } = this;
    const all = Int32Array.from(links, (_, at) => at);
    const order = sortBy(sortBy(all, this.#b, size), this.#a, size);
    for (let from = 0; from < order.length; ) {
      let to = from + 1;
      while (to < order.length && this.#isOfSame(order[to]!, order[from]!)) to++;
      if (to - from > 1) order.subarray(from, to).sort((x, y) => compareWords(links[x]!.because, links[y]!.because));
      from = to;
    }
    return order;
  }

  #isOfSame(x: number, y: number): boolean {
    return this.#a[x] === this.#a[y] && this.#b[x] === this.#b[y];
  }
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function enlarge(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Counting sort of places in a column by what stands there, below `size`; keeps the order of equals. */
function sortBy(places: Int32Array, column: Int32Array, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const place of places) next[column[place]! + 1]!++;
  for (let at = 0; at < size; at++) next[at + 1]! += next[at]!;
  const sorted = new Int32Array(places.length);
  for (const place of places) sorted[next[column[place]!]!++] = place;
  return sorted;
}
