import cityTimezones from 'city-timezones';
import { countries } from 'countries-list';
import { foldName, soundSkeleton, soundsAlike } from '../text/fold-name.ts';
import { COUNTRY_WORDS } from './en/countries.ts';

/** A place of the gazetteer. Towns are Natural Earth's populated places, by way of the package city-timezones. */
export interface KnownPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region?: string;
  readonly city?: string;
  /** 0 where it isn't known. */
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'city' | 'region' | 'country';
}

interface Gazetteer {
  /** By folded name; the most populous first. */
  readonly places: ReadonlyMap<string, readonly KnownPlace[]>;
  /** ISO codes by folded name of a country, as packages spell it. */
  readonly codes: ReadonlyMap<string, string>;
  /** ISO codes by the usual name that `COUNTRY_WORDS` gives a country. */
  readonly usual: ReadonlyMap<string, string>;
}

type Town = (typeof cityTimezones.cityMapping)[number];

function isTown({ iso2, lat, lng }: Town): boolean {
  return /^[A-Z]{2}$/.test(iso2) && Number.isFinite(lat) && Number.isFinite(lng);
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function toCity({ city, iso2, province, pop, lat, lng }: Town): KnownPlace {
  return {
    country: iso2,
    ...(province ? { region: province } : {}),
    city,
    population: Math.max(0, Math.round(pop)) || 0,
    lat: rounded(lat),
    lon: rounded(lng),
    precision: 'city',
  };
}

/** The mean of towns by people: of those that lie across the date line, the largest town. */
function middleOf(towns: readonly Town[]): { readonly lat: number; readonly lon: number; readonly population: number } {
  const longitudes = towns.map(({ lng }) => lng);
  const largest = towns.reduce((best, town) => (town.pop > best.pop ? town : best));
  const across = Math.max(...longitudes) - Math.min(...longitudes) > 180;
  const own = across ? [largest] : towns;
  const weights = own.map(({ pop }) => Math.max(1, pop || 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (read: (town: Town) => number): number =>
    rounded(own.reduce((sum, town, at) => sum + read(town) * weights[at]!, 0) / all);
  return { lat: mean(({ lat }) => lat), lon: mean(({ lng }) => lng), population: Math.round(all) };
}

function groupBy(towns: readonly Town[], key: (town: Town) => string | undefined): Map<string, Town[]> {
  const groups = new Map<string, Town[]>();
  for (const town of towns) {
    const name = key(town);
    if (!name) continue;
    const list = groups.get(name);
    if (list) list.push(town);
    else groups.set(name, [town]);
  }
  return groups;
}

/** Names of a country as packages spell them: its own, the other ones, and what Natural Earth writes. */
function readCodes(towns: readonly Town[]): Map<string, string> {
  const codes = new Map<string, string>();
  const put = (name: string, code: string): void => {
    const folded = foldName(name);
    if (folded !== '' && !codes.has(folded)) codes.set(folded, code);
  };
  for (const [code, { name, alias }] of Object.entries(countries) as [string, { name: string; alias?: string[] }][]) {
    put(name, code);
    for (const other of alias ?? []) put(other, code);
  }
  const seen = new Set<string>();
  for (const { country, iso2 } of towns) if (!seen.has(country) && seen.add(country)) put(country, iso2);
  return codes;
}

/** A country of our own words has the code that any of its names has. */
function readUsual(codes: ReadonlyMap<string, string>): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [name, { country, kind }] of COUNTRY_WORDS) {
    const code = kind === 'country' ? (codes.get(foldName(name)) ?? codes.get(foldName(`${name} City`))) : undefined;
    if (code && !usual.has(country)) usual.set(country, code);
  }
  return usual;
}

const CITY_ENDING = / city$/;

function load(): Gazetteer {
  const towns = cityTimezones.cityMapping.filter(isTown);
  const places = new Map<string, KnownPlace[]>();
  const put = (name: string, place: KnownPlace): void => {
    const folded = foldName(name);
    const list = places.get(folded);
    if (!list) places.set(folded, [place]);
    else if (!list.includes(place)) list.push(place);
  };
  for (const town of towns) {
    const place = toCity(town);
    put(town.city, place);
    if (town.city_ascii !== town.city) put(town.city_ascii, place);
    if (town.city.includes(', ')) put(town.city.slice(0, town.city.indexOf(', ')), place);
  }
  const byRegion = groupBy(towns, ({ iso2, province }) => (province ? `${iso2} ${province}` : undefined));
  for (const [key, own] of byRegion) {
    const [country, region] = [key.slice(0, 2), key.slice(3)];
    put(region, { country, region, ...middleOf(own), precision: 'region' });
  }
  const codes = readCodes(towns);
  const byCountry = groupBy(towns, ({ iso2 }) => iso2);
  for (const [name, code] of codes) {
    const own = byCountry.get(code);
    if (own) put(name, { country: code, ...middleOf(own), precision: 'country' });
  }
  for (const list of places.values()) list.sort(comparePlaces);
  return { places, codes, usual: readUsual(codes) };
}

const RANK = { country: 0, region: 1, city: 2 } as const;

/** Countries first, then by people, then by code and region. */
function comparePlaces(a: KnownPlace, b: KnownPlace): number {
  const country = Number(b.precision === 'country') - Number(a.precision === 'country');
  const [x, y] = [`${a.country} ${a.region}`, `${b.country} ${b.region}`];
  return (
    country || b.population - a.population || (x < y ? -1 : x > y ? 1 : 0) || RANK[a.precision] - RANK[b.precision]
  );
}

/** Towns and regions by what they sound like, for names that another hand brought out of another script. */
function indexSounds(places: Gazetteer['places']): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const folded of places.keys()) {
    if (folded.length < 5) continue;
    const key = soundKey(folded);
    const list = sounds.get(key);
    if (list) list.push(folded);
    else sounds.set(key, [folded]);
  }
  return sounds;
}

function soundKey(folded: string): string {
  return folded.split(' ').map(soundSkeleton).join(' ');
}

let loaded: Gazetteer | undefined;
let soundsOfPlaces: Map<string, string[]> | undefined;

/** Read on first use: some 20 ms. */
function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

/** All places that bear a folded name (`foldName`), countries first, then by people. */
export function findKnownPlaces(folded: string): readonly KnownPlace[] {
  const { places } = gazetteer();
  const known = places.get(folded) ?? places.get(`${folded} city`);
  if (known || !CITY_ENDING.test(folded)) return known ?? [];
  return (places.get(folded.replace(CITY_ENDING, '')) ?? []).filter(({ precision }) => precision === 'city');
}

/** Towns and regions of a country whose name sounds like a folded one: “Irbil” for “erbil”. */
export function findPlacesAlike(folded: string, country: string): readonly KnownPlace[] {
  const { places } = gazetteer();
  soundsOfPlaces ??= indexSounds(places);
  const words = folded.split(' ');
  const alike = (soundsOfPlaces.get(soundKey(folded)) ?? []).filter((other) => {
    const others = other.split(' ');
    return (
      others.length === words.length && words.every((word, at) => word === others[at] || soundsAlike(word, others[at]!))
    );
  });
  return alike.flatMap((other) => places.get(other)!).filter((place) => place.country === country);
}

/** ISO 3166-1 alpha-2 of the country that a name, adjective, people or capital belongs to; null where it is none. */
export function parseCountry(name: string): string | null {
  const word = COUNTRY_WORDS.get(name);
  const { usual, codes } = gazetteer();
  return (word ? usual.get(word.country) : undefined) ?? codes.get(foldName(name)) ?? null;
}
