import { captureVersions } from '../pipeline/derive-capture.ts';
import type { CaptureRow, Derived, Store } from '../store/store.ts';
import type { BatchItem, BatchResult } from './derive-batch.ts';
import { type BatchLimits, nameOf } from './gather.ts';
import type { ReadOptions } from './read-options.ts';
import type { Pool } from './worker-pool.ts';

/** Whether a capture was derived by these very stages, under the name that it has now. */
function isCurrent(row: CaptureRow, versions: string): boolean {
  return row.derivedBy === versions && row.derivedAs === nameOf(row.files, row.capture?.url);
}

async function* batchesOf(store: Store, rows: readonly CaptureRow[], limits: BatchLimits) {
  let batch: { row: CaptureRow; item: BatchItem }[] = [];
  let sizeBytes = 0;
  for (const row of rows) {
    const content = await store.content(row.id);
    if (!content) continue;
    const url = row.capture?.url;
    const file = row.files.length === 0 ? '' : nameOf(row.files);
    // The limit is for what comes in; what is in the case was let in.
    const item: BatchItem = {
      file,
      ...(url === undefined ? {} : { url }),
      bytes: content.body,
      codec: content.codec,
      kept: true,
      maxBytes: Number.POSITIVE_INFINITY,
    };
    batch.push({ row, item });
    sizeBytes += content.body.length;
    if (batch.length >= limits.batchFiles || sizeBytes >= limits.batchBytes) {
      yield batch;
      batch = [];
      sizeBytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** A capture that newer stages no longer take for a page: it stays, without articles, and says why. */
function noPage(row: CaptureRow, versions: string, { refusals }: BatchResult): Derived {
  return {
    capture: row.id,
    body: null,
    derivedBy: versions,
    derivedAs: nameOf(row.files, row.capture?.url),
    articles: [],
    problems: refusals.map((problem) => ({ ...problem, at: row.id })),
    notAnalysed: [],
  };
}

/**
 * Derives again, from the bytes in the case, what other versions of the stages made, or what was made under a name that
 * is no longer the first. Resolves to how many captures that were.
 */
export async function rederive(store: Store, pool: Pool, limits: BatchLimits, options: ReadOptions): Promise<number> {
  const versions = captureVersions();
  const rows = (await store.captures()).filter((row) => !isCurrent(row, versions));
  let done = 0;
  for await (const batch of batchesOf(store, rows, limits)) {
    if (options.signal?.aborted) break;
    const results = await pool.derive(batch.map(({ item }) => item));
    const derived = results.map((result, i) => result.derived ?? noPage(batch[i]!.row, versions, result));
    await store.write({ derived });
    done += batch.length;
    options.onProgress?.({ phase: 'again', done, total: rows.length });
  }
  return done;
}
