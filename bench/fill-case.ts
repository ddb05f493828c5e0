/** Fills a case with the texts of the lineage bench's pile: `fill-case.ts CASE ARTICLES`. A process of its own, so that what it holds counts as nobody's. */
import { openCase } from '../src/store/sqlite/open-case.ts';
import type { ArticleRow, Derived } from '../src/store/store.ts';
import { makePile } from './lineage-pile.ts';

/** Articles written at once. */
const BATCH = 1000;

/** A capture of one article. */
export function derive(id: string, at: number, row: Pick<ArticleRow, 'body' | 'hashes'>): Derived {
  const none = { body: '{}', derivedBy: '', derivedAs: '', problems: [], notAnalysed: [] };
  return { capture: `c${at}`, ...none, articles: [{ id, position: 0, annotations: [], ...row }] };
}

async function fill(path: string, size: number): Promise<void> {
  const store = await openCase(path);
  let derived: Derived[] = [];
  let at = 0;
  for (const article of makePile(size)) {
    derived.push(derive(article.id, at++, { body: JSON.stringify(article) }));
    if (derived.length < BATCH && at < size) continue;
    await store.write({ derived });
    derived = [];
  }
  await store.close();
}

const [, script = '', path, size] = process.argv;
if (script.endsWith('fill-case.ts')) await fill(path!, Number(size));
