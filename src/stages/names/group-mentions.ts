import type { Article, Decision, Entity, Mention, NameLink } from '../../model/index.ts';
import { type Decided, readDecisions } from './apply-decisions.ts';
import { buildNodes, MentionOrder } from './article-nodes.ts';
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
  /** Links that the articles themselves gave, from `findMentions`. */
  readonly links: readonly NameLink[];
  /** A person's decisions on entities and name links that are in force, in their order. */
  readonly decisions?: readonly Decision[];
}

export interface GroupOutput {
  /** The links across articles; those handed in are not repeated. */
  readonly links: readonly NameLink[];
  readonly entities: readonly Entity[];
}

/** Groups the mentions of a pile into entities by links across articles. The order of the input changes nothing. */
export function groupMentions({ articles, mentions, links, decisions = [] }: GroupInput): GroupOutput {
  const order = new MentionOrder(mentions);
  const decided = readDecisions(order.all, decisions);
  const placed = order.place(links);
  const { nodes, nodeOf } = buildNodes(order, placed, decided);
  const clusters = new NameClusters(nodes.map(({ names }) => names));
  for (const [at, { judgement }] of placed.links.entries()) {
    if (judgement !== 'different') continue;
    const [a, b] = [nodeOf[placed.a(at)]!, nodeOf[placed.b(at)]!];
    if (a !== b) clusters.separate(a, b);
  }
  const nodeOfId = (id: string): number => nodeOf[order.indexOf(id)!]!;
  applyAcross(decided, clusters, nodeOfId);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const parted = new Set([...decided.parted].map(nodeOfId));
  const pile = new Pile(nodes, clusters, resolvePlaces(nodes, order.all, texts), parted);
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
  placed.addAll(order.place(decided.links));
  placed.addAll(pile.links);
  const entities = buildEntities(pile, clusters, { mentions: order.all, nodeOf, judged: placed });
  return { links: [...decided.links, ...pile.links.links], entities: renameEntities(entities, decided.renames) };
}

/** What a person decided of mentions of several articles; nothing that follows undoes it. */
function applyAcross({ groups, apart }: Decided, clusters: NameClusters, nodeOf: (id: string) => number): void {
  const first = (group: readonly Mention[]): number => nodeOf(group[0]!.id);
  for (const group of groups) for (const { id } of group) clusters.join(first(group), nodeOf(id), true);
  for (const [x, y] of apart) clusters.separate(first(groups[x]!), first(groups[y]!));
}

/** Gives entities the names that a person chose: the one with most of the mentions that were renamed; the last one counts. */
function renameEntities(entities: readonly Entity[], renames: Decided['renames']): readonly Entity[] {
  if (renames.length === 0) return entities;
  const at = new Map<string, number>();
  for (const [index, { mentions }] of entities.entries())
    for (const { article, start, end } of mentions) at.set(`${article} ${start} ${end}`, index);
  const named = [...entities];
  for (const { of, name, decision } of renames) {
    const counts = new Map<number, number>();
    for (const { anchor } of of) {
      const index = at.get(`${anchor.article} ${anchor.start} ${anchor.end}`);
      if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([x, a], [y, b]) => b - a || x - y);
    if (best) named[best[0]] = { ...named[best[0]]!, name, renamedBy: decision };
  }
  return named;
}
