import { Command } from 'commander';
import { defaultJobs } from '../run/read-options.ts';
import { parseHousesFile, parseJobs, parseSize } from './options.ts';
import type { ReadFlags } from './run-read.ts';

const MORE = `
Pages are HTML, Markdown or plain text in any charset. Folders are entered, links
followed; hidden files are left out. Reading again adds only what is new.
What can't be read is a problem in the record, never silently dropped.

Examples:
  stemma read pages/ -o story.stemma
  stemma read pages/ -o story.stemma --open
  stemma read a.html notes.txt more/ -o story.stemma --jobs 4

--houses takes a JSON file such as { "Vellmar Media": ["Coast Echo", "Isle News"] }:
outlets of one house count as one origin. The case keeps it; report takes it too.

Ctrl-C stops after the pages under way and keeps what was read; the same
command again goes on from there.

Exit codes: 0 something was read, 1 nothing could be, 2 wrong usage, 130 stopped.
`;

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
    .option('--houses <file>', 'a list of outlets that are of one house', parseHousesFile)
    .option('-q, --quiet', 'no progress and no summary')
    .option('--open', 'serve the case afterwards and open it in the browser')
    .addHelpText('after', MORE)
    .action(async (paths: string[], flags: ReadFlags) => (await import('./run-read.ts')).runRead(paths, flags));
}
