import type { CaptureId } from '../model/capture.ts';
import type { Problem } from '../model/problem.ts';
import { compareWords, pageName, showName } from '../store/file-names.ts';
import type { CaptureRow, Store } from '../store/store.ts';
import { findDuplicates, listRefusals } from './file-problems.ts';

/** What the record calls each capture: its file, else its address, else its id. */
export function nameCaptures(rows: readonly CaptureRow[]): Map<CaptureId, string> {
  return new Map(rows.map((row) => [row.id, showName(pageName(row.files), row.id)]));
}

/** Remarks placed where a reader finds them, each once, in one order. `places` has names for ids. */
export function placeRemarks<Remark extends { readonly at: string }>(
  remarks: readonly Remark[],
  places: ReadonlyMap<string, string>,
): Remark[] {
  const placed = remarks.map((remark) => ({ ...remark, at: places.get(remark.at) ?? remark.at }));
  const byText = new Map(placed.map((remark) => [JSON.stringify(remark), remark]));
  return [...byText]
    .sort(([textA, a], [textB, b]) => compareWords(a.at, b.at) || compareWords(textA, textB))
    .map(([, remark]) => remark);
}

/** Every problem of a case: of its pages, of its files, and of the pile. */
export async function listProblems(
  store: Store,
  rows: readonly CaptureRow[],
  places: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const found = [...(await store.problems()), ...listRefusals(await store.refusals()), ...findDuplicates(rows)];
  return placeRemarks(found, places);
}
