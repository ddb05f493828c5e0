import { writeFileSync } from 'node:fs';
import { buildRecord } from '../query/record.ts';
import { formatReport, type ReportFormat } from '../report/index.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { openCase } from '../store/sqlite/open-case.ts';

export interface ReportFlags {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** `stemma report`. */
export async function runReport(path: string, flags: ReportFlags): Promise<void> {
  const store = await openCase(path, { mustExist: true });
  try {
    await ensureAnalysed(store);
    const text = formatReport(await buildRecord(store), flags.format);
    if (flags.output === undefined) process.stdout.write(text);
    else writeFileSync(flags.output, text);
  } finally {
    await store.close();
  }
}
