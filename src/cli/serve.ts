import { Command } from 'commander';
import { DEFAULT_HOST, DEFAULT_PORT } from '../server/defaults.ts';
import { parsePort } from './options.ts';
import type { ServeFlags } from './run-serve.ts';

const MORE = `
The server listens on this machine only, unless --host says otherwise. It has no
passwords: whoever can reach the address can read the case. Writing (decisions, pages
dropped in the window) needs the whole address that is printed, which is new at every
start; a server that others can reach never writes.

Examples:
  stemma serve story.stemma
  stemma serve story.stemma --open
  stemma serve story.stemma --port 0        any port that is free
`;

export function serveCommand(): Command {
  return new Command('serve')
    .summary('show a case in the browser')
    .description('Serves a case as a local website: the app at /, the report as one page at /report.')
    .argument('<case>', 'the case file')
    .option('-p, --port <n>', 'port to listen on; 0 for any that is free', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', DEFAULT_HOST)
    .option('--read-only', 'take no decisions and no pages')
    .option('--open', 'open it in the browser')
    .addHelpText('after', MORE)
    .action(async (path: string, flags: ServeFlags) => (await import('./run-serve.ts')).runServe(path, flags));
}
