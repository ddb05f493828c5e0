import { Hono } from 'hono';
import { REPORT_POLICY } from '../../report/html/policy.ts';
import type { OpenedCase } from '../opened-case.ts';

/** `GET /report`: the whole report as one page. */
export function reportResource(opened: OpenedCase): Hono {
  return new Hono().get('/report', async (context) => {
    context.header('content-security-policy', `${REPORT_POLICY}; frame-ancestors 'none'`);
    return context.html(await opened.html());
  });
}
