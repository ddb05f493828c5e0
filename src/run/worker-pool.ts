import type { Worker } from 'node:worker_threads';
import { showName } from '../store/file-names.ts';
import { type BatchItem, type BatchResult, deriveBatch } from './derive-batch.ts';
import { startWorker } from './start-worker.ts';

/** Derives batches, several at a time. Results come in the order in which batches are done. */
export interface Pool {
  /** How many batches are worth handing in at once. */
  readonly size: number;
  derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]>;
  /** Lets go of what waits for more work, but for one that can begin at once. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** In this thread, where no page can be stopped. */
export class InlinePool implements Pool {
  readonly size = 1;
  async derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]> {
    return deriveBatch(items);
  }
  async rest(): Promise<void> {}
  async close(): Promise<void> {}
}

interface Job {
  readonly items: readonly BatchItem[];
  readonly resolve: (results: readonly BatchResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** Why a worker ended before its batch was done. */
interface Loss {
  readonly code: 'run/crashed' | 'run/timed-out';
  readonly message: string;
}

const TIMED_OUT: Loss = {
  code: 'run/timed-out',
  message:
    'Reading this page took far longer than a page of its size takes, and was stopped. It was left out; read it ' +
    'again on a machine less busy, or report it.',
};

function crashed({ message }: Error): Loss {
  return {
    code: 'run/crashed',
    message: `Reading this page ended the program that read it (${message}). It was left out; please report it.`,
  };
}

/** What is left of an item whose worker died of it: a note of that instead of its records. */
function lost(item: BatchItem, { code, message }: Loss): BatchResult {
  return { derived: null, content: null, refusals: [{ code, message, at: showName(item) }] };
}

export interface PoolOptions {
  /** What a batch may take at most: so much, and so much for each MB. */
  readonly timeoutMs?: number;
  readonly timeoutMsPerMegabyte?: number;
  readonly start?: () => Worker;
}

/** Pages take 0.02 s and up to 4 s a MB; these allow for a machine that does twenty other things. */
const TIMEOUT_MS = 120_000;
const TIMEOUT_MS_PER_MEGABYTE = 90_000;
/** Pages pack to a quarter and less. */
const UNPACKED = 5;

function megabytesOf(items: readonly BatchItem[]): number {
  return items.reduce((sum, { bytes, codec }) => sum + bytes.length * (codec === 'none' ? 1 : UNPACKED), 0) / 2 ** 20;
}

/**
 * Worker threads that are handed batches of bytes; each is started when there is work for it.
 * A worker that dies takes one batch with it: that batch is tried again page by page, and the page at fault is told.
 * A worker that takes too long is ended, so that no page can hold up the rest.
 * Invariant: a worker is either in `#idle` or has exactly one job in `#busy`, and then a timer in `#timers`.
 */
export class WorkerPool implements Pool {
  readonly size: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #queue: Job[] = [];
  readonly #timers = new Map<Worker, NodeJS.Timeout>();
  readonly #options: Required<PoolOptions>;
  #closed = false;

  constructor(jobs: number, options: PoolOptions = {}) {
    this.size = jobs;
    this.#options = {
      timeoutMs: TIMEOUT_MS,
      timeoutMsPerMegabyte: TIMEOUT_MS_PER_MEGABYTE,
      start: () => startWorker('worker'),
      ...options,
    };
  }

  derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]> {
    if (items.length === 0) return Promise.resolve([]);
    if (this.#closed) return Promise.reject(new Error('The threads that read pages were ended.'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ items, resolve, reject });
      this.#next();
    });
  }

  async rest(): Promise<void> {
    const resting = this.#idle.splice(1);
    await Promise.all(resting.map((worker) => worker.terminate()));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = this.#options.start();
    let died = new Error('it ran out of memory or stack');
    worker.on('message', (results: readonly BatchResult[]) => this.#done(worker, results));
    worker.on('error', (error: Error) => (died = error));
    worker.on('exit', () => this.#lose(worker, died));
    this.#idle.push(worker);
  }

  /** Takes a worker's job from it. */
  #release(worker: Worker): Job | undefined {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    clearTimeout(this.#timers.get(worker));
    this.#timers.delete(worker);
    return job;
  }

  #done(worker: Worker, results: readonly BatchResult[]): void {
    const job = this.#release(worker);
    // A worker whose time was up may have been done all the same; it is ending.
    if (!job) return;
    this.#idle.push(worker);
    job.resolve(results);
    this.#next();
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#closed) return;
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    const job = this.#release(worker);
    if (job) this.#giveUp(job, crashed(error));
    else if (at >= 0) this.#fail(error);
  }

  #expire(worker: Worker): void {
    const job = this.#release(worker);
    void worker.terminate();
    if (job) this.#giveUp(job, TIMED_OUT);
  }

  #giveUp(job: Job, loss: Loss): void {
    if (job.items.length === 1) job.resolve([lost(job.items[0]!, loss)]);
    else void this.#oneByOne(job);
    this.#next();
  }

  async #oneByOne({ items, resolve, reject }: Job): Promise<void> {
    try {
      resolve((await Promise.all(items.map((item) => this.derive([item])))).flat());
    } catch (error) {
      reject(error as Error);
    }
  }

  /** A worker that dies with nothing to do can't be started here at all. */
  #fail(error: Error): void {
    for (const { reject } of [...this.#queue.splice(0), ...this.#busy.values()]) reject(error);
    void this.close();
  }

  #next(): void {
    const job = this.#queue[0];
    if (!job || this.#closed) return;
    if (this.#idle.length === 0 && this.#busy.size < this.size) this.#start();
    const worker = this.#idle.shift();
    if (!worker) return;
    this.#queue.shift();
    this.#busy.set(worker, job);
    const { timeoutMs, timeoutMsPerMegabyte } = this.#options;
    const limitMs = timeoutMs + timeoutMsPerMegabyte * megabytesOf(job.items);
    this.#timers.set(
      worker,
      setTimeout(() => this.#expire(worker), limitMs),
    );
    // Copied, not handed over: should the worker die, the bytes are needed again.
    worker.postMessage(job.items);
    this.#next();
  }
}

/** A pool for so many pages at most; 0 jobs is this thread. */
export function openPool(jobs: number, pages = Number.POSITIVE_INFINITY): Pool {
  return jobs > 0 ? new WorkerPool(Math.max(1, Math.min(jobs, pages))) : new InlinePool();
}
