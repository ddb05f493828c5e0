import { Hono } from 'hono';
import type { OpenedCase } from '../opened-case.ts';
import { respondError } from '../problem-response.ts';

/** A saved page may lay itself out and nothing else: an origin of its own, no script, no request, no form. Only the app frames it. */
const SANDBOX =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Labels that may stand in a header as they are; any other is left out, and the browser guesses. */
function charsetParameter(encoding: string): string {
  return /^[a-z0-9_.:-]{1,40}$/i.test(encoding) ? `; charset=${encoding}` : '';
}

/**
 * `GET /api/captures/:id/page`: the page as it was saved, as plain text; with `?as=html` an HTML page is shown as one,
 * shut in a sandbox.
 */
export function capturesResource(opened: OpenedCase): Hono {
  return new Hono().get('/api/captures/:id/page', async (context) => {
    const id = context.req.param('id');
    const capture = (await opened.record()).captures.find((candidate) => candidate.id === id);
    if (!capture) return respondError(context, 404, 'unknown-capture', `The record has no capture “${id}”.`);
    const as = context.req.query('as') ?? 'text';
    if (as !== 'text' && as !== 'html') return respondError(context, 400, 'bad-parameter', 'as is text or html.');
    const page = await opened.page(id);
    if (!page) return respondError(context, 404, 'no-saved-page', `The case keeps no page for “${id}”.`);
    const type = as === 'html' && page.mediaType === 'text/html' ? 'text/html' : 'text/plain';
    return context.body(new Uint8Array(page.bytes), 200, {
      'content-type': `${type}${charsetParameter(capture.encoding)}`,
      'content-security-policy': SANDBOX,
      'x-frame-options': 'SAMEORIGIN',
    });
  });
}
