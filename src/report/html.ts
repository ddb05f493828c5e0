import type { SourcedRecord } from '../model/record.ts';
import { writePage } from './html/page.ts';

/**
 * The record as one HTML page that opens offline: points first, every reading's words linked to their place in the
 * article's text, which stands in the same file once. It loads nothing and reads without its script.
 */
export function formatHtml(record: SourcedRecord): string {
  return writePage(record).text;
}
