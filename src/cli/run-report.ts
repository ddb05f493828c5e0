import { writeFileSync } from 'node:fs';
import { formatReport, type ReportFormat } from '../report/index.ts';
import { loadRecord } from './load-record.ts';

export interface ReportFlags {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** `stemma report`. */
export async function runReport(path: string, flags: ReportFlags): Promise<void> {
  const text = formatReport(await loadRecord(path), flags.format);
  if (flags.output === undefined) process.stdout.write(text);
  else writeFileSync(flags.output, text);
}
