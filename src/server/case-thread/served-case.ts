import type { UpdateProgress, WaitingPage } from '../../run/update-case.ts';
import { updateCase } from '../../run/update-case.ts';
import type { UpdateOutcome } from '../writing/updates.ts';
import { CaseThread } from './case-thread.ts';
import type { CaseThreadTask } from './messages.ts';

export type ServedCaseOptions = Pick<CaseThreadTask, 'casePath' | 'deciding' | 'bringUpToDate'>;

/**
 * A case served by one thread after another: a new record is made beside the one that is shown, and takes its place
 * once it stands.
 * Invariant: no decision is written from when the new record takes in the last ones until its thread answers.
 */
export class ServedCase {
  /** Called where a decision was made that the record is to be made anew for. */
  onOutdated: () => void = () => {};
  readonly #options: ServedCaseOptions;
  readonly #stopping = new AbortController();
  readonly #deciding = new Set<Promise<unknown>>();
  #current: CaseThread;
  #next: CaseThread | null = null;
  #held: Promise<void> = Promise.resolve();

  constructor(options: ServedCaseOptions) {
    this.#options = options;
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
    const before = await this.#current.call('digest', null);
    const { casePath } = this.#options;
    const summary = await updateCase({ casePath, pages }, { onProgress, signal: this.#stopping.signal });
    onProgress({ phase: 'open', done: 0, total: 0 });
    const next = this.#start(before);
    this.#next = next;
    try {
      await next.opened;
      return { summary, changes: await this.#takeOver(next) };
    } catch (error) {
      await next.close();
      throw error;
    } finally {
      this.#next = null;
    }
  }

  async #takeOver(next: CaseThread): Promise<UpdateOutcome['changes']> {
    let release = () => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    try {
      await Promise.allSettled(this.#deciding);
      const changes = await next.call('takeOver', null);
      this.#current.retire();
      this.#current = next;
      return changes!;
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#current.close(), this.#next?.close()]);
  }
}
