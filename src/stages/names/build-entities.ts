import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { stateOfBody } from '../../language/en/description-nouns.ts';
import { HONORIFIC } from '../../language/en/names/titles.ts';
import { readStateOffice } from '../../language/en/state-offices.ts';
import { parseCountry } from '../../language/gazetteer.ts';
import type { Anchor, Entity, EntityJoin, EntityType, Mention, NameLink, Place } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { foldName } from '../../text/fold-name.ts';
import { isDescription } from './article-nodes.ts';
import type { NameClusters } from './name-clusters.ts';
import type { Pile } from './pile.ts';
import type { PlacedLinks } from './placed-links.ts';
import { joinPlaces } from './resolve-places.ts';

/** The mentions of a pile by place, with the node of each, and all links between them. */
export interface Judged {
  readonly mentions: readonly Mention[];
  readonly nodeOf: Int32Array;
  readonly judged: PlacedLinks;
}

/** The entities of a pile with their names, what joins them, and what articles say that they are; by id. */
export function buildEntities(
  { nodes, places }: Pick<Pile, 'nodes' | 'places'>,
  clusters: NameClusters,
  all: Judged,
): Entity[] {
  const rootOf = Int32Array.from(nodes, (_, node) => clusters.find(node));
  const placesOf = new Map<number, Place[]>();
  for (const [node, place] of places) {
    const list = placesOf.get(rootOf[node]!);
    if (list) list.push(place);
    else placesOf.set(rootOf[node]!, [place]);
  }
  const joins = gatherJoins(rootOf, all);
  const entities: Entity[] = [];
  for (const [root, mentions] of gatherMentions(rootOf, all)) {
    if (!isWorthKeeping(mentions)) continue;
    entities.push(toEntity(mentions, joins.get(root) ?? NO_JOINS, placesOf.get(root) ?? []));
  }
  return entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const NO_JOINS: readonly EntityJoin[] = [];

/** The mentions of each cluster, by place. */
function gatherMentions(rootOf: Int32Array, { mentions, nodeOf }: Judged): Map<number, Mention[]> {
  const byRoot = new Map<number, Mention[]>();
  for (let at = 0; at < mentions.length; at++) {
    const root = rootOf[nodeOf[at]!]!;
    const list = byRoot.get(root);
    if (list) list.push(mentions[at]!);
    else byRoot.set(root, [mentions[at]!]);
  }
  return byRoot;
}

/** Someone spoken of once and never named is nobody that a reader could look up. */
function isWorthKeeping(mentions: readonly Mention[]): boolean {
  return mentions.length > 1 || mentions[0]!.form === undefined;
}

/** What joins each cluster, by place. */
function gatherJoins(rootOf: Int32Array, { mentions, nodeOf, judged }: Judged): Map<number, EntityJoin[]> {
  const joins = new Map<number, EntityJoin[]>();
  const put = (root: number, join: EntityJoin): void => {
    const list = joins.get(root);
    if (list) list.push(join);
    else joins.set(root, [join]);
  };
  for (const at of judged.byPlace(mentions.length)) {
    const link = judged.links[at]!;
    const [a, b] = [judged.a(at), judged.b(at)];
    const one = mentions[a]!;
    const other = mentions[b]!;
    if (isEvident(one, other, link)) continue;
    const x = rootOf[nodeOf[a]!]!;
    const y = rootOf[nodeOf[b]!]!;
    const join = toJoin(one, other, link, x === y);
    put(x, join);
    if (x !== y) put(y, join);
  }
  return joins;
}

/** A link that was not followed, as names or a person exclude it, is a doubt. */
function toJoin(a: Mention, b: Mention, { judgement, because, decision }: NameLink, joined: boolean): EntityJoin {
  const kept = judgement !== 'same' || joined;
  return {
    a: a.anchor,
    b: b.anchor,
    judgement: kept ? judgement : 'unsure',
    because: kept ? because : `${because}, but the two are held apart`,
    ...(decision ? { decision } : NOTHING),
  };
}

const NOTHING = {};

/** The same words twice in one article. */
function isEvident(a: Mention, b: Mention, { judgement }: NameLink): boolean {
  return (
    judgement === 'same' &&
    a.anchor.article === b.anchor.article &&
    (a.name === b.name || foldName(a.name) === foldName(b.name))
  );
}

function compareAnchors(a: Anchor, b: Anchor): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

function countNames(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form, name, anchor } of mentions) {
    if (form === 'pronoun') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (anchor.exact !== name) counts.set(anchor.exact, (counts.get(anchor.exact) ?? 0) + 1);
  }
  return counts;
}

/** @param mentions by place */
function toEntity(mentions: readonly Mention[], joins: readonly EntityJoin[], places: readonly Place[]): Entity {
  let smallest = mentions[0]!.id;
  const descriptions: Anchor[] = [];
  const roles: Anchor[] = [];
  for (const mention of mentions) {
    if (mention.id < smallest) smallest = mention.id;
    if (mention.described) descriptions.push(...mention.described);
    if (mention.role !== undefined) roles.push(...roleOf(mention));
  }
  const counts = countNames(mentions);
  const names = Array.from(counts, ([text, count]) => ({ text, count }));
  if (names.length > 1) names.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const type = commonType(mentions);
  const place = type === 'place' ? joinPlaces(places) : undefined;
  const country = type === 'group' || type === 'organisation' ? stateOf(mentions) : undefined;
  return {
    id: contentId('e', smallest),
    type,
    name: bestName(mentions, counts, type),
    names,
    mentions: mentions.map((mention) => mention.anchor),
    ...(joins.length > 0 ? { joins } : {}),
    ...(descriptions.length > 0 ? { descriptions: descriptions.sort(compareAnchors) } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(place ? { place } : {}),
    ...(country ? { country } : {}),
  };
}

/** The title or role of a mention, where it stands. */
function roleOf({ role, anchor }: Mention): Anchor[] {
  const at = role === undefined ? -1 : anchor.exact.indexOf(role);
  if (role === undefined || at < 0 || HONORIFIC.test(role)) return [];
  const start = anchor.start + at;
  return [{ article: anchor.article, start, end: start + role.length, exact: role }];
}

/** The one state whose people, ministry or government the names of a group or body say it is. */
function stateOf(mentions: readonly Mention[]): string | undefined {
  const states = new Set<string>();
  const seen = new Set<string>();
  for (const { name, called } of mentions) {
    if (called === undefined && seen.has(name)) continue;
    seen.add(name);
    const body = called?.map(stateOfBody).find((state) => state !== null);
    const state = body ?? (COUNTRY_WORDS.has(name) ? name : readStateOffice(name)?.state);
    const code = state === undefined ? null : parseCountry(state);
    if (code) states.add(code);
  }
  return states.size === 1 ? [...states][0] : undefined;
}

function commonType(mentions: readonly Mention[]): EntityType {
  if (mentions.length === 1) return mentions[0]!.type;
  const votes = new Map<EntityType, number>();
  for (const mention of mentions) {
    if (mention.type !== 'other') votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? 'other';
}

const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** "Resettled ABC" beside "ABC": an acronym with a chance word. */
function isChancePhrase(name: string, all: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.some((word) => SHOUTED.test(word) && all.has(word));
}

/** The first of these sets of names that isn't empty. */
function firstFilled(pools: readonly (readonly string[])[]): readonly string[] {
  return pools.find((pool) => pool.length > 0) ?? [];
}

/**
 * The fullest usual name: of a place the most frequent, of all else the most frequent of more than one word. Words in
 * capitals throughout, words in lower case, adjectives of countries and an acronym with a word before it only where
 * there is nothing else.
 */
function bestName(mentions: readonly Mention[], counts: ReadonlyMap<string, number>, type: EntityType): string {
  if (mentions.length === 1) return mentions[0]!.name;
  const all = new Set(mentions.filter((mention) => !isDescription(mention)).map((mention) => mention.name));
  const nouns = [...all].filter((name) => COUNTRY_WORDS.get(name)?.kind !== 'adjective');
  const usual = nouns.filter((name) => !isChancePhrase(name, all));
  const capital = usual.filter((name) => /^\p{Lu}/u.test(name));
  const mixed = capital.filter((name) => !SHOUTED.test(name));
  const fuller = type === 'place' ? [] : mixed.filter((name) => name.includes(' '));
  const rank = (name: string): number => counts.get(name) ?? 0;
  const pool = firstFilled([fuller, mixed, capital, usual, nouns, [...all]]);
  const [best] = [...pool].sort((a, b) => rank(b) - rank(a) || b.length - a.length || (a < b ? -1 : 1));
  return best ?? mentions[0]!.name;
}
