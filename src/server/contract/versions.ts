import type { ArticleLine } from '../contract.ts';

export interface DiffRun {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** A paragraph of the two versions together; one that both have word for word is only counted where several follow. */
export interface DiffBlock {
  readonly runs: readonly DiffRun[];
  readonly changed: boolean;
}

/** From one version to the next. */
export interface VersionStep {
  readonly before: string;
  readonly after: string;
  /** Numbers, dates and names that one has and the other lacks. */
  readonly values: readonly {
    readonly name: string;
    readonly removed: readonly string[];
    readonly added: readonly string[];
  }[];
  /** Words that both share, of all words of the two. */
  readonly kept: number;
  readonly blocks: readonly DiffBlock[];
}

/** The versions of one article, in the order of their days. */
export interface VersionsView {
  readonly versions: readonly (ArticleLine & {
    readonly captures: number;
    readonly pages: readonly { readonly id: string; readonly name: string; readonly captured: string | null }[];
    /** Whether its place in the order is certain. */
    readonly certain: boolean;
  })[];
  readonly steps: readonly VersionStep[];
}
