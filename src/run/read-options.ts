import { availableParallelism } from 'node:os';

export interface ReadProgress {
  /** `again`: captures read before are brought up to date with newer stages. */
  readonly phase: 'read' | 'again';
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  /**
   * Worker threads, which leave out a page that hangs or ends them; 0 works in this thread, and hangs with it. As many
   * as cores, 8 at most, where absent.
   */
  readonly jobs?: number;
  /** Files above this are refused. */
  readonly maxBytes?: number;
  /** A batch is handed to a worker, and written in a transaction, when it has so many files or bytes. */
  readonly batchFiles?: number;
  readonly batchBytes?: number;
  /** Absolute paths to pass over: the case itself, where it stands among the pages. */
  readonly except?: readonly string[];
  /** Stops after the batches under way; what was read is kept. */
  readonly signal?: AbortSignal;
  /** Called once, when the first pages are with a worker: this thread has time for other work until they are read. */
  readonly onUnderWay?: () => void;
  readonly onProgress?: (progress: ReadProgress) => void;
}

const MOST_JOBS = 8;

export function defaultJobs(): number {
  return Math.min(availableParallelism(), MOST_JOBS);
}
