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
  readonly mention?: MentionId;
  readonly entity?: EntityId;
  readonly identified: 'named' | 'described' | 'anonymous' | 'unknown';
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
  /** Sources between the speaker and the article: "told Reuters", "as Y reported". */
  readonly through?: readonly { readonly words: string; readonly entity?: EntityId }[];
}
