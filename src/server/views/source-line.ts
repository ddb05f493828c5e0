import type { RecordArticle } from '../../model/record.ts';
import type { RecordIndex } from '../../report/view/record-index.ts';
import { datesOf, titleOf } from '../../report/view/wording.ts';
import type { SourceLine } from '../contract.ts';

export function lineOf(article: RecordArticle): SourceLine {
  return { id: article.id, title: titleOf(article), outlet: article.outlet ?? null, dates: datesOf(article) };
}

export function findLine(index: RecordIndex, id: string): SourceLine | null {
  const article = index.articles.get(id);
  return article ? lineOf(article) : null;
}
