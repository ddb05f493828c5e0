import type { SourcedRecord } from '../model/record.ts';

/** The record as one HTML page that opens offline. */
export function formatHtml(record: SourcedRecord): string {
  return `<!doctype html><title>${record.stemma}</title>`;
}
