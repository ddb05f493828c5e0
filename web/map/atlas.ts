import { type ExtendedFeature, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import atlasUrl from 'world-atlas/countries-50m.json?url';

type Topology = Parameters<typeof feature>[0];

/** The outline of a country, with the latitudes between which it lies. */
export interface Country {
  readonly name: string;
  readonly shape: ExtendedFeature;
  readonly south: number;
  readonly north: number;
}

/** Of all its corners. A box of longitudes would have to mind the 180th, and to try a few countries more costs little. */
function findLatitudes({ geometry }: ExtendedFeature): Pick<Country, 'south' | 'north'> {
  let [south, north] = [90, -90];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[1] === 'number') {
      south = Math.min(south, part[1]);
      north = Math.max(north, part[1]);
    } else for (const inner of part) walk(inner);
  };
  if (geometry && 'coordinates' in geometry) walk(geometry.coordinates);
  return { south, north };
}

let loading: Promise<readonly Country[]> | null = null;

async function load(): Promise<readonly Country[]> {
  const response = await fetch(atlasUrl);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const topology = (await response.json()) as Topology;
  const collection = feature(topology, topology.objects.countries!) as unknown as {
    features: readonly (ExtendedFeature & { properties: { name: string } })[];
  };
  return collection.features.map((shape) => ({ name: shape.properties.name, shape, ...findLatitudes(shape) }));
}

/** Natural Earth's countries (1:50 million, public domain), from the package that the app brings; fetched once. */
export function loadAtlas(): Promise<readonly Country[]> {
  loading ??= load();
  return loading;
}

/** The country in which a point lies; null for none. */
export function findCountry(atlas: readonly Country[], longitude: number, latitude: number): Country | null {
  const near = atlas.filter(({ south, north }) => latitude >= south && latitude <= north);
  return near.find(({ shape }) => geoContains(shape, [longitude, latitude])) ?? null;
}
