import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of third-party data and stories; `STEMMA_SHARED` moves it. Not part of the package. */
export const SHARED = resolve(
  process.env.STEMMA_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared'),
);

export interface Score {
  /** E.g. `f1`. With the task's name it is the key of the floor. */
  readonly metric: string;
  readonly value: number;
  /** Shown beside the score; not a floor: a peer's figure, or the bar to reach. */
  readonly reference?: string;
  /** Scores without a floor are only reported. */
  readonly reportOnly?: boolean;
}

/** One scored evaluation; a file in eval/tasks exports it as `task`. */
export interface EvalTask {
  readonly name: string;
  /** Paths below the shared folder without which it is skipped, and says so. */
  readonly needs: readonly string[];
  run(): Promise<readonly Score[]>;
}

export function missingData(task: EvalTask): string[] {
  return task.needs.filter((path) => !existsSync(join(SHARED, path)));
}
