import { soundsAlike } from '../../text/fold-name.ts';
import { endsWithName, type NameCore, readCore, sameFirstName } from './name-core.ts';

/** A name as it bears on which clusters may merge. */
export interface ClusterName extends NameCore {
  readonly person: boolean;
  /** The last token without a digit; '' where each has one. */
  readonly last: string;
}

export function toClusterName(folded: string, person: boolean): ClusterName {
  const core = readCore(folded);
  return { ...core, person, last: core.tokens.findLast((token) => !/\d/.test(token)) ?? '' };
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

/** From so many names on, a cluster keeps them by their last word. */
const INDEXED_FROM = 8;

/** Names of one cluster, each once. */
class NameSet {
  readonly #all: ClusterName[] = [];
  #byLast: Map<string, ClusterName[]> | undefined;

  constructor(names: readonly ClusterName[]) {
    for (const name of names) this.add(name);
  }

  get all(): readonly ClusterName[] {
    return this.#all;
  }

  add(name: ClusterName): void {
    const others = this.#near(name);
    if (others.some((known) => known === name || (known.folded === name.folded && known.person === name.person)))
      return;
    this.#all.push(name);
    if (this.#byLast) this.#index(name);
    else if (this.#all.length >= INDEXED_FROM) {
      this.#byLast = new Map();
      for (const one of this.#all) this.#index(one);
    }
  }

  excludes(name: ClusterName): boolean {
    return this.#near(name).some((other) => other !== name && other.last === name.last && excludes(other, name));
  }

  /** All names that can exclude a name, and perhaps others. */
  #near(name: ClusterName): readonly ClusterName[] {
    return this.#byLast ? (this.#byLast.get(name.last) ?? []) : this.#all;
  }

  #index(name: ClusterName): void {
    const list = this.#byLast!.get(name.last);
    if (list) list.push(name);
    else this.#byLast!.set(name.last, [name]);
  }
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Union-find over nodes 0..size-1 that refuses to merge two clusters holding names that exclude each other, or nodes
 * judged different. The result depends on the order of the merges asked for; callers sort them.
 */
export class NameClusters {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;
  readonly #own: readonly (readonly ClusterName[])[];
  readonly #names = new Map<number, NameSet>();
  readonly #apart = new Map<number, Set<number>>();

  constructor(names: readonly (readonly ClusterName[])[]) {
    this.#parent = Int32Array.from(names, (_, at) => at);
    this.#size = new Int32Array(names.length).fill(1);
    this.#own = names;
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
    for (const [one, other] of [
      [this.find(a), b],
      [this.find(b), a],
    ] as const) {
      const known = this.#apart.get(one);
      if (known) known.add(other);
      else this.#apart.set(one, new Set([other]));
    }
  }

  /** Merges the clusters of two nodes; false where they may not be one. `decided`: a person says that they are. */
  join(a: number, b: number, decided = false): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return true;
    const [small, large] = this.#size[x]! <= this.#size[y]! ? [x, y] : [y, x];
    if (!decided && this.#forbidden(small, large)) return false;
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    this.#mergeNames(small, large);
    this.#mergeApart(small, large);
    return true;
  }

  #namesOf(root: number): readonly ClusterName[] {
    return this.#names.get(root)?.all ?? this.#own[root]!;
  }

  #setOf(root: number): NameSet {
    const known = this.#names.get(root);
    if (known) return known;
    const made = new NameSet(this.#own[root]!);
    this.#names.set(root, made);
    return made;
  }

  #mergeNames(small: number, large: number): void {
    const added = this.#namesOf(small);
    const own = this.#namesOf(large);
    this.#names.delete(small);
    if (added.every((name) => own.length < INDEXED_FROM && own.includes(name))) return;
    const set = this.#setOf(large);
    for (const name of added) set.add(name);
  }

  #mergeApart(small: number, large: number): void {
    const added = this.#apart.get(small);
    if (!added) return;
    this.#apart.delete(small);
    const own = this.#apart.get(large);
    if (!own) this.#apart.set(large, added);
    else for (const node of added) own.add(node);
  }

  #forbidden(small: number, large: number): boolean {
    const [some, others] = [this.#apart.get(small) ?? NONE, this.#apart.get(large) ?? NONE];
    const [few, other] = some.size <= others.size ? [some, large] : [others, small];
    for (const node of few) if (this.find(node) === other) return true;
    const [x, y] = [this.#namesOf(small), this.#namesOf(large)];
    if (x.length === 1 && y.length === 1) return x[0] !== y[0] && x[0]!.last === y[0]!.last && excludes(x[0]!, y[0]!);
    const set = this.#setOf(large);
    return x.some((name) => set.excludes(name));
  }
}
