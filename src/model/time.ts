import type { Anchor } from './anchor.ts';
import type { Day, Edtf } from './dated.ts';

export type TimeKind = 'date' | 'time' | 'duration' | 'set';

/** `t` + 16 hex digits. */
export type TimeId = string;

/** Words that give a time. */
export interface TimeExpression {
  readonly id: TimeId;
  readonly anchor: Anchor;
  readonly kind: TimeKind;
  /** EDTF for dates, ISO 8601 duration for durations; null where it stays relative. */
  readonly value: Edtf | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** "since at least 2013" → `since`; "until 2008" → `until`; "by May 9" → `by`; "before", "after"; null for none. */
  readonly bound: 'since' | 'until' | 'by' | 'before' | 'after' | null;
  readonly approximate: boolean;
  /** In words: "last year → 2018, from the article's date 2019-07-05". */
  readonly because: string;
}
