import { resolve } from 'node:path';
import { Command } from 'commander';
import { buildRecord } from '../query/record.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { defaultJobs, type ReadSummary, readPaths } from '../run/read-paths.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import { EXIT } from './exit-codes.ts';
import { parseJobs, parseSize } from './options.ts';
import { openProgress } from './progress.ts';
import { formatSummary } from './summary.ts';

interface ReadFlags {
  readonly output: string;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly quiet?: boolean;
}

const MORE = `
Pages are HTML, Markdown or plain text in any charset. Folders are entered, links
followed; hidden files are left out. Reading again adds only what is new.
What can't be read is a problem in the record, never silently dropped.

Examples:
  stemma read pages/ -o story.stemma
  stemma read a.html notes.txt more/ -o story.stemma --jobs 4

Ctrl-C stops after the pages under way and keeps what was read; the same
command again goes on from there.

Exit codes: 0 something was read, 1 nothing could be, 2 wrong usage, 130 stopped.
`;

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
    });
    if (!summary.interrupted) await ensureAnalysed(store);
    return summary;
  } finally {
    progress.end();
    interrupt.release();
  }
}

async function read(paths: readonly string[], flags: ReadFlags): Promise<void> {
  const store = await openCase(flags.output);
  try {
    const summary = await readInto(store, paths, flags);
    if (!flags.quiet) process.stdout.write(formatSummary(summary, await buildRecord(store), flags.output));
    if (summary.interrupted) process.exitCode = EXIT.interrupted;
    else if (summary.pages === 0) process.exitCode = EXIT.failed;
  } finally {
    await store.close();
  }
}

export function readCommand(): Command {
  return new Command('read')
    .summary('read pages into a case')
    .description(
      'Reads files and folders of saved pages into a case\n(one file, which holds the pages and all that was found in them).',
    )
    .argument('<paths...>', 'files and folders to read')
    .requiredOption('-o, --output <case>', 'the case file; made where there is none')
    .option('-j, --jobs <n>', 'pages worked on at once', parseJobs, defaultJobs())
    .option('--max-bytes <size>', 'refuse files larger than this', parseSize, 64 * 1024 * 1024)
    .option('-q, --quiet', 'no progress and no summary')
    .addHelpText('after', MORE)
    .action(read);
}
