import type { Entity, Mention, NameLink } from '../../model/index.ts';
import type { ReadArticle } from './article-book.ts';
import { buildEntity } from './build-entities.ts';
import type { DecidedNodes, GroupedNodes, MadeEntity } from './decided-nodes.ts';
import type { EntityBook, KnownEntity } from './entity-book.ts';
import { openEntity } from './kept-entity.ts';
import { type Linked, linkParts, stampCluster } from './link-parts.ts';
import type { NameParts } from './name-parts.ts';
import type { NameTable } from './name-table.ts';
import { Node, NodeOwner } from './node.ts';

export interface PartsInput {
  /** In the order of their nodes. */
  readonly read: readonly ReadArticle[];
  readonly parts: NameParts;
  readonly decided: DecidedNodes;
  /** Whether an article of the pile speaks of someone without a name. */
  readonly tellsUnnamed: boolean;
  readonly book: EntityBook;
  readonly names: NameTable;
  readonly version: number;
}

/** The entities of all parts: of those that are as they were, as they were kept. */
export function groupParts(input: PartsInput): GroupedNodes & { readonly links: readonly NameLink[] } {
  const { parts, decided, tellsUnnamed, book, version } = input;
  const entities: MadeEntity[] = [];
  const entityOf = new Int32Array(parts.partOf.length).fill(-1);
  const local = new Int32Array(parts.partOf.length).fill(-1);
  takeKept(parts, book, entities, entityOf);
  const { nodes, numbers } = openNodes(input, local);
  if (nodes.length === 0) return { entities, entityOf, links: [] };
  const blocks = parts.blocks
    .filter(([first]) => local[first!]! >= 0)
    .map((block) => block.map((node) => local[node]!));
  const isAlone = (node: number): boolean => {
    const part = parts.partOf[numbers[node]!]!;
    return parts.starts[part + 1]! - parts.starts[part]! === 1;
  };
  const linked = linkParts({ nodes, indexOf: (node) => local[node]!, isAlone, blocks, tellsUnnamed }, decided);
  for (const cluster of linked.clusters) {
    if (!isWorthKeeping(cluster, nodes)) continue;
    const at = entities.push(makeEntity(cluster, linked, book, version)) - 1;
    for (const node of cluster) entityOf[numbers[node]!] = at;
  }
  return { entities, entityOf, links: linked.pile.links.links };
}

function takeKept(parts: NameParts, book: EntityBook, entities: MadeEntity[], entityOf: Int32Array): void {
  for (const [part, known] of book.found.entries()) {
    if (known === null) continue;
    const [, own, places] = known;
    const base = entities.length;
    for (const entity of own) entities.push({ stamp: entity[0], entity: openKept(entity, book) });
    for (let at = parts.starts[part]!; at < parts.starts[part + 1]!; at++) {
      const place = places === null ? 0 : places[at - parts.starts[part]!]!;
      if (place >= 0) entityOf[parts.nodes[at]!] = base + place;
    }
  }
}

function openKept([stamp, id, type, name]: KnownEntity, book: EntityBook): Entity {
  return openEntity(id, type, name, () => book.bodyOf(stamp));
}

/** The nodes of all parts that are not as they were, ascending; notes the index of each in `local`. */
function openNodes(
  { read, parts, book, names }: PartsInput,
  local: Int32Array,
): { readonly nodes: readonly Node[]; readonly numbers: readonly number[] } {
  const nodes: Node[] = [];
  const numbers: number[] = [];
  let [mentions, before] = [0, 0];
  for (const article of read) {
    let owner: NodeOwner | undefined;
    for (let at = 0; at < article.part.size; at++) {
      if (book.found[parts.partOf[before + at]!] !== null) continue;
      owner ??= new NodeOwner(article, mentions, before);
      local[before + at] = nodes.push(new Node(owner, at, names)) - 1;
      numbers.push(before + at);
    }
    mentions += article.mentions;
    before += article.part.size;
  }
  return { nodes, numbers };
}

/** Someone spoken of once and never named is nobody that a reader could look up. */
function isWorthKeeping(cluster: readonly number[], nodes: readonly Node[]): boolean {
  if (cluster.length > 1) return true;
  const { size, spoken } = nodes[cluster[0]!]!.facts;
  return size > 1 || !spoken;
}

function makeEntity(cluster: readonly number[], linked: Linked, book: EntityBook, version: number): MadeEntity {
  const stamp = stampCluster(linked, cluster, version);
  const known = book.entityOf(stamp);
  if (known) return { stamp, entity: openKept(known, book) };
  const nodes = cluster.map((node) => linked.pile.nodes[node]!);
  const places = nodes.flatMap(({ place }) => place ?? []);
  const entity = buildEntity(mentionsOf(nodes), linked.joins.of(cluster), places);
  return { stamp, entity };
}

/** The mentions of nodes, which stand in order, by place. */
function mentionsOf(nodes: readonly Node[]): readonly Mention[] {
  if (nodes.length === 1) return nodes[0]!.mentions;
  const places = new Map<NodeOwner, number[]>();
  for (const { owner, at } of nodes) {
    const known = places.get(owner);
    if (known) known.push(...owner.placesOf(at));
    else places.set(owner, [...owner.placesOf(at)]);
  }
  return [...places].flatMap(([owner, own]) => own.sort((a, b) => a - b).map((at) => owner.mentions[at]!));
}
