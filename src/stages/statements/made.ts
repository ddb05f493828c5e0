import type { Attribution } from './attribution.ts';

export interface Made {
  readonly attribution: Attribution;
  /** Where to look for the next cue. */
  readonly next: number;
  /** Where the subject of the next cue may start. */
  readonly floor: number;
  /** Where content that stands before its attribution may start from now on, where that moves. */
  readonly start?: number;
}
