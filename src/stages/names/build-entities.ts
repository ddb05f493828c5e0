import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { stateOfBody } from '../../language/en/description-nouns.ts';
import { HONORIFIC } from '../../language/en/names/titles.ts';
import { readStateOffice } from '../../language/en/state-offices.ts';
import { parseCountry } from '../../language/gazetteer.ts';
import type { Anchor, Entity, EntityId, EntityJoin, EntityType, Mention, MentionId, Place } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { isDescription } from './article-nodes.ts';
import { joinPlaces } from './resolve-places.ts';

/**
 * An entity with its names, what joins them, and what articles say that it is.
 * @param mentions by place
 * @param places where its nodes lie, as their articles tell
 */
export function buildEntity(
  mentions: readonly Mention[],
  joins: readonly EntityJoin[],
  places: readonly Place[],
): Entity {
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
    id: entityId(smallest),
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

/** @param least the smallest id of its mentions */
function entityId(least: MentionId): EntityId {
  return contentId('e', least);
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
