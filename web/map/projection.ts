import { type GeoProjection, geoNaturalEarth1 } from 'd3-geo';
import type { MapPlace } from '../../src/server/contract/things.ts';

/** Nearest that the first look goes: about 14 degrees across. */
const NEAREST = 4;
/** Space around the outermost places, as a share of the width. */
const EDGE = 0.12;

/** The longitude in the middle of the widest part of the globe that has no place on its far side. */
function findMiddle(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let widest = { gap: -1, after: sorted[0] ?? 0 };
  for (const [at, longitude] of sorted.entries()) {
    const next = sorted[at + 1] ?? sorted[0]! + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: next };
  }
  const span = 360 - widest.gap;
  return ((((widest.after + span / 2 + 180) % 360) + 360) % 360) - 180;
}

/** A map of so many pixels that shows all places, as near as they allow. */
export function fitProjection(places: readonly MapPlace[], width: number, height: number): GeoProjection {
  const middle = places.length === 0 ? 0 : findMiddle(places.map(({ spot }) => spot.lon));
  const projection = geoNaturalEarth1().rotate([-middle, 0]).precision(0);
  if (places.length === 0) return projection.fitSize([width, height], { type: 'Sphere' });
  const edge = width * EDGE;
  projection.fitExtent(
    [
      [edge, edge * 0.6],
      [width - edge, height - edge * 0.6],
    ],
    { type: 'MultiPoint', coordinates: places.map(({ spot }) => [spot.lon, spot.lat]) },
  );
  if (Number.isFinite(projection.scale()) && projection.scale() <= NEAREST * width) return projection;
  const [first] = places;
  const latitude = places.reduce((sum, { spot }) => sum + spot.lat, 0) / places.length;
  return projection
    .scale(NEAREST * width)
    .translate([0, 0])
    .translate(centre(projection, [first ? middle : 0, latitude], width, height));
}

function centre(projection: GeoProjection, at: [number, number], width: number, height: number): [number, number] {
  const [x = 0, y = 0] = projection(at) ?? [];
  return [width / 2 - x, height / 2 - y];
}

/** Height that shows the places without empty sea above and below, within bounds that fit a screen. */
export function fitHeight(places: readonly MapPlace[], width: number): number {
  const [least, most] = [width * 0.46, Math.min(width * 0.72, 620)];
  const projection = fitProjection(places, width, width);
  const heights = places.flatMap(({ spot }) => projection([spot.lon, spot.lat])?.[1] ?? []);
  const wanted = Math.max(...heights) - Math.min(...heights) + 2 * EDGE * width;
  return Math.round(Math.min(most, Math.max(least, Number.isFinite(wanted) ? wanted : 0)));
}
