import { resolve } from 'node:path';
import { loadAhead } from '../pipeline/load-records.ts';
import { summarise } from '../query/summarise.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { type ReadSummary, readPaths } from '../run/read-paths.ts';
import { DEFAULT_HOST } from '../server/defaults.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import type { Houses } from '../text/houses.ts';
import { EXIT } from './exit-codes.ts';
import { keepHouses } from './keep-houses.ts';
import { openProgress } from './progress.ts';
import { formatSummary } from './summary.ts';

/** Any that is free: another case may be open on the usual one. */
const ANY_PORT = 0;

export interface ReadFlags {
  readonly output: string;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly houses?: Houses;
  readonly quiet?: boolean;
  readonly open?: boolean;
}

/** Lets Ctrl-C end the reading in good order; the second one ends the process. */
function stopOnInterrupt(quiet: boolean): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (!quiet) process.stderr.write('\nstopping after the pages under way; press Ctrl-C again to stop at once\n');
    controller.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

/** The case may stand among its pages. */
function caseFiles(path: string): string[] {
  return ['', '-wal', '-shm', '-journal'].map((ending) => resolve(path) + ending);
}

async function readInto(store: Store, paths: readonly string[], flags: ReadFlags): Promise<ReadSummary> {
  const progress = openProgress(flags.quiet === true);
  const interrupt = stopOnInterrupt(flags.quiet === true);
  try {
    const { jobs, maxBytes } = flags;
    const onProgress = progress.show.bind(progress);
    const summary = await readPaths(store, paths, {
      jobs,
      maxBytes,
      except: caseFiles(flags.output),
      signal: interrupt.signal,
      onProgress,
      // What can't be loaded is told where it is asked for.
      onUnderWay: () => void loadAhead(store).catch(() => {}),
    });
    await keepHouses(store, flags.houses);
    if (!summary.interrupted) await ensureAnalysed(store);
    return summary;
  } finally {
    progress.end();
    interrupt.release();
  }
}

/** `stemma read`. Loaded only when it is called: the stages take longer to load than a page takes to read. */
export async function runRead(paths: readonly string[], flags: ReadFlags): Promise<void> {
  const store = await openCase(flags.output);
  try {
    const summary = await readInto(store, paths, flags);
    if (!flags.quiet) process.stdout.write(formatSummary(summary, await summarise(store), flags.output));
    if (summary.interrupted) process.exitCode = EXIT.interrupted;
    else if (summary.pages === 0) process.exitCode = EXIT.failed;
  } finally {
    await store.close();
  }
  if (flags.open !== true || process.exitCode !== undefined) return;
  const { runServe } = await import('./run-serve.ts');
  await runServe(flags.output, { host: DEFAULT_HOST, port: ANY_PORT, open: true });
}
