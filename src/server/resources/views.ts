import { type Context, Hono } from 'hono';
import { GROUPS } from '../../report/view/wording.ts';
import type { GroupKey, PointPage } from '../contract.ts';
import type { OpenedCase } from '../opened-case.ts';
import { type ListPage, parsePage, slicePage } from '../paging.ts';
import { respondError } from '../problem-response.ts';
import { makeCompareView } from '../views/compare-view.ts';
import { countGroups, filterPoints, type PointFilter } from '../views/filter-points.ts';
import { makeOverview } from '../views/overview.ts';
import { groupOf, listCard, makePointCard, sizeFor } from '../views/point-card.ts';
import { makeReaderView } from '../views/reader-view.ts';
import { makeVersionsView } from '../views/versions-view.ts';
import { isDay } from './parse-day.ts';

/** The filter that a query asks for; in words, what is wrong with it. */
function parseFilter(query: Readonly<Record<string, string>>): PointFilter | string {
  const { group, kind, outlet, name, from, to, q } = query;
  if (group !== undefined && !GROUPS.some(({ key }) => key === group))
    return `group is one of ${GROUPS.map(({ key }) => key).join(', ')}.`;
  if (!isDay(from) || !isDay(to)) return 'from and to are days, YYYY-MM-DD.';
  return { group: group as GroupKey | undefined, kind, outlet, name, from, to, q };
}

async function respondPoints(context: Context, opened: OpenedCase): Promise<Response> {
  const filter = parseFilter(context.req.query());
  if (typeof filter === 'string') return respondError(context, 400, 'bad-parameter', filter);
  const view = await opened.view();
  const all = await filterPoints(view, filter);
  const found = filter.group === undefined ? all : all.filter((numbered) => groupOf(numbered) === filter.group);
  const asked = parsePage(context, found.length);
  if (asked instanceof Response) return asked;
  const page = slicePage(found, asked);
  return context.json({
    items: page.items.map((numbered) => listCard(view.index, numbered)),
    total: page.total,
    next: page.next,
    groups: countGroups(all),
  } satisfies PointPage & ListPage<unknown>);
}

function unknownArticle(context: Context, id: string): Response {
  return respondError(context, 404, 'unknown-article', `The record has no article “${id}”.`);
}

/** Answers of one point that can be asked for beyond the first. */
const MOST_ANSWERS = 1000;

/** `GET /api/views/…`: points and articles as the app shows them, each made from the record. */
export function viewsResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/views/overview', async (context) => context.json(makeOverview(await opened.view())))
    .get('/api/views/points', (context) => respondPoints(context, opened))
    .get('/api/views/points/:id', async (context) => {
      const { index } = await opened.view();
      const id = context.req.param('id');
      const found = index.points.find(({ point }) => point.id === id);
      if (!found) return respondError(context, 404, 'unknown-point', `The record has no point “${id}”.`);
      const more = Math.min(MOST_ANSWERS, Math.max(0, Number(context.req.query('more')) || 0));
      return context.json(makePointCard(index, found, sizeFor(more)));
    })
    .get('/api/views/articles/:id', async (context) => {
      const id = context.req.param('id');
      const view = makeReaderView(await opened.view(), id);
      return view ? context.json(view) : unknownArticle(context, id);
    })
    .get('/api/views/articles/:id/versions', async (context) => {
      const id = context.req.param('id');
      const view = makeVersionsView(await opened.view(), id);
      return view ? context.json(view) : unknownArticle(context, id);
    })
    .get('/api/views/compare', async (context) => {
      const { a = '', b = '' } = context.req.query();
      const view = makeCompareView((await opened.view()).index, a, b);
      return view ? context.json(view) : unknownArticle(context, `${a}” or “${b}`);
    });
}
