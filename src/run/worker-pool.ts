import { Worker } from 'node:worker_threads';
import { showName } from '../store/file-names.ts';
import { type BatchItem, type BatchResult, deriveBatch } from './derive-batch.ts';

/** Derives batches, several at a time. Results come in the order in which batches are done. */
export interface Pool {
  /** How many batches are worth handing in at once. */
  readonly size: number;
  derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]>;
  close(): Promise<void>;
}

/** In this thread: for one job, and where no worker can be had. */
export class InlinePool implements Pool {
  readonly size = 1;
  async derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]> {
    return deriveBatch(items);
  }
  async close(): Promise<void> {}
}

interface Job {
  readonly items: readonly BatchItem[];
  readonly resolve: (results: readonly BatchResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** What is left of an item whose worker died of it: a note of that instead of its records. */
function lost(item: BatchItem, error: Error): BatchResult {
  const message = `Reading this page ended the program that read it (${error.message}). It was left out; please report it.`;
  return {
    derived: null,
    content: null,
    refusals: [{ code: 'run/crashed', message, at: showName(item) }],
  };
}

/** From source, Node can't load the worker's TypeScript by itself: tsx is put in first. */
function startFromSource(): Worker {
  const url = new URL('./worker.ts', import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(url)})))`;
  return new Worker(code, { eval: true });
}

function startWorker(): Worker {
  return import.meta.url.endsWith('.ts') ? startFromSource() : new Worker(new URL('./worker.js', import.meta.url));
}

/**
 * Worker threads that are handed batches of bytes.
 * A worker that dies takes one batch with it: that batch is tried again page by page, and the page at fault is told.
 * Invariant: a worker is either in `#idle` or has exactly one job in `#busy`.
 */
export class WorkerPool implements Pool {
  readonly size: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #queue: Job[] = [];
  #closed = false;

  constructor(jobs: number) {
    this.size = jobs;
    for (let i = 0; i < jobs; i++) this.#start();
  }

  derive(items: readonly BatchItem[]): Promise<readonly BatchResult[]> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ items, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = startWorker();
    let died = new Error('it ran out of memory or stack');
    worker.on('message', (results: readonly BatchResult[]) => this.#done(worker, results));
    worker.on('error', (error: Error) => (died = error));
    worker.on('exit', () => this.#lose(worker, died));
    this.#idle.push(worker);
  }

  #done(worker: Worker, results: readonly BatchResult[]): void {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    job?.resolve(results);
    this.#next();
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#closed) return;
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    if (!job) {
      this.#fail(error);
      return;
    }
    if (job.items.length === 1) job.resolve([lost(job.items[0]!, error)]);
    else void this.#oneByOne(job);
    this.#start();
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
    const worker = this.#idle[0];
    const job = this.#queue[0];
    if (!worker || !job || this.#closed) return;
    this.#idle.shift();
    this.#queue.shift();
    this.#busy.set(worker, job);
    // Copied, not handed over: should the worker die, the bytes are needed again.
    worker.postMessage(job.items);
    this.#next();
  }
}

/** A pool for so many pages: workers where there is more than one of both. */
export function openPool(jobs: number, pages: number): Pool {
  return jobs > 1 && pages > 1 ? new WorkerPool(Math.min(jobs, pages)) : new InlinePool();
}
