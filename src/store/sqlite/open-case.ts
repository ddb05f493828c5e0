import type { Store } from '../store.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';
import { SqliteStore } from './sqlite-store.ts';

/**
 * Opens the case in this file, or makes it.
 * @throws StoreError where the file is no case, was made by a newer Stemma, or can't be opened.
 */
export async function openCase(path: string, options: OpenOptions = {}): Promise<Store> {
  return new SqliteStore(openDatabase(path, options), path);
}
