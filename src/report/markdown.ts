import type { SourcedRecord } from '../model/record.ts';

/** The record as Markdown, for reading. */
export function formatMarkdown(record: SourcedRecord): string {
  return `# Sourced record\n\n${record.stemma}\n`;
}
