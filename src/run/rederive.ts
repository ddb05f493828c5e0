import { captureVersions } from '../pipeline/derive-capture.ts';
import { nameForStages, nameKey } from '../store/file-names.ts';
import type { CaptureRow, Derived, Store } from '../store/store.ts';
import type { BatchItem, BatchResult } from './derive-batch.ts';
import type { BatchLimits } from './gather.ts';
import type { ReadOptions } from './read-options.ts';
import type { Pool } from './worker-pool.ts';

type Batch = { readonly row: CaptureRow; readonly item: BatchItem }[];

/** Whether a capture was derived by these very stages, under the name that it has now. */
export function isCurrent(row: CaptureRow, versions: string): boolean {
  return row.derivedBy === versions && row.derivedAs === nameKey(nameForStages(row.files));
}

async function* batchesOf(store: Store, rows: readonly CaptureRow[], limits: BatchLimits): AsyncGenerator<Batch> {
  let batch: Batch = [];
  let sizeBytes = 0;
  for (const row of rows) {
    const content = await store.content(row.id);
    if (!content) continue;
    const { body: bytes, codec } = content;
    // The limit is for what comes in; what is in the case was let in.
    const maxBytes = Number.POSITIVE_INFINITY;
    batch.push({ row, item: { ...nameForStages(row.files), bytes, codec, kept: true, maxBytes } });
    sizeBytes += bytes.length;
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
    derivedAs: nameKey(nameForStages(row.files)),
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
  const underWay: { batch: Batch; results: Promise<readonly BatchResult[]> }[] = [];
  let done = 0;
  const finishOne = async (): Promise<void> => {
    const { batch, results } = underWay.shift()!;
    const derived = (await results).map((result, i) => result.derived ?? noPage(batch[i]!.row, versions, result));
    await store.write({ derived });
    done += batch.length;
    options.onProgress?.({ phase: 'again', done, total: rows.length });
  };
  for await (const batch of batchesOf(store, rows, limits)) {
    if (options.signal?.aborted) break;
    const results = pool.derive(batch.map(({ item }) => item));
    results.catch(() => {});
    underWay.push({ batch, results });
    while (underWay.length > pool.size * 2) await finishOne();
  }
  while (underWay.length > 0) await finishOne();
  return done;
}
