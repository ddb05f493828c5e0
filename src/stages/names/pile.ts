import type { NameLink, Place } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Node } from './article-nodes.ts';
import type { ClusterName, NameClusters } from './name-clusters.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]+$/u;
/** A doubt is said of at most so many of those whom it may be. */
const MOST_DOUBTED = 5;

/** The names of a pile while its articles' nodes are linked with one another. */
export class Pile {
  readonly links: NameLink[] = [];
  readonly nodes: readonly Node[];
  /** Where the places of nodes lie. */
  readonly places: ReadonlyMap<number, Place>;
  /** Nodes by folded name, names in order of code units. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly #clusters: NameClusters;

  constructor(nodes: readonly Node[], clusters: NameClusters, places: ReadonlyMap<number, Place>) {
    this.nodes = nodes;
    this.places = places;
    this.#clusters = clusters;
    const byName = new Map<string, number[]>();
    for (const [at, node] of nodes.entries()) {
      for (const folded of node.names.keys()) {
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
    return this.nodes[node]!.names.get(folded)!;
  }

  articleOf(node: number): string {
    return this.nodes[node]!.mentions[0]!.anchor.article;
  }

  /** Brings two nodes together; where other names of theirs exclude it, the link is kept as a doubt. */
  link(a: number, b: number, because: string): void {
    if (this.#clusters.find(a) === this.#clusters.find(b)) return;
    if (this.#clusters.join(a, b)) this.#push(a, b, 'same', because);
    else this.#push(a, b, 'unsure', `${because}, but other names of the two exclude it`);
  }

  chain(nodes: readonly number[], because: string): void {
    for (let at = 1; at < nodes.length; at++) this.link(nodes[0]!, nodes[at]!, because);
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
    if (folded.length > 10) return false;
    return this.nodes[node]!.mentions.some(
      ({ name }) => name.length <= 10 && ACRONYM.test(name) && foldName(name) === folded,
    );
  }

  #push(a: number, b: number, judgement: NameLink['judgement'], because: string): void {
    const [x, y] = [this.nodes[a]!.mentions[0]!.id, this.nodes[b]!.mentions[0]!.id];
    this.links.push({ a: x, b: y, judgement, because });
  }
}
