/** Who does what to whom in one clause, as indexes into the sentence's tree; null where the clause doesn't tell. */
export interface ClauseFrame {
  /** Kind of happening or state, a key of `HAPPENINGS`, or `cause`. */
  readonly name: string;
  /** The word that tells of it. */
  readonly at: number;
  /** Words beside it that belong to it. */
  readonly with: readonly number[];
  readonly doer: number | null;
  /** A doer that the clause rules out: "not by the minister". */
  readonly deniedDoer?: number | null;
  readonly theme: number | null;
  /** The word at which the phrase that names a cause opens, where that isn't the cause: "for reasons of health". */
  readonly behind?: number;
  readonly place: number | null;
  readonly negated: boolean;
  readonly certain: boolean;
  /** Told as an accusation or by hearsay, or doubted, within the clause itself. */
  readonly manner?: 'accuses' | 'doubts' | 'other';
}

export interface Modality {
  readonly negated: boolean;
  readonly certain: boolean;
  readonly manner?: 'accuses' | 'doubts' | 'other';
}
