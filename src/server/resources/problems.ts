import { Hono } from 'hono';
import type { OpenedCase } from '../opened-case.ts';
import { respondList } from '../paging.ts';

/** `GET /api/problems` and `GET /api/not-analysed`: what went wrong, and what was left out. */
export function problemsResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/problems', async (context) => respondList(context, (await opened.record()).problems))
    .get('/api/not-analysed', async (context) => respondList(context, (await opened.record()).notAnalysed));
}
