import { createHash } from 'node:crypto';
import { derivePile, pileVersions } from '../pipeline/derive-pile.ts';
import { loadRecords } from '../pipeline/load-records.ts';
import type { CaptureRow, Store } from '../store/store.ts';

/** Digest of all that the pile's stages see: what was derived is a pure function of these. */
function digestOf(captures: readonly CaptureRow[]): string {
  const hash = createHash('sha256').update(pileVersions());
  for (const { id, derivedBy, derivedAs } of captures) hash.update(`\n${id}\t${derivedBy}\t${derivedAs}`);
  return hash.digest('hex');
}

/**
 * Brings the records of the whole pile up to date: lineage, entities, points. Does nothing where neither the captures
 * nor the stages have changed since they were made. Resolves to whether anything was computed.
 */
export async function ensureAnalysed(store: Store): Promise<boolean> {
  const madeFrom = digestOf(await store.captures());
  if ((await store.pileMadeFrom()) === madeFrom) return false;
  await store.write({ pile: derivePile(await loadRecords(store), madeFrom) });
  return true;
}
