import type { ArticleId } from './anchor.ts';
import type { ClaimId, PointKind } from './claim.ts';

/** `p` + 16 hex digits. */
export type PointId = string;
export type PointState = 'single' | 'corroborated' | 'compatible' | 'revised' | 'disputed';

/** Two carriers that count as one origin, and why. */
export interface OriginJoin {
  readonly article: ArticleId;
  readonly with: ArticleId;
  readonly because: string;
}

export interface OriginCounts {
  readonly captures: number;
  readonly articles: number;
  readonly outlets: number;
  /** Joined groups whose origin can be seen. */
  readonly origins: number;
  /** Carriers that say they took it from somewhere that can't be seen; not in `origins`. */
  readonly originUnknown: number;
}

/** One answer to a point. */
export interface Reading {
  readonly value: string;
  readonly claims: readonly ClaimId[];
  readonly articles: readonly ArticleId[];
  readonly outlets: readonly string[];
  readonly counts: OriginCounts;
  readonly joins: readonly OriginJoin[];
}

/** Two claims held against each other: why they were taken to answer one question, or were kept apart. */
export interface ClaimComparison {
  /** A claim of the point. */
  readonly claim: ClaimId;
  /** Another of the point, or one that was left out of it. */
  readonly with: ClaimId;
  readonly aligned: boolean;
  /** In words: "both of the harbour; of one day", "they are of different towns". */
  readonly because: string;
}

/** A question on which claims can differ. */
export interface Point {
  readonly id: PointId;
  readonly question: string;
  readonly kind: PointKind;
  readonly state: PointState;
  /** Of a dispute: only their wording says that its answers are of one thing. */
  readonly unsure?: true;
  /** In words: why this state. */
  readonly because: string;
  readonly readings: readonly Reading[];
  /** How its claims came together, and the likest that were kept apart. Absent where nothing was compared. */
  readonly comparisons?: readonly ClaimComparison[];
}
