import { contentId } from '../../text/content-id.ts';
import { ClusterJoins } from './cluster-joins.ts';
import type { DecidedNodes } from './decided-nodes.ts';
import { linkAcronyms } from './link-acronyms.ts';
import { linkAlikeNames } from './link-alike-names.ts';
import { linkCountries, linkEqualNames, linkPlaceAdjectives } from './link-equal-names.ts';
import { linkNumberedKinds, linkNumberedPlaces } from './link-numbered-kinds.ts';
import { linkOffices } from './link-offices.ts';
import { linkShortNames } from './link-short-names.ts';
import { linkUnnamed } from './link-unnamed.ts';
import { NameClusters } from './name-clusters.ts';
import type { Node } from './node.ts';
import { Pile } from './pile.ts';

/** Nodes of whole parts of a pile, ascending, to be linked with one another. */
export interface PartNodes {
  readonly nodes: readonly Node[];
  /** Index among them of a node of the pile; -1 of one of another part. */
  readonly indexOf: (node: number) => number;
  /** Whether a node is the only one of its part, by its index among these. */
  readonly isAlone: (node: number) => boolean;
  /** As `NameParts` has them, by the indices of these nodes. */
  readonly blocks: readonly (readonly number[])[];
  /** Whether an article of the pile speaks of someone without a name. */
  readonly tellsUnnamed: boolean;
}

export interface Linked {
  readonly pile: Pile;
  /** Nodes of what is one thing, ascending. */
  readonly clusters: readonly (readonly number[])[];
  readonly joins: ClusterJoins;
}

/** Links the nodes of some parts; what comes of a part depends on its nodes alone. */
export function linkParts({ nodes, indexOf, isAlone, blocks, tellsUnnamed }: PartNodes, decided: DecidedNodes): Linked {
  const clusters = new NameClusters(nodes.map(({ names }) => names));
  for (const [at, { owner, at: place }] of nodes.entries()) {
    if (place > 0 && nodes[at - 1]?.owner === owner) continue;
    separateInside(owner, clusters, indexOf);
  }
  applyAcross(decided, clusters, indexOf);
  const parted = new Set(decided.parted.map(indexOf).filter((node) => node >= 0));
  const pile = new Pile(nodes, clusters, parted, isAlone);
  linkEqualNames(pile);
  linkCountries(pile);
  linkPlaceAdjectives(pile);
  linkAlikeNames(pile);
  linkAcronyms(pile);
  linkOffices(pile);
  linkNumberedKinds(pile);
  linkNumberedPlaces(pile);
  linkShortNames(pile);
  if (tellsUnnamed) linkUnnamed(pile, blocks);
  const joins = new ClusterJoins(nodes, clusters, (owner, at) => indexOf(owner.nodesBefore + at));
  for (const { nodes: ends, mentions, link } of decided.links) {
    const [a, b] = ends.map(indexOf) as [number, number];
    if (a >= 0) joins.add(a, b, link, mentions);
  }
  for (const [at, link] of pile.links.links.entries()) joins.add(pile.links.a(at), pile.links.b(at), link);
  return { pile, clusters: gather(nodes, clusters), joins };
}

/** What a person decided of mentions of several articles; nothing that follows undoes it. */
function applyAcross({ groups, apart }: DecidedNodes, clusters: NameClusters, indexOf: PartNodes['indexOf']): void {
  const firsts = groups.map((group) => (group.length === 0 ? -1 : indexOf(group[0]!)));
  for (const [at, group] of groups.entries())
    if (firsts[at]! >= 0) for (const node of group) clusters.join(firsts[at]!, indexOf(node), true);
  for (const [x, y] of apart) if (firsts[x]! >= 0) clusters.separate(firsts[x]!, firsts[y]!);
}

/** Holds the nodes of an article apart that it tells apart. */
function separateInside(owner: Node['owner'], clusters: NameClusters, indexOf: PartNodes['indexOf']): void {
  for (const [a, b] of owner.facts.apart) {
    const [x, y] = [indexOf(owner.nodesBefore + a), indexOf(owner.nodesBefore + b)];
    if (x >= 0 && y >= 0) clusters.separate(x, y);
  }
}

function gather(nodes: readonly Node[], clusters: NameClusters): number[][] {
  const byRoot = new Map<number, number[]>();
  for (let node = 0; node < nodes.length; node++) {
    const root = clusters.find(node);
    const known = byRoot.get(root);
    if (known) known.push(node);
    else byRoot.set(root, [node]);
  }
  return [...byRoot.values()];
}

/** What all that the entity of a cluster is made from is told by, a digest where it takes many words. */
export function stampCluster({ pile, joins }: Linked, cluster: readonly number[], version: number): string {
  const nameOf = (node: number): string => `${pile.nodes[node]!.owner.digest} ${pile.nodes[node]!.at}`;
  const told = joins.told(cluster, nameOf);
  if (told.length === 0 && cluster.length === 1) return nameOf(cluster[0]!);
  return contentId('', version, ...cluster.map(nameOf), '', ...told);
}
