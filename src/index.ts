/**
 * Stemma as a library.
 *
 * ```ts
 * import { analysePages } from 'stemma';
 * const record = await analysePages([{ file: 'a.html', bytes }, { file: 'b.txt', bytes: other }]);
 *
 * import { buildRecord, openCase, readPaths } from 'stemma';
 * const story = await openCase('story.stemma');
 * await readPaths(story, ['pages/']);
 * const sourced = await buildRecord(story);
 * await story.close();
 * ```
 */
import type { SourcedRecord } from './model/record.ts';
import { buildRecord as buildStoredRecord } from './query/record.ts';
import { ensureAnalysed } from './run/ensure-analysed.ts';
import type { Store } from './store/store.ts';

export type * from './model/index.ts';
export { findSubject } from './query/find-subject.ts';
export { selectRecord } from './query/select-record.ts';
export { formatReport, REPORT_FORMATS, type ReportFormat, redactRecord, VERSION } from './report/index.ts';
export { analysePages, type PageInput } from './run/analyse-pages.ts';
export { appendDecision, type DecisionDraft, DecisionError, type DecisionErrorCode } from './run/append-decision.ts';
export type { ReadOptions, ReadProgress } from './run/read-options.ts';
export { type ReadSummary, readPaths } from './run/read-paths.ts';
export { MemoryStore } from './store/memory/memory-store.ts';
export { openCase } from './store/sqlite/open-case.ts';
export type { Store } from './store/store.ts';
export { StoreError, type StoreErrorCode } from './store/store-error.ts';

/** The record of a case. Brings lineage, entities and points up to date first, where pages have come in since. */
export async function buildRecord(store: Store): Promise<SourcedRecord> {
  await ensureAnalysed(store);
  return buildStoredRecord(store);
}
