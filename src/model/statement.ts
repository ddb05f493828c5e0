import type { Anchor } from './anchor.ts';
import type { EntityId, MentionId } from './mention.ts';
import type { Span } from './span.ts';

/** `s` + 16 hex digits. */
export type StatementId = string;

export type StatementForm = 'direct' | 'indirect' | 'mixed';
export type Stance = 'asserts' | 'denies' | 'doubts' | 'asks' | 'promises' | 'orders' | 'accuses' | 'other';

export interface Speaker {
  /** As written; empty where none is seen. */
  readonly words: string;
  readonly span?: Span;
  /**
   * Where the speaker stands beside the cue, if that is not `span`: a pronoun, "the officer", or the name with what is
   * set off behind it, up to the closing comma.
   */
  readonly here?: Span;
  readonly mention?: MentionId;
  readonly entity?: EntityId;
  readonly identified: 'named' | 'described' | 'anonymous' | 'unknown';
  /** Why the name is withheld, as written: "the inquiry is secret". Only where a reason is given. */
  readonly withheldBecause?: string;
}

/** Who says what. */
export interface Statement {
  readonly id: StatementId;
  /** From the first word of the attribution to the last. */
  readonly anchor: Anchor;
  readonly form: StatementForm;
  readonly speaker: Speaker;
  readonly cue?: string;
  readonly cueSpan?: Span;
  /** The words reported, without the quotation marks around a direct quote. */
  readonly content: string;
  readonly contentSpan: Span;
  readonly stance: Stance;
  /** How sure the speaker is, where the words show it: "may have" → possible; "is likely" → likely; "insists" → sure. */
  readonly certainty?: 'possible' | 'likely' | 'sure';
  /**
   * What the article does with it, where it does more than hand it on: keeps off ("claims", "so-called", "without
   * evidence") or contradicts it ("falsely", "but no record shows").
   */
  readonly articleStance?: 'distanced' | 'contradicted';
  /** Sources between the speaker and the article: "told Reuters", "as Y reported". */
  readonly through?: readonly { readonly words: string; readonly entity?: EntityId }[];
}
