import { type Decision, findApplied, type RecordDecision } from '../model/decision.ts';
import type { SourcedRecord } from '../model/record.ts';
import { addDecision } from '../query/resolve-decisions.ts';
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
  /**
   * Appends a decision to the case and to the record that is kept. The views stay: no view shows decisions.
   * `changesRecord` where stages carry it out, and the record is to be made anew.
   */
  decide(
    append: () => Promise<Decision>,
  ): Promise<{ readonly decision: RecordDecision; readonly changesRecord: boolean }>;
  /** Resolves once the record and the views that hang on nothing else stand. */
  warm(): Promise<void>;
  /** Makes the record and its views anew and gives the old ones until they stand; those stay where it fails. */
  renew(): Promise<void>;
  /** The case has changed: what is kept is not to be given any more. */
  forget(): void;
}

interface Loaded {
  readonly revision: string | number | undefined;
  readonly record: Promise<SourcedRecord>;
  view?: Promise<CaseView>;
  warm?: Promise<void>;
  html?: Promise<string>;
  json?: Promise<string>;
}

/** Invariant: what is kept was made from the record of the revision beside it; a load that failed is not kept. */
export function openCase(source: CaseSource): OpenedCase {
  let kept: Loaded | null = null;
  // Decisions are appended one after another, so that none is left out of the record that is kept.
  let lastDecision: Promise<unknown> = Promise.resolve();
  const load = (): Loaded => ({ revision: source.revision?.(), record: Promise.resolve().then(source.loadRecord) });
  const current = (): Loaded => {
    if (kept !== null && kept.revision === source.revision?.()) return kept;
    const loaded = load();
    loaded.record.catch(() => {
      if (kept === loaded) kept = null;
    });
    kept = loaded;
    return loaded;
  };
  const opened: OpenedCase = {
    record: () => current().record,
    view: () => {
      const now = current();
      now.view ??= now.record.then(makeCaseView).then((view) => {
        now.warm = warmViews(view);
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
    decide: (append) => {
      const decided = lastDecision.then(async () => {
        const decision = await append();
        const now = current();
        const loaded = await now.record;
        // One that was loaded after the decision was appended has it already.
        const before = loaded.decisions.filter(({ id }) => id !== decision.id);
        const record = { ...loaded, decisions: addDecision(before, decision) };
        if (kept === now) {
          const view = now.view && { view: now.view, ...(now.warm && { warm: now.warm }) };
          kept = { revision: now.revision, record: Promise.resolve(record), ...view };
        }
        const carriedOut = (decisions: readonly RecordDecision[]) => findApplied(decisions).map(({ id }) => id);
        const changesRecord = carriedOut(before).join() !== carriedOut(record.decisions).join();
        return { decision: record.decisions.at(-1)!, changesRecord };
      });
      lastDecision = decided.catch(() => undefined);
      return decided;
    },
    warm: async () => {
      await opened.view();
      await current().warm;
    },
    renew: async () => {
      const next = load();
      const view = makeCaseView(await next.record);
      next.view = Promise.resolve(view);
      next.warm = warmViews(view);
      await next.warm;
      kept = next;
    },
    forget: () => {
      kept = null;
    },
  };
  return opened;
}
