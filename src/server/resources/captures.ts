import { type Context, Hono } from 'hono';
import type { RecordCapture } from '../../model/record.ts';
import type { OpenedCase } from '../opened-case.ts';
import { respondError } from '../problem-response.ts';
import { readSavedPage } from '../saved-page/find-words.ts';
import { markPage, markText } from '../saved-page/mark-page.ts';

/** A saved page may lay itself out and nothing else: an origin of its own, no script, no request, no form. Only the app frames it. */
const SANDBOX =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Labels that may stand in a header as they are; any other is left out, and the browser guesses. */
function charsetParameter(encoding: string): string {
  return /^[a-z0-9_.:-]{1,40}$/i.test(encoding) ? `; charset=${encoding}` : '';
}

const asPlace = {
  'content-security-policy': SANDBOX,
  'x-frame-options': 'SAMEORIGIN',
  'x-dns-prefetch-control': 'off',
};

/** The page as HTML without what runs or loads, the words of an article marked, each sentence by its offset. */
async function respondMarked(
  context: Context,
  opened: OpenedCase,
  capture: RecordCapture,
  articleId: string,
): Promise<Response> {
  const { index } = await opened.view();
  const article = index.articles.get(articleId);
  if (!article) return respondError(context, 404, 'unknown-article', `The record has no article “${articleId}”.`);
  const saved = await opened.page(capture.id);
  const page = saved && readSavedPage(capture, saved.bytes, article);
  if (!page) return respondError(context, 404, 'no-saved-page', `The case keeps no page for “${capture.id}”.`);
  const html = capture.mediaType === 'text/html' ? markPage(page.text, page.words) : markText(page.text, page.words);
  return context.body(html, 200, { 'content-type': 'text/html; charset=UTF-8', ...asPlace });
}

/**
 * `GET /api/captures/:id/page`: the page as it was saved, as plain text; with `?as=html` an HTML page is shown as one,
 * shut in a sandbox; with `?article=` the words of that article are marked on it, `#stemma-120` being the sentence at
 * its offset 120.
 */
export function capturesResource(opened: OpenedCase): Hono {
  return new Hono().get('/api/captures/:id/page', async (context) => {
    const id = context.req.param('id');
    const capture = (await opened.view()).index.captures.get(id);
    if (!capture) return respondError(context, 404, 'unknown-capture', `The record has no capture “${id}”.`);
    const { as = 'text', article } = context.req.query();
    if (as !== 'text' && as !== 'html') return respondError(context, 400, 'bad-parameter', 'as is text or html.');
    if (article !== undefined) return respondMarked(context, opened, capture, article);
    const page = await opened.page(id);
    if (!page) return respondError(context, 404, 'no-saved-page', `The case keeps no page for “${id}”.`);
    const type = as === 'html' && page.mediaType === 'text/html' ? 'text/html' : 'text/plain';
    return context.body(new Uint8Array(page.bytes), 200, {
      'content-type': `${type}${charsetParameter(capture.encoding)}`,
      ...asPlace,
    });
  });
}
