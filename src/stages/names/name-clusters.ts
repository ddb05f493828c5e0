import { soundsAlike } from '../../text/fold-name.ts';
import { endsWithName, type NameCore, sameFirstName } from './name-core.ts';

/** A name as it bears on which clusters may merge. */
export interface ClusterName extends NameCore {
  readonly person: boolean;
}

/** Whether two names can't be one thing: other first names to one surname, other numbers to the same words. */
export function excludes(a: ClusterName, b: ClusterName): boolean {
  if (a.folded === b.folded) return false;
  if (a.numbers !== b.numbers) {
    const bare = (name: ClusterName): string => name.tokens.filter((token) => !/\d/.test(token)).join(' ');
    if (bare(a) === bare(b)) return true;
  }
  if (!a.person || !b.person || a.tokens.length < 2 || b.tokens.length < 2) return false;
  if (!soundsAlike(a.tokens.at(-1)!, b.tokens.at(-1)!)) return false;
  return !sameFirstName(a, b) && !endsWithName(a, b) && !endsWithName(b, a);
}

function numberless(name: ClusterName): string {
  const bare = name.tokens.filter((token) => !/\d/.test(token));
  return bare.length > 0 ? bare.at(-1)! : '';
}

/**
 * Union-find over nodes 0..size-1 that refuses to merge two clusters holding names that exclude each other, or nodes
 * judged different. The result depends on the order of the merges asked for; callers sort them.
 */
export class NameClusters {
  readonly #parent: number[];
  readonly #names: Map<string, ClusterName[]>[];
  readonly #size: number[];
  readonly #apart: Set<number>[];

  constructor(names: readonly (readonly ClusterName[])[]) {
    this.#parent = names.map((_, at) => at);
    this.#size = names.map(() => 1);
    this.#apart = names.map(() => new Set());
    this.#names = names.map((own) => {
      const byLast = new Map<string, ClusterName[]>();
      for (const name of own) this.#put(byLast, name);
      return byLast;
    });
  }

  #put(byLast: Map<string, ClusterName[]>, name: ClusterName): void {
    const key = numberless(name);
    const list = byLast.get(key);
    if (!list) byLast.set(key, [name]);
    else if (!list.some((known) => known.folded === name.folded && known.person === name.person)) list.push(name);
  }

  find(node: number): number {
    let root = node;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[node] !== root) {
      const next = this.#parent[node]!;
      this.#parent[node] = root;
      node = next;
    }
    return root;
  }

  /** Marks two nodes as two things: their clusters never merge. */
  separate(a: number, b: number): void {
    this.#apart[this.find(a)]!.add(b);
    this.#apart[this.find(b)]!.add(a);
  }

  /** Merges the clusters of two nodes; false where they may not be one. */
  join(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return true;
    const [small, large] = this.#size[x]! <= this.#size[y]! ? [x, y] : [y, x];
    if (this.#forbidden(small, large)) return false;
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    for (const list of this.#names[small]!.values()) for (const name of list) this.#put(this.#names[large]!, name);
    for (const node of this.#apart[small]!) this.#apart[large]!.add(node);
    return true;
  }

  #forbidden(small: number, large: number): boolean {
    for (const node of this.#apart[small]!) if (this.find(node) === large) return true;
    for (const node of this.#apart[large]!) if (this.find(node) === small) return true;
    for (const [key, list] of this.#names[small]!) {
      const others = this.#names[large]!.get(key);
      if (others && list.some((name) => others.some((other) => excludes(name, other)))) return true;
    }
    return false;
  }
}
