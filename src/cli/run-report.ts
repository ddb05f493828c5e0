import { writeFileSync } from 'node:fs';
import type { SourcedRecord } from '../model/record.ts';
import { selectRecord } from '../query/select-record.ts';
import { formatReport, type ReportFormat, redact } from '../report/index.ts';
import { indexRecord } from '../report/view/record-index.ts';
import type { Houses } from '../text/houses.ts';
import { EXIT } from './exit-codes.ts';
import { loadRecord } from './load-record.ts';

export interface ReportFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly houses?: Houses;
  readonly only?: readonly string[];
  readonly redact?: readonly string[];
}

/** The part of the record that was asked for; in words, what of it there is not. */
function select(record: SourcedRecord, only: readonly string[] | undefined): SourcedRecord | string {
  if (only === undefined) return record;
  const { points } = indexRecord(record);
  const ids = only.map(
    (word) => points.find(({ number, point }) => point.id === word || String(number) === word)?.point.id,
  );
  const missing = only.filter((_, at) => ids[at] === undefined);
  if (missing.length > 0) return `the case has no point ${missing.join(', ')}`;
  return selectRecord(record, ids as string[]);
}

/** `stemma report`. */
export async function runReport(path: string, flags: ReportFlags): Promise<void> {
  const whole = await loadRecord(path, flags.houses);
  const selected = select(whole, flags.only);
  if (typeof selected === 'string') {
    process.stderr.write(`stemma: ${selected}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const { record, counts } = redact(selected, flags.redact ?? [], whole);
  for (const { name, count } of counts) {
    if (count === 0) process.stderr.write(`stemma: “${name}” does not stand in it; is it spelled so?\n`);
  }
  const text = formatReport(record, flags.format);
  if (flags.output === undefined) process.stdout.write(text);
  else writeFileSync(flags.output, text);
}
