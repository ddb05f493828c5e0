import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { findKnownPlaces, findPlacesAlike, type KnownPlace, parseCountry } from '../../language/gazetteer.ts';
import type { Mention, Place } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { MentionNode } from './article-nodes.ts';

/** Countries, by ISO code, that an article names, with the folded names, adjectives, peoples and capitals that do so. */
type Surroundings = ReadonlyMap<string, ReadonlySet<string>>;

const EVIDENCE = {
  /** “Springfield, Ohio” */
  comma: 6,
  /** The article names the country by other words. */
  country: 3,
  countryItself: 2.5,
  capital: 2,
} as const;
/** The best place must lead the next by so much. */
const CLEAR_LEAD = 1.5;
/** A town of so many people may be meant without a word about its country. */
const KNOWN_WIDELY = 500_000;

/**
 * Where the places of an article's nodes lie, by the node's index. Nodes that name no place of the gazetteer have none.
 * @param mentions all of them, by place
 */
export function resolvePlaces(
  nodes: readonly MentionNode[],
  mentions: readonly Mention[],
  text: string,
): Map<number, Place> {
  const around = gatherSurroundings(nodes);
  const behind = gatherBehind(mentions, text);
  const places = new Map<number, Place>();
  for (const [at, node] of nodes.entries()) {
    const place = namesPlace(node) ? resolveNode(node, around, behind) : null;
    if (place) places.set(at, place);
  }
  return places;
}

function namesPlace({ mentions }: MentionNode): boolean {
  let places = 0;
  for (const { type } of mentions) if (type === 'place') places++;
  return places * 2 > mentions.length;
}

function gatherSurroundings(nodes: readonly MentionNode[]): Surroundings {
  const named = new Map<string, Set<string>>();
  for (const { mentions } of nodes) {
    for (const { name } of mentions) {
      const country = COUNTRY_WORDS.has(name) ? parseCountry(name) : null;
      if (country !== null) named.set(country, (named.get(country) ?? new Set()).add(foldName(name)));
    }
  }
  return named;
}

/** Whether an article names a country by other words than a name in question. */
function namesCountry(around: Surroundings, country: string, name: string): boolean {
  const names = around.get(country);
  return names !== undefined && (names.size > 1 || !names.has(foldName(name)));
}

/** The name after “, ” by the mention before it: Ohio of “Springfield, Ohio”. */
function gatherBehind(mentions: readonly Mention[], text: string): Map<string, Mention> {
  const behind = new Map<string, Mention>();
  for (const [at, { id, anchor, type }] of mentions.entries()) {
    const next = mentions[at + 1];
    if (type !== 'place' || next?.anchor.start !== anchor.end + 2) continue;
    if (text.startsWith(', ', anchor.end)) behind.set(id, next);
  }
  return behind;
}

/** Places that a name can mean; a capital under another of its names, a town under a name that sounds alike. */
function candidatesFor(name: string, around: Surroundings): readonly KnownPlace[] {
  const folded = foldName(name);
  const known = findKnownPlaces(folded);
  if (known.length > 0) return known;
  const word = COUNTRY_WORDS.get(name);
  const code = word ? parseCountry(name) : null;
  if (word && code && word.kind !== 'capital') return findKnownPlaces(foldName(word.country));
  if (word && code) return otherNamesOf(word.country).flatMap((other) => findKnownPlaces(foldName(other)));
  if (folded.length < 5 || around.size === 0) return NO_PLACES;
  return [...around.keys()].sort().flatMap((country) => findPlacesAlike(folded, country));
}

const NO_PLACES: readonly KnownPlace[] = [];

function otherNamesOf(country: string): string[] {
  return [...COUNTRY_WORDS]
    .filter(([, word]) => word.country === country && word.kind === 'capital')
    .map(([name]) => name);
}

interface Judged {
  readonly place: KnownPlace;
  readonly score: number;
  readonly because: string;
}

function resolveNode(node: MentionNode, around: Surroundings, behind: ReadonlyMap<string, Mention>): Place | null {
  const [only] = node.mentions;
  if (node.mentions.length === 1 && candidatesFor(only!.name, around).length === 0) return null;
  const names = [...new Set(node.mentions.filter(({ type }) => type === 'place').map(({ name }) => name))];
  const told = node.mentions.flatMap(({ id }) => behind.get(id) ?? []);
  const judged = new Map<KnownPlace, Judged>();
  for (const name of names) {
    for (const place of candidatesFor(name, around)) {
      if (!judged.has(place)) judged.set(place, judge(place, name, told, around));
    }
  }
  const ranked = [...judged.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  return best ? toPlace(best, ranked.slice(1), names) : null;
}

function judge(place: KnownPlace, name: string, told: readonly Mention[], around: Surroundings): Judged {
  let score = Math.log10(place.population + 1) / 2;
  const reasons: string[] = [];
  const teller = told.find((mention) => liesIn(place, mention.name));
  if (teller) {
    score += EVIDENCE.comma;
    reasons.push(`“${name}, ${teller.name}” stands there`);
  }
  if (place.precision !== 'country' && namesCountry(around, place.country, name)) {
    score += EVIDENCE.country;
    reasons.push('its article names the country');
  }
  if (place.precision === 'country') {
    score += EVIDENCE.countryItself;
    reasons.push('a country');
  }
  const word = COUNTRY_WORDS.get(name);
  if (word?.kind === 'capital' && parseCountry(name) === place.country && place.precision === 'city') {
    score += EVIDENCE.capital;
    reasons.push('a capital');
  }
  return { place, score, because: reasons.join(', ') };
}

function liesIn(place: KnownPlace, name: string): boolean {
  if (place.precision !== 'country' && parseCountry(name) === place.country) return true;
  const folded = foldName(name);
  return place.precision === 'city' && place.region !== undefined && foldName(place.region) === folded;
}

function toPlace({ place, score, because }: Judged, rest: readonly Judged[], names: readonly string[]): Place {
  const rivals = rest.filter(({ place: other }) => !isPartOf(other, place));
  const lead = rivals.length === 0 ? Number.POSITIVE_INFINITY : score - rivals[0]!.score;
  const borneOut = because !== '' || place.population >= KNOWN_WIDELY;
  const alone =
    rivals.length === 0
      ? 'the only place of this name known'
      : `the likeliest of ${rivals.length + 1} places of this name`;
  const spelled =
    place.city && !names.some((name) => foldName(name) === foldName(place.city!)) ? `known as ${place.city}` : '';
  const { country, region, city, population, lat, lon, precision } = place;
  return {
    country,
    ...(region !== undefined ? { region } : {}),
    ...(city !== undefined ? { city } : {}),
    ...(population > 0 && precision === 'city' ? { population } : {}),
    lat,
    lon,
    precision,
    certain: borneOut && lead >= CLEAR_LEAD,
    because: [alone, because || 'nothing in its article tells its country', spelled].filter(Boolean).join('; '),
    others: rivals.length,
  };
}

/** A town and the region named after it are no rivals: “Durrës”. */
function isPartOf(a: KnownPlace, b: KnownPlace): boolean {
  return a.country === b.country && (a.region === b.region || a.precision === 'country' || b.precision === 'country');
}

/** Whether two places, each certain, are two: in two countries, or two towns in two regions of one. */
export function areTwoPlaces(a: Place | undefined, b: Place | undefined): boolean {
  if (!a?.certain || !b?.certain) return false;
  if (a.country !== b.country) return true;
  return a.precision === 'city' && b.precision === 'city' && a.region !== b.region;
}

/** The place of an entity whose articles each had their own view: the one that most are sure of, with its doubt. */
export function joinPlaces(all: readonly Place[]): Place | undefined {
  const byKey = new Map<string, Place[]>();
  for (const place of all) {
    const key = [place.country, place.region, place.city].join('\n');
    const list = byKey.get(key);
    if (list) list.push(place);
    else byKey.set(key, [place]);
  }
  const sure = (places: readonly Place[]): number => places.filter(({ certain }) => certain).length;
  const ranked = [...byKey].sort(([a, x], [b, y]) => sure(y) - sure(x) || y.length - x.length || (a < b ? -1 : 1));
  const own = ranked[0]?.[1];
  if (!own) return undefined;
  const best = own.find(({ certain }) => certain) ?? own[0]!;
  const disagree = ranked.slice(1).some(
    ([, places]) =>
      sure(places) > 0 &&
      areTwoPlaces(
        places.find(({ certain }) => certain),
        best,
      ),
  );
  return disagree ? { ...best, certain: false, because: `${best.because}; other articles read another place` } : best;
}
