import type { ArticleId, EntityType, Mention, MentionId, Place } from '../../model/index.ts';
import { type ArticleFacts, type NamedArticle, type NodeFacts, orderOf } from './article-facts.ts';
import type { MentionOrder } from './article-nodes.ts';
import type { ClusterName } from './name-clusters.ts';
import type { NameTable } from './name-table.ts';
import type { OfficeFacts } from './office-facts.ts';
import type { PlacedLinks } from './placed-links.ts';

/** The mentions of one thing in one article, as they are linked with others: what they are asked for is read when it is. */
export class Node {
  readonly owner: NodeOwner;
  /** Its place among the nodes of its article. */
  readonly at: number;
  readonly facts: NodeFacts;
  /** Each folded name once. */
  readonly names: readonly ClusterName[];
  /** Folded names that its article writes in capitals only, as acronyms are. */
  readonly acronyms: ReadonlySet<string>;

  constructor(owner: NodeOwner, at: number, names: NameTable) {
    this.owner = owner;
    this.at = at;
    this.facts = owner.facts.nodes[at]!;
    this.names = names.listOf(this.facts.names);
    this.acronyms = this.facts.acronyms.length === 0 ? NO_ACRONYMS : new Set(this.facts.acronyms);
  }

  /** Index of the first of its mentions among all mentions of the pile by place. */
  get first(): number {
    return this.owner.offset + this.owner.firstOf(this.at);
  }

  get article(): ArticleId {
    return this.owner.source.article.id;
  }

  /** Of the first of its mentions. */
  get id(): MentionId {
    return this.facts.id;
  }

  get type(): EntityType {
    return this.facts.type;
  }

  get place(): Place | undefined {
    return this.facts.place;
  }

  get office(): OfficeFacts | undefined {
    return this.facts.office;
  }

  get mentions(): readonly Mention[] {
    return this.owner.mentionsOf(this.at);
  }
}

const NO_ACRONYMS: ReadonlySet<string> = new Set();

/** An article whose names are grouped with others'. */
export class NodeOwner {
  readonly source: NamedArticle;
  readonly facts: ArticleFacts;
  /** How many mentions the articles before it have, and how many nodes. */
  readonly offset: number;
  readonly nodesBefore: number;
  /** Digest of all that its nodes were made from. */
  readonly digest: string;
  #order: MentionOrder | undefined;
  #byNode: number[][] | undefined;
  #firsts: Int32Array | undefined;
  #linked: Map<number, number[]> | undefined;

  constructor(
    { source, facts, digest }: Pick<NodeOwner, 'source' | 'facts' | 'digest'>,
    offset: number,
    nodesBefore: number,
  ) {
    this.source = source;
    this.facts = facts;
    this.digest = digest;
    this.offset = offset;
    this.nodesBefore = nodesBefore;
  }

  /** Its mentions by place, references among them. */
  get mentions(): readonly Mention[] {
    return this.#ordered.all;
  }

  /** The links that it gave between them, by their places. */
  get links(): PlacedLinks {
    return this.#ordered.place(this.source.nameLinks);
  }

  get #ordered(): MentionOrder {
    this.#order ??= orderOf(this.source);
    return this.#order;
  }

  /** The nodes to which links of its own lead from a node; one as often as links do. */
  linkedWith(node: number): readonly number[] {
    if (this.#linked === undefined) {
      this.#linked = new Map();
      for (const [a, b] of this.facts.across) {
        this.#linked.set(a, [...(this.#linked.get(a) ?? []), b]);
        this.#linked.set(b, [...(this.#linked.get(b) ?? []), a]);
      }
    }
    return this.#linked.get(node) ?? NONE;
  }

  /** The place among them of the first mention of a node. */
  firstOf(node: number): number {
    if (this.#firsts === undefined) {
      const { nodeOf, nodes } = this.facts;
      this.#firsts = new Int32Array(nodes.length);
      for (let at = nodeOf.length - 1; at >= 0; at--) this.#firsts[nodeOf[at]!] = at;
    }
    return this.#firsts[node]!;
  }

  /** The places among them of the mentions of a node. */
  placesOf(node: number): readonly number[] {
    if (this.#byNode === undefined) {
      this.#byNode = this.facts.nodes.map(() => []);
      for (const [at, own] of this.facts.nodeOf.entries()) this.#byNode[own]!.push(at);
    }
    return this.#byNode[node]!;
  }

  mentionsOf(node: number): Mention[] {
    return this.placesOf(node).map((at) => this.mentions[at]!);
  }
}

const NONE: readonly number[] = [];
