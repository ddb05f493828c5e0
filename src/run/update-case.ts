import type { ReadProgress } from './read-options.ts';
import type { ReadSummary } from './read-paths.ts';
import { startWorker } from './start-worker.ts';

/** A page that waits in a file of its own to be read into a case. */
export interface WaitingPage {
  /** Name in the record: POSIX, relative. */
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}

/** `analyse`: the stages of the pile are at work, `open`: the record is put together; nothing counts how far. */
export interface UpdateProgress extends Omit<ReadProgress, 'phase'> {
  readonly phase: ReadProgress['phase'] | 'analyse' | 'open';
}

export interface UpdateTask {
  readonly casePath: string;
  readonly pages: readonly WaitingPage[];
  /** As in `ReadOptions`. */
  readonly jobs?: number;
}

export type UpdateMessage =
  | { readonly progress: UpdateProgress }
  | { readonly summary: ReadSummary }
  | { readonly failure: string };

export interface UpdateOptions {
  readonly onProgress?: (progress: UpdateProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads pages into a case file and brings it up to date, in a thread of its own, so that the one that asks stays free.
 * Where it is ended in the middle, the case opens with what was read until then.
 * @throws Error with what went wrong; a page that can't be read is none: it is a problem in the record.
 */
export function updateCase(task: UpdateTask, { onProgress, signal }: UpdateOptions = {}): Promise<ReadSummary> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('update-worker', task);
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: UpdateMessage) => {
      if ('progress' in message) onProgress?.(message.progress);
      else if ('summary' in message) resolve(message.summary);
      else reject(new Error(message.failure));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new Error('The update was ended before it was done; what was read until then is in the case.'));
    });
  });
}
