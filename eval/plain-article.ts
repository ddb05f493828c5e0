import type { Article } from '../src/model/index.ts';

/** An article that is nothing but its text, and what else is said of it. */
export function plainArticle(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a0000000000000000',
    capture: 'c0000000000000000',
    index: 0,
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [],
    removed: [],
    source: [],
    ...more,
  };
}
