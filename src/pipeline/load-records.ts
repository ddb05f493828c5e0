import type { ArticleId } from '../model/anchor.ts';
import type { CaptureId } from '../model/capture.ts';
import type { CaptureRow, Store } from '../store/store.ts';
import { contentId } from '../text/content-id.ts';
import { KEPT_KINDS } from './kept-records.ts';
import { LoadedRecords } from './loaded-records.ts';
import type { KeptRecords } from './records.ts';

/** The articles of each capture, in reading order, and the digest of what they were made from. */
type ByCapture = ReadonlyMap<CaptureId, { readonly stamp: string; readonly records: readonly KeptRecords[] }>;

/**
 * What was loaded last of each store: the pile is derived and its record built one right after the other, and what a case
 * has can be loaded while more is read. A cache of a pure function of the captures; held weakly, so that it keeps no
 * large case in memory.
 */
const lastLoaded = new WeakMap<Store, WeakRef<readonly KeptRecords[]>>();
const captureOf = new WeakMap<readonly KeptRecords[], ByCapture>();
/** What was loaded ahead, until it is asked for. */
const ahead = new WeakMap<Store, readonly KeptRecords[]>();

function stampOf({ id, derivedBy, derivedAs }: CaptureRow): string {
  return contentId('', id, derivedBy, derivedAs);
}

async function loadAll(store: Store, stamps: ReadonlyMap<CaptureId, string>): Promise<ByCapture> {
  const records = new Map<ArticleId, LoadedRecords>();
  const byCapture = new Map<CaptureId, { readonly stamp: string; readonly records: LoadedRecords[] }>();
  for (const [id, stamp] of stamps) byCapture.set(id, { stamp, records: [] });
  for await (const article of store.articles()) {
    const own = byCapture.get(article.capture);
    // Written since the captures were listed.
    if (own === undefined) continue;
    const record = new LoadedRecords(article, own.stamp);
    own.records.push(record);
    records.set(article.id, record);
  }
  for (const kind of KEPT_KINDS) {
    for await (const row of store.annotations(kind)) {
      records.get(row.article)?.take(kind, row);
    }
  }
  return byCapture;
}

async function loadCapture(store: Store, id: CaptureId, stamp: string): Promise<KeptRecords[]> {
  return (await store.articlesOf(id)).map(({ article, annotations }) => {
    const record = new LoadedRecords(article, stamp);
    for (const row of annotations) record.take(row.kind, row);
    return record;
  });
}

/** Every article of a case with what its own stages found, by capture and reading order. */
export async function loadRecords(store: Store): Promise<readonly KeptRecords[]> {
  const stamps = new Map((await store.captures()).map((row) => [row.id, stampOf(row)]));
  const last = lastLoaded.get(store)?.deref();
  ahead.delete(store);
  const known = (last && captureOf.get(last)) ?? (await loadAll(store, stamps));
  const isSame = [...stamps].every(([id, stamp]) => known.get(id)?.stamp === stamp);
  if (last && isSame && known.size === stamps.size) return last;
  const byCapture = new Map<CaptureId, { readonly stamp: string; readonly records: readonly KeptRecords[] }>();
  for (const [id, stamp] of stamps) {
    const before = known.get(id);
    const isKnown = before?.stamp === stamp;
    byCapture.set(id, isKnown ? before : { stamp, records: await loadCapture(store, id, stamp) });
  }
  const loaded = Array.from(byCapture.values(), ({ records }) => records).flat();
  lastLoaded.set(store, new WeakRef(loaded));
  captureOf.set(loaded, byCapture);
  return loaded;
}

/**
 * Loads what a case has by now, so that `loadRecords` need load no more than what is written from then on.
 * @param most of so many articles at most; a larger case is not held in memory
 */
export async function loadAhead(store: Store, most = Number.POSITIVE_INFINITY): Promise<void> {
  const loaded = await loadRecords(store);
  if (loaded.length <= most) ahead.set(store, loaded);
}
