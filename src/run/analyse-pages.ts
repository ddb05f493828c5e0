import type { SourcedRecord } from '../model/record.ts';
import { buildRecord } from '../query/record.ts';
import { showName } from '../store/file-names.ts';
import { MemoryStore } from '../store/memory/memory-store.ts';
import { ensureAnalysed } from './ensure-analysed.ts';
import { readPlaces } from './read-paths.ts';

/** A page in memory: at least one of `file` and `url` names it in the record. */
export interface PageInput {
  readonly file?: string;
  readonly url?: string;
  readonly bytes: Uint8Array;
}

/**
 * The record of these pages, without a case file, in this thread. Touches nothing but its arguments: the same pages
 * give the same record, whatever their order. Pages that can't be read are problems in the record.
 */
export async function analysePages(pages: readonly PageInput[]): Promise<SourcedRecord> {
  const store = new MemoryStore();
  const found = pages.map(({ file, url, bytes }) => ({
    found: 'file' as const,
    path: showName({ ...(file === undefined ? {} : { file }), ...(url === undefined ? {} : { url }) }),
    file: file ?? '',
    ...(url === undefined ? {} : { url }),
    sizeBytes: bytes.length,
    bytes,
  }));
  await readPlaces(store, found, { jobs: 0 });
  await ensureAnalysed(store, { jobs: 0 });
  return buildRecord(store);
}
