import { Hono } from 'hono';
import type { OpenedCase } from '../opened-case.ts';

/** `GET /api/record`: the record as `stemma report --format json` prints it, byte for byte. */
export function recordResource(opened: OpenedCase): Hono {
  return new Hono().get('/api/record', async (context) =>
    context.body(await opened.json(), 200, { 'content-type': 'application/json; charset=UTF-8' }),
  );
}
