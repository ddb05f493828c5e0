import { type ExtendedFeature, geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import atlasUrl from 'world-atlas/countries-50m.json?url';

type Topology = Parameters<typeof feature>[0];

/** The outline of a country, with the box it lies in (degrees: west, south, east, north). */
export interface Country {
  readonly name: string;
  readonly shape: ExtendedFeature;
  readonly box: readonly [readonly [number, number], readonly [number, number]];
}

let loading: Promise<readonly Country[]> | null = null;

async function load(): Promise<readonly Country[]> {
  const response = await fetch(atlasUrl);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const topology = (await response.json()) as Topology;
  const collection = feature(topology, topology.objects.countries!) as unknown as {
    features: readonly (ExtendedFeature & { properties: { name: string } })[];
  };
  return collection.features.map((shape) => ({ name: shape.properties.name, shape, box: geoBounds(shape) }));
}

/** Natural Earth's countries (1:50 million, public domain), from the package that the app brings; fetched once. */
export function loadAtlas(): Promise<readonly Country[]> {
  loading ??= load();
  return loading;
}

function isInBox([[west, south], [east, north]]: Country['box'], longitude: number, latitude: number): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

/** The country in which a point lies; null for none. */
export function findCountry(atlas: readonly Country[], longitude: number, latitude: number): Country | null {
  const near = atlas.filter(({ box }) => isInBox(box, longitude, latitude));
  return near.find(({ shape }) => geoContains(shape, [longitude, latitude])) ?? null;
}
