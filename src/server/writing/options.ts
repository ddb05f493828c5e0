import type { Decision } from '../../model/decision.ts';
import type { DecisionDraft } from '../../run/append-decision.ts';
import type { UpdateProgress, WaitingPage } from '../../run/case-updater.ts';
import type { ReadSummary } from '../../run/read-paths.ts';

/** Who may write. */
export interface Writer {
  /** Random, new at every start. */
  readonly token: string;
  /** The name that the user kept for signing. */
  readonly signer?: string | null;
}

/** What deciding does to the case. */
export interface DecisionWriting extends Writer {
  /** Appends to the log. Rejects with a `DecisionError` where it can't be. */
  readonly append: (draft: DecisionDraft) => Promise<Decision>;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
}

/** What a server that writes does to the case. */
export interface CaseWriting extends DecisionWriting {
  /** Reads pages and brings the case up to date, off the thread that answers. */
  readonly update: (
    pages: readonly WaitingPage[],
    onProgress: (progress: UpdateProgress) => void,
  ) => Promise<ReadSummary>;
}
