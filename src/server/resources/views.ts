import { type Context, Hono } from 'hono';
import { GROUPS } from '../../report/view/wording.ts';
import type { GroupKey, PointPage } from '../contract.ts';
import type { OpenedCase } from '../opened-case.ts';
import { type ListPage, parsePage, respondList, slicePage } from '../paging.ts';
import { respondError } from '../problem-response.ts';
import { makeCompareView } from '../views/compare-view.ts';
import { countGroups, filterPoints, type PointFilter } from '../views/filter-points.ts';
import { makeOverview } from '../views/overview.ts';
import { makeNameViews, makeOutletViews, makeSpeakerViews } from '../views/people-view.ts';
import { groupOf, makePointCard } from '../views/point-card.ts';
import { makeReaderView } from '../views/reader-view.ts';
import { searchArticles } from '../views/search-articles.ts';
import { makeStemmaView } from '../views/stemma-view.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter that a query asks for; in words, what is wrong with it. */
function parseFilter(query: Readonly<Record<string, string>>): PointFilter | string {
  const { group, kind, outlet, name, from, to, q } = query;
  if (group !== undefined && !GROUPS.some(({ key }) => key === group))
    return `group is one of ${GROUPS.map(({ key }) => key).join(', ')}.`;
  if ([from, to].some((day) => day !== undefined && !DAY.test(day))) return 'from and to are days, YYYY-MM-DD.';
  return { group: group as GroupKey | undefined, kind, outlet, name, from, to, q };
}

async function respondPoints(context: Context, opened: OpenedCase): Promise<Response> {
  const filter = parseFilter(context.req.query());
  if (typeof filter === 'string') return respondError(context, 400, 'bad-parameter', filter);
  const view = await opened.view();
  const all = filterPoints(view, filter);
  const found = filter.group === undefined ? all : all.filter((numbered) => groupOf(numbered) === filter.group);
  const asked = parsePage(context, found.length);
  if (asked instanceof Response) return asked;
  const page = slicePage(found, asked);
  return context.json({
    items: page.items.map((numbered) => makePointCard(view.index, numbered)),
    total: page.total,
    next: page.next,
    groups: countGroups(all),
  } satisfies PointPage & ListPage<unknown>);
}

function unknownArticle(context: Context, id: string): Response {
  return respondError(context, 404, 'unknown-article', `The record has no article “${id}”.`);
}

/** `GET /api/views/…`: what the app shows, each made from the record. */
export function viewsResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/views/overview', async (context) => context.json(makeOverview(await opened.view())))
    .get('/api/views/points', (context) => respondPoints(context, opened))
    .get('/api/views/points/:id', async (context) => {
      const { index } = await opened.view();
      const id = context.req.param('id');
      const found = index.points.find(({ point }) => point.id === id);
      if (!found) return respondError(context, 404, 'unknown-point', `The record has no point “${id}”.`);
      return context.json(makePointCard(index, found));
    })
    .get('/api/views/articles/:id', async (context) => {
      const id = context.req.param('id');
      const view = makeReaderView((await opened.view()).index, id);
      return view ? context.json(view) : unknownArticle(context, id);
    })
    .get('/api/views/stemma', async (context) => context.json(makeStemmaView(await opened.view())))
    .get('/api/views/compare', async (context) => {
      const { a = '', b = '' } = context.req.query();
      const view = makeCompareView((await opened.view()).index, a, b);
      return view ? context.json(view) : unknownArticle(context, `${a}” or “${b}`);
    })
    .get('/api/views/names', async (context) => respondList(context, makeNameViews((await opened.view()).index)))
    .get('/api/views/speakers', async (context) => respondList(context, makeSpeakerViews((await opened.view()).index)))
    .get('/api/views/outlets', async (context) => respondList(context, makeOutletViews((await opened.view()).index)))
    .get('/api/views/search', async (context) =>
      respondList(context, searchArticles((await opened.view()).index, context.req.query('q') ?? '')),
    );
}
