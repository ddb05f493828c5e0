import { type Claim, type PointKind, sentenceOf } from '../model/claim.ts';
import type { Point, PointState } from '../model/point.ts';
import type { SourcedRecord } from '../model/record.ts';

/** Which points to list; what is left open keeps all. */
export interface PointFilter {
  readonly state?: PointState;
  readonly kind?: PointKind;
  /** A name or word: of the question, or of anything named in the sentences that carry it. Case and accents aside. */
  readonly about?: string;
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Of the sentences that carry a claim. */
function wordsOf(claim: Claim | undefined): string[] {
  return claim ? [sentenceOf(claim), ...claim.anchors].map(({ exact }) => exact) : [];
}

/** The record's points that pass the filter, in the record's order. */
export function findPoints(record: SourcedRecord, { state, kind, about }: PointFilter): Point[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const wanted = about === undefined ? '' : fold(about);
  const holdsWord = (point: Point): boolean =>
    fold(point.question).includes(wanted) ||
    point.readings.some(({ claims: ids }) =>
      ids.some((id) => wordsOf(claims.get(id)).some((words) => fold(words).includes(wanted))),
    );
  return record.points.filter(
    (point) =>
      (state === undefined || point.state === state) &&
      (kind === undefined || point.kind === kind) &&
      (wanted === '' || holdsWord(point)),
  );
}
