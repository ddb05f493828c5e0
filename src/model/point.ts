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

/** A question on which claims can differ. */
export interface Point {
  readonly id: PointId;
  readonly question: string;
  readonly kind: PointKind;
  readonly state: PointState;
  /** In words: why this state. */
  readonly because: string;
  readonly readings: readonly Reading[];
}
