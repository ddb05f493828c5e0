/** Sets of the numbers 0..size-1, each alone at first. */
export class NodeSets {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.#find(a), this.#find(b)];
    if (x !== y) this.#above[Math.max(x, y)] = Math.min(x, y);
  }

  /** The members of all sets, each ascending, sets in the order of their first; where each begins; and the set of each number. */
  groups(): { readonly members: Int32Array; readonly starts: Int32Array; readonly groupOf: Int32Array } {
    const size = this.#above.length;
    const groupOf = new Int32Array(size);
    let groups = 0;
    for (let at = 0; at < size; at++) {
      const first = this.#find(at);
      groupOf[at] = first === at ? groups++ : groupOf[first]!;
    }
    const starts = new Int32Array(groups + 1);
    for (const group of groupOf) starts[group + 1]!++;
    for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
    const next = starts.slice();
    const members = new Int32Array(size);
    for (let at = 0; at < size; at++) members[next[groupOf[at]!]!++] = at;
    return { members, starts, groupOf };
  }

  #find(at: number): number {
    const above = this.#above;
    let first = at;
    while (above[first] !== first) first = above[first]!;
    for (let on = at; on !== first; ) {
      const next = above[on]!;
      above[on] = first;
      on = next;
    }
    return first;
  }
}

/** The first node that came with each key. Keys are whole numbers above 0. */
export class FirstByKey {
  readonly #keys: Float64Array;
  readonly #nodes: Int32Array;
  readonly #mask: number;

  /** @param most how many keys will come at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, most) * 2));
    this.#keys = new Float64Array(size);
    this.#nodes = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The node with which the key came first: this one, where it never did. */
  firstOf(key: number, node: number): number {
    const at = this.#placeOf(key);
    if (this.#keys[at] === 0) {
      this.#keys[at] = key;
      this.#nodes[at] = node;
    }
    return this.#nodes[at]!;
  }

  /** -1 where the key never came. */
  find(key: number): number {
    const at = this.#placeOf(key);
    return this.#keys[at] === 0 ? -1 : this.#nodes[at]!;
  }

  #placeOf(key: number): number {
    let at = (key / 0x100000) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}
