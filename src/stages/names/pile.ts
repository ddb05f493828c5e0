import type { NameLink } from '../../model/index.ts';
import type { ClusterName, NameClusters } from './name-clusters.ts';
import type { Node } from './node.ts';
import { PlacedLinks } from './placed-links.ts';

/** A doubt is said of at most so many of those whom it may be. */
const MOST_DOUBTED = 5;

/** So many clusters that exclude one another are tried for a node that may be of any. */
const MOST_HEADS = 8;

const excluded = (because: string): string => `${because}, but the two are held apart`;

/** The names of a pile while its articles' nodes are linked with one another. */
export class Pile {
  /** By the indices of their nodes. */
  readonly links = new PlacedLinks();
  readonly nodes: readonly Node[];
  /** Nodes that can be linked with others, by folded name, names in order of code units. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly #clusters: NameClusters;
  /** Nodes that a person parted off from others; what can be either goes to the others. */
  readonly #parted: ReadonlySet<number>;

  /** @param isAlone whether a node can be linked with no other */
  constructor(
    nodes: readonly Node[],
    clusters: NameClusters,
    parted: ReadonlySet<number>,
    isAlone: (node: number) => boolean,
  ) {
    this.#parted = parted;
    this.nodes = nodes;
    this.#clusters = clusters;
    const byName = new Map<string, number[]>();
    for (let at = 0; at < nodes.length; at++) {
      const { names } = nodes[at]!;
      // Two names of one node can bear on each other.
      if (names.length === 1 && isAlone(at)) continue;
      for (const { folded } of names) {
        const list = byName.get(folded);
        if (list) list.push(at);
        else byName.set(folded, [at]);
      }
    }
    this.byName = new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  clusterOf(node: number): number {
    return this.#clusters.find(node);
  }

  /** A name of a node, as it bears on merging. */
  nameOf(node: number, folded: string): ClusterName {
    const { names } = this.nodes[node]!;
    return names.length === 1 ? names[0]! : names.find((name) => name.folded === folded)!;
  }

  articleOf(node: number): string {
    return this.nodes[node]!.article;
  }

  /** Brings two nodes together; where other names of theirs exclude it, the link is kept as a doubt. */
  link(a: number, b: number, because: string): void {
    if (!this.#bring(a, b, because)) this.#push(a, b, 'unsure', excluded(because));
  }

  /** Brings nodes together; one that others exclude is kept as a doubt, and starts a cluster for those after it. */
  chain(nodes: readonly number[], because: string): void {
    const heads: number[] = [];
    const ordered = this.#parted.size === 0 ? nodes : [...nodes].sort((a, b) => this.#rank(a) - this.#rank(b));
    for (const node of ordered) {
      let head = 0;
      while (head < heads.length && !this.#bring(heads[head]!, node, because)) head++;
      if (head < heads.length) continue;
      if (heads.length > 0) this.#push(heads[0]!, node, 'unsure', excluded(because));
      if (heads.length < MOST_HEADS) heads.push(node);
    }
  }

  /** Whether two nodes are in one cluster, or can be brought into one. */
  #bring(a: number, b: number, because: string): boolean {
    if (this.#clusters.find(a) === this.#clusters.find(b)) return true;
    if (!this.#clusters.join(a, b)) return false;
    this.#push(a, b, 'same', because);
    return true;
  }

  #rank(node: number): number {
    return this.#parted.has(node) ? 1 : 0;
  }

  /** Says that a node may be any of others, without bringing it together with one. */
  doubt(node: number, others: readonly number[], because: string): void {
    for (const other of others.slice(0, MOST_DOUBTED)) this.#push(node, other, 'unsure', because);
  }

  /** Says that two nodes are two things, which keeps them apart from now on. */
  separate(a: number, b: number, because: string): void {
    if (this.#clusters.find(a) === this.#clusters.find(b)) return;
    this.#clusters.separate(a, b);
    this.#push(a, b, 'different', because);
  }

  isAcronym(folded: string, node: number): boolean {
    return this.nodes[node]!.acronyms.has(folded);
  }

  #push(a: number, b: number, judgement: NameLink['judgement'], because: string): void {
    const [one, other] = [this.nodes[a]!, this.nodes[b]!];
    this.links.add(a, b, { a: one.id, b: other.id, judgement, because });
  }
}
