import { buildRecord } from '../query/record.ts';
import { unpack } from '../run/derive-batch.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { type SavedPage, serveCase } from '../server/index.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
}

async function loadPage(store: Store, id: string, mediaTypes: ReadonlyMap<string, string>): Promise<SavedPage | null> {
  const content = await store.content(id);
  return content && { bytes: unpack(content), mediaType: mediaTypes.get(id) ?? 'text/plain' };
}

/** `stemma serve`: until it is stopped. */
export async function runServe(path: string, flags: ServeFlags): Promise<void> {
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
