import type { ArticleId } from '../model/anchor.ts';
import type { Store } from '../store/store.ts';
import { emptyRecords, fromRow, KEPT_KINDS } from './kept-records.ts';
import type { KeptRecords } from './records.ts';

/** Every article of a case with what its own stages found, by capture and reading order. */
export async function loadRecords(store: Store): Promise<KeptRecords[]> {
  const records = new Map<ArticleId, KeptRecords>();
  for await (const article of store.articles()) records.set(article.id, emptyRecords(article));
  for (const kind of KEPT_KINDS) {
    for await (const { article, body } of store.annotations(kind)) {
      const known = records.get(article);
      if (known) records.set(article, { ...known, ...fromRow(kind, body) });
    }
  }
  return [...records.values()];
}
