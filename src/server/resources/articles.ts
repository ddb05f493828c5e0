import { Hono } from 'hono';
import type { RecordArticle } from '../../model/record.ts';
import type { OpenedCase } from '../opened-case.ts';
import { parsePage, slicePage } from '../paging.ts';
import { respondError } from '../problem-response.ts';

/** An article without its words: what a list shows. */
function summarise(article: RecordArticle) {
  const { text, blocks, removed, sentences, credits, ...summary } = article;
  return { ...summary, textLength: text.length, removedCount: removed.length, creditCount: credits.length };
}

/** `GET /api/articles`: titles, outlets and dates; `GET /api/articles/:id`: an article with its text and lineage. */
export function articlesResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/articles', async (context) => {
      const { articles } = await opened.record();
      const asked = parsePage(context, articles.length);
      if (asked instanceof Response) return asked;
      const page = slicePage(articles, asked);
      return context.json({ ...page, items: page.items.map(summarise) });
    })
    .get('/api/articles/:id', async (context) => {
      const id = context.req.param('id');
      const { index } = await opened.view();
      const { record } = index;
      const article = index.articles.get(id);
      if (!article) return respondError(context, 404, 'unknown-article', `The record has no article “${id}”.`);
      const lineage = record.lineage.filter((edge) => edge.copy === id || edge.of === id);
      return context.json({ article, lineage });
    });
}
