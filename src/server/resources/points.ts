import { Hono } from 'hono';
import type { OpenedCase } from '../opened-case.ts';
import { respondList } from '../paging.ts';
import { respondError } from '../problem-response.ts';

/** `GET /api/points`, optionally of one `state` or `kind`; `GET /api/points/:id`: a point with its claims. */
export function pointsResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/points', async (context) => {
      const { state, kind } = context.req.query();
      const points = (await opened.record()).points.filter(
        (point) => (state === undefined || point.state === state) && (kind === undefined || point.kind === kind),
      );
      return respondList(context, points);
    })
    .get('/api/points/:id', async (context) => {
      const id = context.req.param('id');
      const record = await opened.record();
      const point = record.points.find((candidate) => candidate.id === id);
      if (!point) return respondError(context, 404, 'unknown-point', `The record has no point “${id}”.`);
      const claimIds = new Set(point.readings.flatMap((reading) => reading.claims));
      const claims = record.claims.filter((claim) => claimIds.has(claim.id));
      const voices = new Set(claims.map((claim) => claim.voice));
      const statements = record.statements.filter((statement) => voices.has(statement.id));
      return context.json({ point, claims, statements });
    });
}
