import type { SourcedRecord } from '../model/record.ts';
import { buildRecord } from '../query/record.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Houses } from '../text/houses.ts';
import { keepHouses } from './keep-houses.ts';

/** The record of a case file, brought up to date. Throws a StoreError where the file is no case. */
export async function loadRecord(path: string, houses?: Houses): Promise<SourcedRecord> {
  const store = await openCase(path, { mustExist: true });
  try {
    await keepHouses(store, houses);
    await ensureAnalysed(store);
    return await buildRecord(store);
  } finally {
    await store.close();
  }
}
