import type { SourcedRecord } from '../model/record.ts';
import { formatHtml } from '../report/html.ts';
import { formatJson } from '../report/json.ts';
import type { CaseSource } from './options.ts';

/** What the resources read. Each value is made once for a revision of the case. */
export interface OpenedCase {
  record(): SourcedRecord;
  html(): string;
  json(): string;
  readonly loadPage: NonNullable<CaseSource['loadPage']>;
}

interface Cached {
  readonly revision: string | number | undefined;
  readonly record: SourcedRecord;
  html?: string;
  json?: string;
}

/** Invariant: what is cached was made from the record of the revision beside it. */
export function openCase(source: CaseSource): OpenedCase {
  let cached: Cached | null = null;
  const current = (): Cached => {
    const revision = source.revision?.();
    if (cached === null || cached.revision !== revision) cached = { revision, record: source.loadRecord() };
    return cached;
  };
  return {
    record: () => current().record,
    html: () => {
      const now = current();
      now.html ??= formatHtml(now.record);
      return now.html;
    },
    json: () => {
      const now = current();
      now.json ??= formatJson(now.record);
      return now.json;
    },
    loadPage: (captureId) => source.loadPage?.(captureId) ?? null,
  };
}
