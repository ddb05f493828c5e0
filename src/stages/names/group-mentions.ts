import type { Article, Entity, Mention, NameLink } from '../../model/index.ts';
import { buildNodes, byPlace } from './article-nodes.ts';
import { buildEntities } from './build-entities.ts';
import { NameClusters } from './name-clusters.ts';
import { PileLinker } from './pile-linker.ts';

export interface GroupInput {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  /** Links that the articles themselves gave, from `findMentions`, and a person's. */
  readonly links: readonly NameLink[];
}

export interface GroupOutput {
  /** The links across articles; those handed in are not repeated. */
  readonly links: readonly NameLink[];
  readonly entities: readonly Entity[];
}

/** Groups the mentions of a pile into entities by links across articles. The order of the input changes nothing. */
export function groupMentions({ mentions, links }: GroupInput): GroupOutput {
  const sorted = [...mentions].sort(byPlace);
  const nodes = buildNodes(sorted, links);
  const clusters = new NameClusters(nodes.map((node) => [...node.names.values()]));
  const nodeOf = new Map<string, number>();
  for (const [at, node] of nodes.entries()) for (const mention of node.mentions) nodeOf.set(mention.id, at);
  for (const link of links) {
    const [a, b] = [nodeOf.get(link.a), nodeOf.get(link.b)];
    if (link.judgement === 'different' && a !== undefined && b !== undefined && a !== b) clusters.separate(a, b);
  }
  const linker = new PileLinker(nodes, clusters);
  linker.linkEqualNames();
  linker.linkCountries();
  linker.linkAlikeNames();
  linker.linkAcronyms();
  linker.linkBareSurnames();
  return { links: linker.links, entities: buildEntities(nodes, clusters) };
}
