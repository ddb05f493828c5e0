/** One benchmark; a file in bench/tasks exports it as `task`. A figure to quote is a ratio taken in one run. */
export interface BenchTask {
  readonly name: string;
  /** Paths below the shared folder without which it is skipped, and says so. */
  readonly needs: readonly string[];
  /** Runs it, and prints through `say`: throughput, peak memory, and a peer's in the same run where one runs here. */
  run(say: (line: string) => void): Promise<void>;
}
