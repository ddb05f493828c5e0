import type { Claim, ClaimId } from '../../model/claim.ts';
import type { Point } from '../../model/point.ts';

/**
 * Points without those that show as agreement only the day that the two sides of a dispute name in the very sentences
 * in which they contradict each other: that they agree on it supports neither.
 */
export function dropSharedDays(points: readonly Point[], claims: ReadonlyMap<ClaimId, Claim>): Point[] {
  const sentenceOf = (id: ClaimId): string => {
    const { article, start } = claims.get(id)!.anchors[0]!;
    return `${article} ${start}`;
  };
  const sides = points.filter(({ state }) => state === 'disputed').map((point) => sidesOf(point, sentenceOf));
  return points.filter((point) => {
    if (point.kind !== 'date' || point.readings.length !== 1) return true;
    const sentences = new Set(point.readings[0]!.claims.map(sentenceOf));
    return sentences.size < 2 || !sides.some((side) => isBetween(sentences, side));
  });
}

/** Sentences of a disputed point, each with the answers that it gives. */
function sidesOf({ readings }: Point, sentenceOf: (id: ClaimId) => string): ReadonlyMap<string, ReadonlySet<number>> {
  const sides = new Map<string, Set<number>>();
  for (const [n, { claims }] of readings.entries()) {
    for (const id of claims) sides.set(sentenceOf(id), (sides.get(sentenceOf(id)) ?? new Set()).add(n));
  }
  return sides;
}

/** All the sentences are of the dispute, and they give more than one of its answers. */
function isBetween(sentences: ReadonlySet<string>, sides: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const answers = new Set<number>();
  for (const sentence of sentences) {
    const given = sides.get(sentence);
    if (given === undefined) return false;
    for (const answer of given) answers.add(answer);
  }
  return answers.size > 1;
}
