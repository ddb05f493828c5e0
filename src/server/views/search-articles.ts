import type { RecordIndex } from '../../report/view/record-index.ts';
import type { ArticleHit } from '../contract.ts';
import { cutParts } from './point-card.ts';
import { parseQuery } from './search-query.ts';
import { lineOf } from './source-line.ts';

const AROUND = 90;

/** Articles whose words answer a query, with the words around the first of what was asked for. */
export function searchArticles(index: RecordIndex, words: string): ArticleHit[] {
  const { wanted, unwanted } = parseQuery(words);
  if (wanted.length === 0) return [];
  return index.record.articles.flatMap((article) => {
    const text = article.text.toLowerCase();
    const all = `${article.title.toLowerCase()}\n${(article.outlet ?? '').toLowerCase()}\n${text}`;
    if (!wanted.every((term) => all.includes(term)) || unwanted.some((term) => all.includes(term))) return [];
    const term = wanted.find((one) => text.includes(one));
    const at = term === undefined || text.length !== article.text.length ? 0 : text.indexOf(term);
    const from = at < AROUND ? 0 : article.text.indexOf(' ', at - AROUND) + 1 || at;
    const shown = article.text.slice(from, at + (term?.length ?? 0) + AROUND);
    const marks = term === undefined ? [] : [{ start: at - from, end: at - from + term.length }];
    return [{ source: lineOf(article), at, parts: cutParts(shown, text.length === article.text.length ? marks : []) }];
  });
}
