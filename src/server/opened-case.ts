import type { SourcedRecord } from '../model/record.ts';
import { formatHtml } from '../report/html.ts';
import { formatJson } from '../report/json.ts';
import type { CaseSource, SavedPage } from './options.ts';
import { type CaseView, makeCaseView } from './views/case-view.ts';
import { warmViews } from './views/warm-views.ts';

/** What the resources read. Each value is made once for a revision of the case. */
export interface OpenedCase {
  record(): Promise<SourcedRecord>;
  view(): Promise<CaseView>;
  html(): Promise<string>;
  json(): Promise<string>;
  page(captureId: string): Promise<SavedPage | null>;
}

interface Loaded {
  readonly revision: string | number | undefined;
  readonly record: Promise<SourcedRecord>;
  view?: Promise<CaseView>;
  html?: Promise<string>;
  json?: Promise<string>;
}

/** Invariant: what is kept was made from the record of the revision beside it; a load that failed is not kept. */
export function openCase(source: CaseSource): OpenedCase {
  let kept: Loaded | null = null;
  const current = (): Loaded => {
    const revision = source.revision?.();
    if (kept !== null && kept.revision === revision) return kept;
    const loaded: Loaded = { revision, record: Promise.resolve().then(source.loadRecord) };
    loaded.record.catch(() => {
      if (kept === loaded) kept = null;
    });
    kept = loaded;
    return loaded;
  };
  return {
    record: () => current().record,
    view: () => {
      const now = current();
      now.view ??= now.record.then(makeCaseView).then((view) => {
        void warmViews(view);
        return view;
      });
      return now.view;
    },
    html: () => {
      const now = current();
      now.html ??= now.record.then(formatHtml);
      return now.html;
    },
    json: () => {
      const now = current();
      now.json ??= now.record.then(formatJson);
      return now.json;
    },
    page: async (captureId) => (await source.loadPage?.(captureId)) ?? null,
  };
}
