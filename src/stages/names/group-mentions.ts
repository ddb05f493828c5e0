import type { Article, Entity, Mention, NameLink } from '../../model/index.ts';
import { buildNodes, byPlace } from './article-nodes.ts';
import { buildEntities } from './build-entities.ts';
import { linkAcronyms } from './link-acronyms.ts';
import { linkAlikeNames } from './link-alike-names.ts';
import { linkCountries, linkEqualNames, linkPlaceAdjectives } from './link-equal-names.ts';
import { linkNumberedKinds, linkNumberedPlaces } from './link-numbered-kinds.ts';
import { linkOffices } from './link-offices.ts';
import { linkShortNames } from './link-short-names.ts';
import { linkUnnamed } from './link-unnamed.ts';
import { NameClusters } from './name-clusters.ts';
import { Pile } from './pile.ts';
import { resolvePlaces } from './resolve-places.ts';

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
export function groupMentions({ articles, mentions, links }: GroupInput): GroupOutput {
  const sorted = [...mentions].sort(byPlace);
  const nodes = buildNodes(sorted, links);
  const clusters = new NameClusters(nodes.map((node) => [...node.names.values()]));
  const nodeOf = new Map<string, number>();
  for (const [at, node] of nodes.entries()) for (const mention of node.mentions) nodeOf.set(mention.id, at);
  for (const link of links) {
    const [a, b] = [nodeOf.get(link.a), nodeOf.get(link.b)];
    if (link.judgement === 'different' && a !== undefined && b !== undefined && a !== b) clusters.separate(a, b);
  }
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const pile = new Pile(nodes, clusters, resolvePlaces(nodes, texts));
  linkEqualNames(pile);
  linkCountries(pile);
  linkPlaceAdjectives(pile);
  linkAlikeNames(pile);
  linkAcronyms(pile);
  linkOffices(pile, articles);
  linkNumberedKinds(pile, articles);
  linkNumberedPlaces(pile);
  linkShortNames(pile);
  linkUnnamed(pile);
  return { links: pile.links, entities: buildEntities(pile, clusters, [...links, ...pile.links]) };
}
