import type { Anchor } from '../../model/anchor.ts';
import type { Claim, ClaimId } from '../../model/claim.ts';
import type { Point } from '../../model/point.ts';

/** What an answer of a dispute is told by. */
interface Side {
  readonly anchor: Anchor;
  /** Which of the answers. */
  readonly answer: number;
}

/**
 * Points without those that show as agreement only the day that the two sides of a dispute name in the very sentences
 * in which they contradict each other: that they agree on it supports neither.
 */
export function dropSharedDays(points: readonly Point[], claims: ReadonlyMap<ClaimId, Claim>): Point[] {
  const anchorOf = (id: ClaimId): Anchor => claims.get(id)!.anchors[0]!;
  const disputes = points
    .filter(({ state }) => state === 'disputed')
    .map(({ readings }) =>
      readings.flatMap((reading, answer): Side[] => reading.claims.map((id) => ({ anchor: anchorOf(id), answer }))),
    );
  return points.filter((point) => {
    if (point.kind !== 'date' || point.readings.length !== 1) return true;
    const days = point.readings[0]!.claims.map(anchorOf);
    return days.length < 2 || !disputes.some((sides) => isBetween(days, sides));
  });
}

/** All that give the day are of the dispute, and they give more than one of its answers. */
function isBetween(days: readonly Anchor[], sides: readonly Side[]): boolean {
  const answers = new Set<number>();
  for (const day of days) {
    const given = sides.filter(({ anchor }) => overlap(anchor, day));
    if (given.length === 0) return false;
    for (const { answer } of given) answers.add(answer);
  }
  return answers.size > 1;
}

function overlap(a: Anchor, b: Anchor): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
