import type { Article, Capture, Page, Stage } from '../../model/index.ts';
import { extractHtmlArticles } from './html/extract-html-articles.ts';
import { extractPlainArticles } from './plain/extract-plain-articles.ts';

/** What the stage gives of one page. */
export interface PageArticles {
  /** In reading order. */
  readonly articles: readonly Article[];
  /** When the page was saved, where its own words bound it. */
  readonly captured?: NonNullable<Capture['captured']>;
}

/** Capture → articles and what is on the page beside them. */
export const extractArticles: Stage<Page, PageArticles> = {
  name: 'extract',
  version: 5,
  scope: 'capture',
  reads: ['page'],
  writes: ['article'],
  run(page) {
    const html = page.capture.mediaType === 'text/html';
    const { articles, captured, problems } = html ? extractHtmlArticles(page) : extractPlainArticles(page);
    return { output: { articles, ...(captured ? { captured } : {}) }, problems, notAnalysed: [] };
  },
};
