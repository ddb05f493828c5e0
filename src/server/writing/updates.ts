import type { RecordChanges } from '../../query/what-changed.ts';
import type { UpdateProgress, WaitingPage } from '../../run/case-updater.ts';
import type { ReadSummary } from '../../run/read-paths.ts';
import type { UpdateView } from '../contract/decide.ts';

export interface UpdateOutcome {
  readonly summary: ReadSummary;
  readonly changes: RecordChanges;
}

/** Reads pages into the case and has it shown with them. Rejects with what went wrong; then it is shown as before. */
export type Update = (
  pages: readonly WaitingPage[],
  onProgress: (progress: UpdateProgress) => void,
) => Promise<UpdateOutcome>;

/**
 * Updates of the case, one at a time. While one runs the record stays the one before it; a decision made meanwhile that
 * stages carry out has another follow.
 */
export class Updates {
  readonly #update: Update;
  #view: UpdateView = { state: 'idle' };
  #number = 0;
  #again = false;

  constructor(update: Update) {
    this.#update = update;
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
      const outcome = await this.#update(pages, (progress) => {
        this.#view = { state: 'working', number, progress };
      });
      this.#view = { state: 'done', number, ...outcome };
    } catch (error) {
      this.#view = { state: 'failed', number, message: error instanceof Error ? error.message : String(error) };
    }
  }
}
