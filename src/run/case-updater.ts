import type { Worker } from 'node:worker_threads';
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

export interface UpdaterOptions {
  readonly casePath: string;
  /** As in `ReadOptions`. */
  readonly jobs?: number;
  /** How long the thread is kept for the next pages when it has nothing to do. Milliseconds; 0 ends it at once. */
  readonly idleMs?: number;
}

export type UpdateMessage =
  | { readonly progress: UpdateProgress }
  | { readonly summary: ReadSummary }
  | { readonly failure: string };

/** Pages come one after another while somebody drops them in; what the thread holds is let go of soon after. */
const IDLE_MS = 5 * 60_000;

const ENDED = 'The update was ended before it was done; what was read until then is in the case.';

/**
 * Reads pages into a case file and brings it up to date, in a thread of its own, so that the one that asks stays free.
 * The thread stays for a while with all that it has loaded, so that the next page takes little more than itself.
 * Where it is ended in the middle, the case opens with what was read until then.
 * Invariant: an update at a time; `#worker` is null or waits for pages, or works on the update that runs.
 */
export class CaseUpdater {
  readonly #options: UpdaterOptions;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: UpdaterOptions) {
    this.#options = options;
  }

  /**
   * Rejects with what went wrong; a page that can't be read is none: it is a problem in the record. Not to be called
   * while another runs.
   */
  async update(pages: readonly WaitingPage[], onProgress?: (progress: UpdateProgress) => void): Promise<ReadSummary> {
    clearTimeout(this.#idle);
    const { idleMs = IDLE_MS, casePath, jobs } = this.#options;
    const worker = this.#worker ?? startWorker('update-worker', { casePath, jobs });
    this.#worker = worker;
    try {
      const summary = await ask(worker, pages, onProgress);
      if (idleMs > 0) this.#idle = setTimeout(() => void this.close(), idleMs).unref();
      else await this.close();
      return summary;
    } catch (error) {
      // What it holds may be half of what it was.
      await this.close();
      throw error;
    }
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function ask(
  worker: Worker,
  pages: readonly WaitingPage[],
  onProgress?: (progress: UpdateProgress) => void,
): Promise<ReadSummary> {
  return new Promise<ReadSummary>((resolve, reject) => {
    const onMessage = (message: UpdateMessage): void => {
      if ('progress' in message) {
        onProgress?.(message.progress);
        return;
      }
      worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      if ('summary' in message) resolve(message.summary);
      else reject(new Error(message.failure));
    };
    const onExit = (): void => reject(new Error(ENDED));
    worker.on('message', onMessage).once('error', reject).once('exit', onExit);
    worker.postMessage(pages);
  });
}
