import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';

/** A cause, or a place of beginning, whose effect another sentence may tell. */
export interface ToldCause {
  /** Without a theme where another sentence tells of what came about. */
  readonly frame: ClauseFrame;
  /** Nouns of what it can be the cause of, where the clause doesn't tell. Lemmas. */
  readonly of: ReadonlySet<string>;
  /** The words that stand for the cause where no word of the clause names it: "has not been established". */
  readonly words?: { readonly from: number; readonly to: number; readonly key: string };
}

/** A frame of a cause, with what its own clause says of whether it is so. */
export function causeFrame(
  clause: ClauseTree,
  at: number,
  doer: number | null,
  theme: number | null,
  beside: readonly number[] = [],
): ClauseFrame {
  return { name: 'cause', at, with: beside, doer, theme, place: null, ...readModality(clause, at, [doer]) };
}
