import type { Store } from '../store/store.ts';
import type { BatchResult } from './derive-batch.ts';
import { batchLimits, type GatheredBatch, Gathering } from './gather.ts';
import { defaultJobs, type ReadOptions } from './read-options.ts';
import { rederive } from './rederive.ts';
import { type Found, walk } from './walk.ts';
import { openPool, type Pool } from './worker-pool.ts';

export interface ReadSummary {
  /** Files found below the paths. */
  readonly files: number;
  /** Files whose content is in the case, whether new or known. */
  readonly pages: number;
  /** Captures that were not in the case before. */
  readonly added: number;
  /** Captures derived again because a stage is newer. */
  readonly renewed: number;
  /** Files and folders that gave no page. Each is a problem in the record. */
  readonly refused: number;
  readonly interrupted: boolean;
}

interface Counts {
  pages: number;
  added: number;
  refused: number;
}

/** Writes a batch with its results: one transaction. */
async function writeBatch(store: Store, gathering: Gathering, batch: GatheredBatch, results: readonly BatchResult[]) {
  const outcome = gathering.settle(batch, results);
  await store.write(outcome.work);
  return outcome;
}

async function readFound(store: Store, gathering: Gathering, pool: Pool, options: ReadOptions, total: number) {
  const counts: Counts = { pages: 0, added: 0, refused: 0 };
  const underWay: { batch: GatheredBatch; results: Promise<readonly BatchResult[]> }[] = [];
  let done = 0;
  let isUnderWay = false;
  const finishOne = async (): Promise<void> => {
    const { batch, results } = underWay.shift()!;
    const outcome = await writeBatch(store, gathering, batch, await results);
    counts.pages += outcome.pages;
    counts.added += outcome.added;
    counts.refused += outcome.refused;
    done += batch.places.length;
    options.onProgress?.({ phase: 'read', done, total });
  };
  for (const batch of gathering.batches()) {
    const results = pool.derive(batch.items);
    // Awaited in order further down; until then a failure must not count as unhandled.
    results.catch(() => {});
    underWay.push({ batch, results });
    if (!isUnderWay && batch.items.length > 0) options.onUnderWay?.();
    isUnderWay ||= batch.items.length > 0;
    while (underWay.length > pool.size * 2) await finishOne();
    // Lets signals and workers' messages in.
    await new Promise((resolve) => setImmediate(resolve));
    if (options.signal?.aborted) break;
  }
  while (underWay.length > 0) await finishOne();
  return counts;
}

/**
 * Reads files and folders into a case. What the case has already is not read again; a page that older stages read is
 * derived again from the bytes in the case. The record depends on the pages alone, not on how they were read.
 * @throws StoreError where the case can't be written; what was written before stays.
 */
export function readPaths(store: Store, paths: readonly string[], options: ReadOptions = {}): Promise<ReadSummary> {
  return readPlaces(store, [...walk(paths, new Set(options.except))], options);
}

/**
 * Reads places that were found already, in this order.
 * @param lasting threads that stay when this is done; where absent some are started for it, as many as `options` say
 */
export async function readPlaces(
  store: Store,
  found: readonly Found[],
  options: ReadOptions = {},
  lasting?: Pool,
): Promise<ReadSummary> {
  const limits = batchLimits(options);
  const gathering = new Gathering(found, await store.captures(), limits);
  const pool = lasting ?? openPool(options.jobs ?? defaultJobs(), found.length);
  try {
    const counts = await readFound(store, gathering, pool, options, found.length);
    const interrupted = options.signal?.aborted === true;
    const renewed = interrupted ? 0 : await rederive(store, pool, limits, options);
    const files = found.filter((place) => place.found === 'file').length;
    return { files, ...counts, renewed, interrupted: options.signal?.aborted === true };
  } finally {
    if (pool !== lasting) await pool.close();
  }
}
