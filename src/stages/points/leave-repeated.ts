import type { Anchor } from '../../model/anchor.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { Point, Reading } from '../../model/point.ts';
import type { ClaimView } from './claim-view.ts';
import { isDenialClaim } from './tie-denial.ts';

/** Leaves out denials that another dispute sets against the same words: one question is asked once. */
export function leaveRepeated(points: readonly Point[], views: readonly ClaimView[]): readonly Point[] {
  const denials = new Set(views.filter(({ claim }) => isDenialClaim(claim)).map(({ claim }) => claim.id));
  const own = new Set(
    points.filter(({ readings }) => readings.some(({ claims }) => claims.some((id) => denials.has(id)))),
  );
  if (own.size === 0) return points;
  const disputes = points.filter((point) => point.state === 'disputed' && !own.has(point));
  const places = new Map(views.map(({ claim }) => [claim.id, sentenceOf(claim)]));
  const placesOf = ({ claims }: Reading): readonly Anchor[] => claims.flatMap((id) => places.get(id) ?? []);
  const meet = (a: Reading, b: Reading): boolean => placesOf(a).some((x) => placesOf(b).some((y) => overlap(x, y)));
  const isAsked = ({ readings }: Point): boolean =>
    disputes.some(
      (other) =>
        other.readings.filter((reading) => readings.some((mine) => meet(mine, reading))).length > 1 &&
        readings.filter((mine) => other.readings.some((reading) => meet(mine, reading))).length > 1,
    );
  return points.filter((point) => !own.has(point) || !isAsked(point));
}

function overlap(a: Anchor, b: Anchor): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
