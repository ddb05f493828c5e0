import type { ClaimId } from '../../model/claim.ts';
import type { Point, PointState } from '../../model/point.ts';
import type { ClaimView } from './claim-view.ts';
import { isGap } from './is-dispute-asked.ts';

const RANK: Readonly<Record<PointState, number>> = {
  disputed: 0,
  single: 4,
  revised: 2,
  compatible: 3,
  corroborated: 3,
};

/** Answers that can't both hold, but may be of two things: behind what is known to have been revised. */
const UNSURE = 2.5;

/** A question that only its sentence's own words ask tells a reader little: behind all others of its state. */
const GAP = 0.5;

/**
 * Sorts points in place by what a reader most needs: disputes, then answers of one origin in several articles, then what was
 * revised, what agrees, and last what one page alone tells. Among equals those of more origins, then of more pages, then those
 * told of sooner in an article.
 */
export function sortByNeed(points: Point[], views: readonly ClaimView[]): Point[] {
  const starts = new Map(views.map(({ claim }) => [claim.id, claim.anchors[0]!.start]));
  const keyed = points.map((point) => ({ point, key: keyOf(point, starts) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || (a.point.id < b.point.id ? -1 : 1));
  for (const [n, { point }] of keyed.entries()) points[n] = point;
  return points;
}

/** Smallest first. */
function keyOf(point: Point, starts: ReadonlyMap<ClaimId, number>): readonly number[] {
  const claims = point.readings.flatMap((reading) => reading.claims);
  const first = claims.reduce((least, id) => Math.min(least, starts.get(id) ?? Infinity), Infinity);
  return [rank(point), -sum(point, 'origins'), -sum(point, 'captures'), first];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function rank(point: Point): number {
  if (point.state === 'single') return rankSingle(point) + (isGap(point.question) ? GAP : 0);
  return point.unsure ? UNSURE : RANK[point.state];
}

/** One answer of several articles that all go back to one origin is what nobody else shows; two captures of one page are none. */
function rankSingle(point: Point): number {
  if (sum(point, 'articles') <= 1) return RANK.single;
  return isGap(point.question) ? RANK.corroborated : 1;
}

function sum({ readings }: Point, count: 'origins' | 'captures' | 'articles'): number {
  return readings.reduce((total, { counts }) => total + counts[count], 0);
}
