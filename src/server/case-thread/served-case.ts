import { CaseUpdater, type UpdateProgress, type WaitingPage } from '../../run/case-updater.ts';
import type { UpdateOutcome } from '../writing/updates.ts';
import { CaseThread } from './case-thread.ts';
import type { CaseThreadTask } from './messages.ts';

export type ServedCaseOptions = Pick<CaseThreadTask, 'casePath' | 'deciding' | 'bringUpToDate'>;

/**
 * A case served by one thread after another: the new record of a large one is made beside the one that is shown, and
 * takes its place once it stands; that of a small one is made by the thread that shows it.
 * Invariant: no decision is written from when the new record takes in the last ones until its thread answers.
 */
export class ServedCase {
  /** Called where a decision was made that the record is to be made anew for. */
  onOutdated: () => void = () => {};
  readonly #options: ServedCaseOptions;
  readonly #updater: CaseUpdater;
  readonly #deciding = new Set<Promise<unknown>>();
  #current: CaseThread;
  #next: CaseThread | null = null;
  #held: Promise<void> = Promise.resolve();

  constructor(options: ServedCaseOptions) {
    this.#options = options;
    this.#updater = new CaseUpdater({ casePath: options.casePath });
    this.#current = this.#start(null);
  }

  #start(before: CaseThreadTask['before']): CaseThread {
    const thread = new CaseThread({ ...this.#options, before });
    thread.onOutdated = () => this.onOutdated();
    return thread;
  }

  /** Resolves once the first record stands; rejects where it can't be made. */
  get opened(): Promise<void> {
    return this.#current.opened;
  }

  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/api/decisions')
      return this.#current.fetch(request);
    await this.#held;
    const decided = this.#current.fetch(request);
    this.#deciding.add(decided);
    return decided.finally(() => this.#deciding.delete(decided));
  }

  /** Reads pages into the case, makes its record anew, and serves that from then on. */
  async update(pages: readonly WaitingPage[], onProgress: (progress: UpdateProgress) => void): Promise<UpdateOutcome> {
    await this.opened;
    const summary = await this.#updater.update(pages, onProgress);
    onProgress({ phase: 'open', done: 0, total: 0 });
    const inPlace = await this.#whileHeld(() => this.#current.call('renew', summary.added));
    return { summary, changes: inPlace ?? (await this.#replace()) };
  }

  /** Makes the record in a new thread, which answers from then on. */
  async #replace(): Promise<UpdateOutcome['changes']> {
    const next = this.#start(await this.#current.call('digest', null));
    this.#next = next;
    try {
      await next.opened;
      return await this.#whileHeld(async () => {
        const changes = await next.call('takeOver', null);
        this.#current.retire();
        this.#current = next;
        return changes!;
      });
    } catch (error) {
      await next.close();
      throw error;
    } finally {
      this.#next = null;
    }
  }

  /** Has decisions wait until this is done. */
  async #whileHeld<Result>(work: () => Promise<Result>): Promise<Result> {
    let release = () => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    try {
      await Promise.allSettled(this.#deciding);
      return await work();
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#updater.close(), this.#current.close(), this.#next?.close()]);
  }
}
