import type { ArticleId } from './anchor.ts';

export type LineageKind = 'same' | 'revision' | 'reprint' | 'excerpt' | 'quotation' | 'citation' | 'shared-origin';

/** Two runs of text that share their words: [start, end) in the copy and in the original. */
export interface Passage {
  readonly copy: readonly [number, number];
  readonly of: readonly [number, number];
}

/** A place outside the pile that words come from: an outlet, an agency, a report. */
export interface OutsideSource {
  readonly outside: string;
}

/** One edge of the stemma. */
export interface LineageEdge {
  readonly copy: ArticleId;
  readonly of: ArticleId | OutsideSource;
  readonly kind: LineageKind;
  /** Share of the copy's words that stand in the passages, 0 to 1. */
  readonly share: number;
  readonly passages: readonly Passage[];
  /** Sentences of the copy that rest on the source cited, [start, end), in order. Only on kind `citation`. */
  readonly sentences?: readonly (readonly [number, number])[];
  readonly direction: { readonly certain: boolean; readonly because: readonly string[] };
}
