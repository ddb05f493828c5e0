import type { RecordIndex } from '../view/record-index.ts';
import { datesOf, titleOf } from '../view/wording.ts';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';

/** “Title”, outlet, day and file of an article: enough to find it again. */
export function nameArticle(index: RecordIndex, id: string): string {
  const article = index.articles.get(id);
  if (!article) return `${codeMarkdown(id)} (not in the record)`;
  const dates = datesOf(article).map(({ words }) => words);
  const when = dates.length > 0 ? dates.join(', ') : 'undated';
  const capture = index.captures.get(article.captures[0] ?? '');
  const file = capture?.file ?? capture?.url;
  const outlet = article.outlet === undefined ? 'outlet unknown' : escapeMarkdown(article.outlet);
  return `“${escapeMarkdown(titleOf(article))}”, ${outlet}, ${escapeMarkdown(when)}${file === undefined ? '' : ` (${codeMarkdown(file)})`}`;
}

/** What a problem or a note is about. */
export function namePlace(index: RecordIndex, at: string): string {
  if (index.articles.has(at)) return nameArticle(index, at);
  const capture = index.captures.get(at);
  return codeMarkdown(capture?.file ?? capture?.url ?? at);
}
