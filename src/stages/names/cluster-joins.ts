import type { EntityJoin, Mention, NameLink } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { NameClusters } from './name-clusters.ts';
import type { Node, NodeOwner } from './node.ts';

/** A link between mentions of two nodes, or of one. */
interface ClusterLink {
  /** Indices of the nodes, and of the mentions among all of the pile by place. */
  readonly nodes: readonly [number, number];
  readonly mentions: readonly [number, number];
  readonly link: NameLink;
}

/** The links of nodes that are grouped: those that their own articles gave, and those between articles. */
export class ClusterJoins {
  readonly #nodes: readonly Node[];
  readonly #clusters: NameClusters;
  /** Those between articles, by node. */
  readonly #links = new Map<number, ClusterLink[]>();
  readonly #inner = new Map<NodeOwner, ReadonlyMap<number, readonly ClusterLink[]>>();
  readonly #indexOf: (owner: NodeOwner, at: number) => number;

  /** @param indexOf the index of a node of an article */
  constructor(nodes: readonly Node[], clusters: NameClusters, indexOf: (owner: NodeOwner, at: number) => number) {
    this.#nodes = nodes;
    this.#clusters = clusters;
    this.#indexOf = indexOf;
  }

  /** Takes a link between the first mentions of two nodes, or between others of theirs. */
  add(a: number, b: number, link: NameLink, mentions?: readonly [number, number]): void {
    const placed = {
      nodes: [a, b],
      mentions: mentions ?? [this.#nodes[a]!.first, this.#nodes[b]!.first],
      link,
    } as const;
    for (const node of a === b ? [a] : [a, b]) {
      const known = this.#links.get(node);
      if (known) known.push(placed);
      else this.#links.set(node, [placed]);
    }
  }

  /** What of the links of a cluster its entity depends on beside its articles: those between articles, and which were followed. */
  told(cluster: readonly number[], nameOf: (node: number) => string): string[] {
    const told: string[] = [];
    for (const node of cluster) {
      const { owner, at } = this.#nodes[node]!;
      for (const other of owner.linkedWith(at))
        told.push(`${at} ${other} ${this.#isOne(node, this.#indexOf(owner, other))}`);
      for (const placed of this.#links.get(node) ?? NO_LINKS) told.push(this.#tell(placed, nameOf));
    }
    return told;
  }

  #tell({ nodes: [a, b], mentions: [x, y], link }: ClusterLink, nameOf: (node: number) => string): string {
    const { judgement, because, decision = '' } = link;
    const places = [x - this.#nodes[a]!.first, y - this.#nodes[b]!.first, this.#isOne(a, b)];
    return [nameOf(a), nameOf(b), ...places, judgement, decision, because].join(' ');
  }

  /** What joins a cluster, by place. */
  of(cluster: readonly number[]): EntityJoin[] {
    const own = new Set(cluster);
    const all: ClusterLink[] = [];
    const take = (node: number, links: readonly ClusterLink[] = []): void => {
      for (const link of links) {
        const [a, b] = link.nodes;
        // One of two nodes of the cluster stands under both.
        if (node === a || !own.has(a) || !own.has(b)) all.push(link);
      }
    };
    for (const node of cluster) take(node, this.#innerOf(node));
    for (const node of cluster) take(node, this.#links.get(node));
    return all.sort(comparePlaces).flatMap((link) => this.#toJoin(link) ?? []);
  }

  #isOne(a: number, b: number): boolean {
    return this.#clusters.find(a) === this.#clusters.find(b);
  }

  /** The links that a node's own article gave for it. */
  #innerOf(node: number): readonly ClusterLink[] | undefined {
    const { owner, at } = this.#nodes[node]!;
    let links = this.#inner.get(owner);
    if (links === undefined) {
      links = this.#placeInner(owner);
      this.#inner.set(owner, links);
    }
    return links.get(at);
  }

  #placeInner(owner: NodeOwner): ReadonlyMap<number, readonly ClusterLink[]> {
    const byNode = new Map<number, ClusterLink[]>();
    const placed = owner.links;
    const { nodeOf } = owner.facts;
    for (const [at, link] of placed.links.entries()) {
      const [a, b] = [placed.a(at), placed.b(at)];
      const [x, y] = [nodeOf[a]!, nodeOf[b]!];
      const nodes = [this.#indexOf(owner, x), this.#indexOf(owner, y)] as const;
      const own: ClusterLink = { nodes, mentions: [owner.offset + a, owner.offset + b], link };
      for (const node of x === y ? [x] : [x, y]) {
        const known = byNode.get(node);
        if (known) known.push(own);
        else byNode.set(node, [own]);
      }
    }
    return byNode;
  }

  /** A link that was not followed, as names or a person exclude it, is a doubt. Null where nobody need be told. */
  #toJoin({ nodes: [x, y], mentions, link: { judgement, because, decision } }: ClusterLink): EntityJoin | null {
    const one = this.#mentionAt(x, mentions[0]);
    const other = this.#mentionAt(y, mentions[1]);
    if (judgement === 'same' && isEvident(one, other)) return null;
    const kept = judgement !== 'same' || this.#isOne(x, y);
    return {
      a: one.anchor,
      b: other.anchor,
      judgement: kept ? judgement : 'unsure',
      because: kept ? because : `${because}, but the two are held apart`,
      ...(decision ? { decision } : NOTHING),
    };
  }

  #mentionAt(node: number, index: number): Mention {
    const { owner } = this.#nodes[node]!;
    return owner.mentions[index - owner.offset]!;
  }
}

const NOTHING = {};
const NO_LINKS: readonly ClusterLink[] = [];

/** The same words twice in one article. */
function isEvident(a: Mention, b: Mention): boolean {
  return a.anchor.article === b.anchor.article && (a.name === b.name || foldName(a.name) === foldName(b.name));
}

function comparePlaces(x: ClusterLink, y: ClusterLink): number {
  return (
    x.mentions[0] - y.mentions[0] ||
    x.mentions[1] - y.mentions[1] ||
    (x.link.because < y.link.because ? -1 : x.link.because > y.link.because ? 1 : 0)
  );
}
