import type { Decision, RecordDecision, SubjectKind } from '../../model/decision.ts';
import type { RecordChanges } from '../../query/what-changed.ts';
import type { SourceLine } from '../contract.ts';

/** What the app may do to the case, and as whom. */
export interface SessionView {
  readonly mayWrite: boolean;
  /** The name that this user kept for signing; null for none. */
  readonly signer: string | null;
}

/** A subject as the app names it; the server finds the words that it rests on. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Of a join: the point in whose answers it stands. */
  readonly within?: string;
  /** Of an entity that a split parts off: the articles whose mentions go. */
  readonly articles?: readonly string[];
}

/** What `POST /api/decisions` takes. The server gives the time. */
export interface DecisionRequest extends Pick<Decision, 'act' | 'reason' | 'by' | 'name'> {
  readonly on: SubjectRef;
  readonly with?: readonly SubjectRef[];
}

/** Something that can be decided of, with what was decided of it. */
export interface Decidable extends SubjectRef {
  readonly words: string;
  readonly decisions: readonly RecordDecision[];
}

/** All that can be decided of a point: the question, its answers, the joins behind them, their sentences. */
export interface DecidePoint {
  readonly point: Decidable;
  readonly readings: readonly Decidable[];
  readonly joins: readonly Decidable[];
  readonly claims: readonly Decidable[];
  readonly statements: readonly Decidable[];
  /** Of all these together, beyond those. */
  readonly more: number;
}

export interface DecideName {
  readonly entity: Decidable;
  readonly links: readonly Decidable[];
  /** Where it is named: what a split can part off. */
  readonly articles: readonly { readonly source: SourceLine; readonly names: readonly string[] }[];
}

/** All that can be decided of two articles: the edge between them, and each of them. */
export interface DecideArticles {
  readonly edges: readonly Decidable[];
  readonly articles: readonly Decidable[];
  readonly statements: readonly Decidable[];
}

/** A thing that a name can be merged with. */
export interface NameChoice {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
}

/**
 * `read`: pages; `again`: pages that older stages read; `analyse`: the whole pile; `open`: the new record. Nothing counts
 * how far the last two are.
 */
export interface UpdateStep {
  readonly phase: 'read' | 'again' | 'analyse' | 'open';
  readonly done: number;
  readonly total: number;
}

/** How the last update went, or goes. */
export type UpdateView =
  | { readonly state: 'idle' }
  /** The case was opened just now, and its first record is not there yet. */
  | { readonly state: 'opening' }
  | { readonly state: 'working'; readonly number: number; readonly progress: UpdateStep | null }
  | {
      readonly state: 'done';
      readonly number: number;
      /** Pages that were new, that were known, and that could not be read. */
      readonly summary: { readonly pages: number; readonly added: number; readonly refused: number };
      readonly changes: RecordChanges;
    }
  | { readonly state: 'failed'; readonly number: number; readonly message: string };

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}
