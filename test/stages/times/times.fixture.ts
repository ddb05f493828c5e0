import { plainArticle } from '../../../eval/plain-article.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article, TimeExpression } from '../../../src/model/index.ts';
import { findTimes } from '../../../src/stages/times/find-times.ts';

export { plainArticle as articleOf };

export function dated(value: string): Partial<Article> {
  return { published: { value, basis: 'test' } };
}

export function timesOf(text: string, more: Partial<Article> = {}): TimeExpression[] {
  return findTimes({ article: plainArticle(text, more), analysis: analyse(text, 'en') });
}
