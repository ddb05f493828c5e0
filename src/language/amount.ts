/** A number with its unit, before its bounds are read. Indexes are of pieces. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Differs from `low` for "dozens" and for ranges. */
  readonly high: number;
  readonly unit?: string;
  /** `share` for "two-thirds" and "one in five". */
  readonly share: boolean;
  readonly inWords: boolean;
  /** Piece of the noun where it stands between the numbers: "one ballot in five". */
  readonly around?: number;
}
