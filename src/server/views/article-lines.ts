import type { RecordArticle } from '../../model/record.ts';
import type { ArticleLine } from '../contract.ts';
import type { CaseView } from './case-view.ts';
import { publishedRange, wordedRange } from './published-range.ts';
import { lineOf } from './source-line.ts';

/** An article as a list shows it; `revised` places it at the day of its present words. */
export function articleLine(view: CaseView, article: RecordArticle, revised = false): ArticleLine {
  return {
    ...lineOf(article),
    ...(revised ? wordedRange(article) : publishedRange(article)),
    textLength: article.text.length,
    captures: article.captures.length,
    points: view.pointsIn.get(article.id)?.length ?? 0,
  };
}

export function findArticleLine(view: CaseView, id: string, revised = false): ArticleLine | null {
  const article = view.index.articles.get(id);
  return article ? articleLine(view, article, revised) : null;
}
