import type { SourcedRecord } from '../model/record.ts';
import { writePage } from './html/page.ts';
import { REPORT_PARTS, type ReportPart } from './report-parts.ts';

/**
 * The record as one HTML page that opens offline: points first, every reading's words linked to their place in the
 * article's text, which stands in the same file once. It loads nothing and reads without its script. `only` leaves
 * the other parts out, but for the articles, to which all others lead.
 */
export function formatHtml(record: SourcedRecord, only: readonly ReportPart[] = REPORT_PARTS): string {
  return writePage(record, only).text;
}
