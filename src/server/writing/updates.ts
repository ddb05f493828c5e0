import { findChanges } from '../../query/what-changed.ts';
import type { WaitingPage } from '../../run/update-case.ts';
import type { UpdateView } from '../contract/decide.ts';
import type { OpenedCase } from '../opened-case.ts';
import type { CaseWriting } from './options.ts';

/**
 * Updates of the case, one at a time. While one runs the record stays the one before it; a decision made meanwhile that
 * stages carry out has another follow.
 */
export class Updates {
  readonly #opened: OpenedCase;
  readonly #writing: CaseWriting;
  #view: UpdateView = { state: 'idle' };
  #number = 0;
  #again = false;

  constructor(opened: OpenedCase, writing: CaseWriting) {
    this.#opened = opened;
    this.#writing = writing;
  }

  get view(): UpdateView {
    return this.#view;
  }

  get isWorking(): boolean {
    return this.#view.state === 'working';
  }

  /** Starts an update with these pages; `then` is called when it has ended, however. False where one runs already. */
  start(pages: readonly WaitingPage[], then: () => void = () => {}): boolean {
    if (this.isWorking) return false;
    this.#number += 1;
    this.#view = { state: 'working', number: this.#number, progress: null };
    void this.#run(pages, this.#number).finally(() => {
      then();
      if (!this.#again) return;
      this.#again = false;
      this.start([]);
    });
    return true;
  }

  /** An update without pages: now, or after the one that runs. */
  follow(): void {
    if (!this.start([])) this.#again = true;
  }

  async #run(pages: readonly WaitingPage[], number: number): Promise<void> {
    try {
      const before = await this.#opened.record();
      const summary = await this.#writing.update(pages, (progress) => {
        this.#view = { state: 'working', number, progress };
      });
      this.#opened.forget();
      const changes = findChanges(before, await this.#opened.record());
      this.#view = { state: 'done', number, summary, changes };
    } catch (error) {
      this.#view = { state: 'failed', number, message: error instanceof Error ? error.message : String(error) };
    }
  }
}
