import type { EntityType, Mention, Span } from '../../model/index.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

/** A mention while its article is read: with its words and what speaks for its type. */
export interface Named {
  /** Index of the first word of the whole mention, article and role included. */
  readonly from: number;
  /** Index of the first word of the name itself. */
  readonly nameFrom: number;
  readonly to: number;
  /** Index after the last word of the mention where a common noun stands with the name: "Wadi Orsk camp". */
  readonly anchorTo?: number;
  /** Index after the last word of the mention where a stop, a sign or letters are written on to the name: "Ana Prell, M.D.". */
  readonly writtenTo?: number;
  /** Name as written, without possessive ending. */
  readonly name: string;
  readonly folded: string;
  readonly role?: string;
  /** Role that stands beside the name between commas, head word last: "commander". */
  readonly beside?: string;
  /** Words that stand for a thing without naming it: "she", "the minister". Absent for names. */
  readonly form?: 'pronoun' | 'description';
  /** Nouns, in the singular, that the words use of the thing. */
  readonly called?: readonly string[];
  /** Nouns that say which of its kind a description speaks of: "mines" of "the ministry of mines". */
  readonly narrowed?: readonly string[];
  type: EntityType;
  mention?: Mention;
}

export interface ArticleWords {
  readonly text: string;
  readonly words: readonly SurfaceWord[];
  /** Where the article’s dateline stands: a place and who wrote from there, two things whatever joins them. */
  readonly dateline?: Span | undefined;
}
