import { type ClusterName, toClusterName } from './name-clusters.ts';

/** Names as they bear on merging; equal names are one object, as a node's only one in a list of its own. */
export class NameTable {
  readonly #persons = new Map<string, readonly ClusterName[]>();
  readonly #others = new Map<string, readonly ClusterName[]>();

  listOf(names: readonly (readonly [folded: string, person: boolean])[]): readonly ClusterName[] {
    const [only] = names;
    if (only === undefined) return NO_NAMES;
    return names.length === 1 ? this.of(...only) : names.map((name) => this.of(...name)[0]!);
  }

  /** A name alone in a list. */
  of(folded: string, person: boolean): readonly ClusterName[] {
    const all = person ? this.#persons : this.#others;
    let known = all.get(folded);
    if (known === undefined) {
      known = [toClusterName(folded, person)];
      all.set(folded, known);
    }
    return known;
  }
}

const NO_NAMES: readonly ClusterName[] = [];
