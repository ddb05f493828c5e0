import type { SourcedRecord } from '../model/record.ts';
import { formatCsv } from './csv.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';

export { CSV_TABLES, type CsvTable, formatCsv } from './csv.ts';
export { formatHtml } from './html.ts';
export { formatJson } from './json.ts';
export { formatMarkdown } from './markdown.ts';
export { explainPoint, formatPointList } from './point-list.ts';
export { type Redacted, redact, redactRecord } from './redact/redact-record.ts';
export { REPORT_PARTS, type ReportPart } from './report-parts.ts';
export { formatSpeaker, formatSpeakers, formatSpeakersJson } from './speaker-pages.ts';
export { VERSION } from './version.ts';

export const REPORT_FORMATS = ['json', 'md', 'html', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const FORMATTERS: Readonly<Record<ReportFormat, (record: SourcedRecord) => string>> = {
  json: formatJson,
  md: formatMarkdown,
  html: formatHtml,
  csv: (record) => formatCsv(record),
};

/** The record in the format asked for. A pure function: the same record gives the same bytes. */
export function formatReport(record: SourcedRecord, format: ReportFormat): string {
  return FORMATTERS[format](record);
}
