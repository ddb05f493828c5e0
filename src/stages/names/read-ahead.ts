import { KeptWork } from '../../text/kept-work.ts';
import { readDecisions } from './apply-decisions.ts';
import { ArticleBook } from './article-book.ts';
import type { NamedArticle } from './article-facts.ts';
import { VERSION } from './group-pile.ts';
import { NameTable } from './name-table.ts';

/** Articles whose names are read with one table: names come back in them, and a table holds all that it was asked for. */
const ARTICLES_A_TABLE = 200;

let table = new NameTable();
let read = 0;

/**
 * What grouping reads of the names of an article of which nobody has decided anything, as the row that it would keep
 * (`ArticleBook`): so that it is made where the article is read, and not again for each pile.
 */
export function readNamesAhead(source: NamedArticle & { readonly stamp: string }): {
  readonly stamp: string;
  readonly body: Uint8Array;
} {
  if (read++ % ARTICLES_A_TABLE === 0) table = new NameTable();
  const kept = new KeptWork();
  new ArticleBook(kept, readDecisions([], []), () => '', VERSION, table).read(source);
  return kept.changes().put[0]!;
}
