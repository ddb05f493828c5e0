import type { Problem } from '../model/problem.ts';
import { distinctFiles, pageName, showName } from '../store/file-names.ts';
import type { CaptureRow, Refusal } from '../store/store.ts';

/** Refusals as problems. One content refused under a name and under the end of that name is one problem. */
export function listRefusals(refusals: readonly Refusal[]): Problem[] {
  const names = new Map<string, string[]>();
  const keyOf = ({ sha256, code, file }: Refusal): string => `${code} ${sha256 ?? `at ${file}`}`;
  for (const refusal of refusals) {
    const list = names.get(keyOf(refusal));
    if (list) list.push(refusal.file);
    else names.set(keyOf(refusal), [refusal.file]);
  }
  const shown = new Map([...names].map(([key, files]) => [key, new Set(distinctFiles(files))]));
  return refusals
    .filter((refusal) => shown.get(keyOf(refusal))!.has(refusal.file))
    .map(({ code, message, file }) => ({ code, message, at: file }));
}

/** Files that hold the very bytes of another. */
export function findDuplicates(rows: readonly CaptureRow[]): Problem[] {
  return rows.flatMap(({ files }) => {
    const { file, url } = pageName(files);
    const others = distinctFiles(files).filter((name) => name !== file && name !== url);
    return others.map((other) => ({
      code: 'read/duplicate',
      message: `This file has the same bytes as ${showName(pageName(files))}; the two are one capture and count once. Nothing needs doing.`,
      at: other,
    }));
  });
}
