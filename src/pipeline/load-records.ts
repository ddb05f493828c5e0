import type { ArticleId } from '../model/anchor.ts';
import type { CaptureRow, Store } from '../store/store.ts';
import { contentId } from '../text/content-id.ts';
import { emptyRecords, fromRow, KEPT_KINDS } from './kept-records.ts';
import type { KeptRecords } from './records.ts';

interface Loaded {
  readonly stamp: string;
  readonly records: WeakRef<readonly KeptRecords[]>;
}

/**
 * What was loaded last of each store: the pile is derived and its record built one right after the other. A cache of a
 * pure function of the captures (`stamp`); held weakly, so that it keeps no large case in memory.
 */
const lastLoaded = new WeakMap<Store, Loaded>();

function stampOf(captures: readonly CaptureRow[]): string {
  return captures.map(({ id, derivedBy, derivedAs }) => `${id} ${derivedBy} ${derivedAs}`).join('\n');
}

/** Every article of a case with what its own stages found, by capture and reading order. */
export async function loadRecords(store: Store): Promise<readonly KeptRecords[]> {
  const captures = await store.captures();
  const stamp = stampOf(captures);
  const last = lastLoaded.get(store);
  const known = last?.stamp === stamp ? last.records.deref() : undefined;
  if (known !== undefined) return known;
  const records = new Map<ArticleId, { -readonly [Key in keyof KeptRecords]: KeptRecords[Key] }>();
  const stamps = new Map(captures.map((row) => [row.id, contentId('', row.id, row.derivedBy, row.derivedAs)]));
  for await (const article of store.articles()) {
    const made = stamps.get(article.capture);
    records.set(article.id, { ...emptyRecords(article), ...(made !== undefined && { stamp: made }) });
  }
  for (const kind of KEPT_KINDS) {
    for await (const { article, body } of store.annotations(kind)) {
      const record = records.get(article);
      if (record) Object.assign(record, fromRow(kind, body));
    }
  }
  const loaded = [...records.values()];
  lastLoaded.set(store, { stamp, records: new WeakRef(loaded) });
  return loaded;
}
