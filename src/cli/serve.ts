import { Command } from 'commander';
import { buildRecord } from '../query/record.ts';
import { unpack } from '../run/derive-batch.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { DEFAULT_HOST, DEFAULT_PORT, type SavedPage, serveCase } from '../server/index.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import { parsePort } from './options.ts';

interface ServeFlags {
  readonly port: number;
  readonly host: string;
}

const MORE = `
The server listens on this machine only, unless --host says otherwise. It has no
passwords: whoever can reach the address can read the case.

Examples:
  stemma serve story.stemma
  stemma serve story.stemma --port 0        any port that is free
`;

async function loadPage(store: Store, id: string, mediaTypes: ReadonlyMap<string, string>): Promise<SavedPage | null> {
  const content = await store.content(id);
  return content && { bytes: unpack(content), mediaType: mediaTypes.get(id) ?? 'text/plain' };
}

async function serve(path: string, flags: ServeFlags): Promise<void> {
  const store = await openCase(path, { mustExist: true });
  try {
    await ensureAnalysed(store);
    const record = await buildRecord(store);
    const mediaTypes = new Map(record.captures.map(({ id, mediaType }) => [id, mediaType]));
    const server = await serveCase({
      loadRecord: () => record,
      loadPage: (id) => loadPage(store, id, mediaTypes),
      port: flags.port,
      host: flags.host,
    });
    process.stdout.write(`${path} at ${server.url}\nCtrl-C stops it\n`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await server.close();
  } finally {
    await store.close();
  }
}

export function serveCommand(): Command {
  return new Command('serve')
    .summary('show a case in the browser')
    .description('Serves the record of a case as a small local website.')
    .argument('<case>', 'the case file')
    .option('-p, --port <n>', 'port to listen on; 0 for any that is free', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', DEFAULT_HOST)
    .addHelpText('after', MORE)
    .action(serve);
}
