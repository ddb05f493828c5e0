import type { Article, DayRange, Page, Problem } from '../../../model/index.ts';

export interface PlainExtraction {
  /** In reading order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** When the page was saved, only where its own words bound it. */
  readonly captured?: DayRange & { readonly basis: string };
}

/** The articles of a text or Markdown page. Pure; a page with prose never comes back empty. */
export function extractPlainArticles(_page: Page): PlainExtraction {
  return { articles: [], problems: [] };
}
