import { geoDistance } from 'd3-geo';

/** A place with how much the articles name it. */
export interface Weighted {
  readonly mentions: number;
  readonly spot: { readonly lon: number; readonly lat: number };
}

/** Share of all mentions that the first look holds at least. */
const MOSTLY = 0.8;
/** Places that lie this much farther off than those are shown with them, and those within this part of the whole. */
const NEAR_BY = 1.35;
const PART = 0.2;
/** A frame that is not much smaller than the whole is not worth its leaving some out. */
const WORTH = 0.6;
/** Places that are tried as the middle. */
const TRIED = 60;

const distance = (a: Weighted, b: Weighted): number => geoDistance([a.spot.lon, a.spot.lat], [b.spot.lon, b.spot.lat]);

/** The place from which all mentions lie nearest on the whole; the places come in the order of their mentions. */
function findMiddlePlace<Place extends Weighted>(places: readonly Place[]): Place {
  const far = (from: Place) => places.reduce((sum, to) => sum + to.mentions * distance(from, to), 0);
  let best = { place: places[0]!, far: Number.POSITIVE_INFINITY };
  for (const place of places.slice(0, TRIED)) {
    const sum = far(place);
    if (sum < best.far) best = { place, far: sum };
  }
  return best.place;
}

/**
 * The places that a first look frames: those around the middle of what is named that hold most mentions, and what lies
 * just beyond. All of them where leaving some out would bring the others little nearer. The order is kept.
 */
export function findStoryPlaces<Place extends Weighted>(places: readonly Place[]): readonly Place[] {
  if (places.length < 3) return places;
  const middle = findMiddlePlace(places);
  const off = new Map(places.map((place) => [place, distance(middle, place)]));
  const nearest = [...places].sort((a, b) => off.get(a)! - off.get(b)!);
  const wanted = MOSTLY * places.reduce((sum, { mentions }) => sum + mentions, 0);
  let held = 0;
  const last = nearest.find((place) => {
    held += place.mentions;
    return held >= wanted;
  });
  const farthest = off.get(nearest.at(-1)!)!;
  const reach = Math.max(PART * farthest, NEAR_BY * (last ? off.get(last)! : farthest));
  return reach > WORTH * farthest ? places : places.filter((place) => off.get(place)! <= reach);
}
