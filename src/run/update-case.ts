import { CaseUpdater, type UpdateProgress, type UpdaterOptions, type WaitingPage } from './case-updater.ts';
import type { ReadSummary } from './read-paths.ts';

export interface UpdateTask extends Pick<UpdaterOptions, 'casePath' | 'jobs'> {
  readonly pages: readonly WaitingPage[];
}

export interface UpdateOptions {
  readonly onProgress?: (progress: UpdateProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads pages into a case file and brings it up to date, in a thread that ends with it (`CaseUpdater`).
 * @throws Error with what went wrong; a page that can't be read is none: it is a problem in the record.
 */
export async function updateCase(
  { pages, ...task }: UpdateTask,
  { onProgress, signal }: UpdateOptions = {},
): Promise<ReadSummary> {
  const updater = new CaseUpdater({ ...task, idleMs: 0 });
  const stop = () => void updater.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await updater.update(pages, onProgress);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
