import { type Context, Hono } from 'hono';
import type { ArticlePage } from '../contract/articles.ts';
import type { TimelineDays } from '../contract/timeline.ts';
import type { OpenedCase } from '../opened-case.ts';
import { type ListPage, parsePage, respondList } from '../paging.ts';
import { respondError } from '../problem-response.ts';
import { findArticles } from '../views/articles-view.ts';
import { listOutlets, makeOutletView } from '../views/outlets-view.ts';
import { findSpeakers, listUnnamed, makeSpeakerView } from '../views/speakers-view.ts';
import { growTrees, makeStemmaView } from '../views/stemma-view.ts';
import { findNames, makeMapView, makeThingView } from '../views/things-view.ts';
import { makeTimelineDays, makeTimelineView } from '../views/timeline-view.ts';
import { isDay } from './parse-day.ts';

const MOST_SAYINGS = 60;

const badDays = (context: Context): Response =>
  respondError(context, 400, 'bad-parameter', 'from and to are days, YYYY-MM-DD, the first not after the last.');

const areDays = (from: string | undefined, to: string | undefined): boolean =>
  isDay(from) && isDay(to) && (from === undefined || to === undefined || from <= to);

async function respondArticles(context: Context, opened: OpenedCase): Promise<Response> {
  const { q, outlet, name, speaker, language, year, from, to, alone } = context.req.query();
  if (!areDays(from, to)) return badDays(context);
  const filter = { q, outlet, name, speaker, language, year, from, to, alone: alone !== undefined };
  const found = await findArticles(await opened.view(), filter);
  const asked = parsePage(context, found.total);
  if (asked instanceof Response) return asked;
  const end = asked.from + asked.limit;
  return context.json({
    items: found.cut(asked.from, end),
    total: found.total,
    next: end < found.total ? String(end) : null,
    facets: found.facets,
  } satisfies ArticlePage & ListPage<unknown>);
}

async function respondDays(context: Context, opened: OpenedCase): Promise<Response> {
  const { from, to, outlet } = context.req.query();
  if (from === undefined || to === undefined || !areDays(from, to)) return badDays(context);
  const { cut, ...found } = makeTimelineDays(await opened.view(), { from, to }, outlet);
  const asked = parsePage(context, found.total);
  if (asked instanceof Response) return asked;
  const end = asked.from + asked.limit;
  const next = end < found.total ? String(end) : null;
  return context.json({ ...found, items: cut(asked.from, end), next } satisfies TimelineDays);
}

async function respondStemma(context: Context, opened: OpenedCase): Promise<Response> {
  const view = await opened.view();
  const of = context.req.query('of');
  const asked = parsePage(context, growTrees(view).length);
  return asked instanceof Response ? asked : context.json(makeStemmaView(view, asked.from, of));
}

/** `GET /api/views/…`: lists and drawings of the whole case: articles, lineage, times, places, names, speakers, outlets. */
export function browseResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/views/articles', (context) => respondArticles(context, opened))
    .get('/api/views/stemma', (context) => respondStemma(context, opened))
    .get('/api/views/timeline', async (context) => {
      const { from, to, outlet, answers } = context.req.query();
      if (!areDays(from, to)) return badDays(context);
      return context.json(makeTimelineView(await opened.view(), { from, to, outlet, answers: answers !== undefined }));
    })
    .get('/api/views/timeline/days', (context) => respondDays(context, opened))
    .get('/api/views/map', async (context) => context.json(makeMapView(await opened.view())))
    .get('/api/views/names', async (context) => {
      const { q = '', type } = context.req.query();
      return respondList(context, findNames(await opened.view(), q, type));
    })
    .get('/api/views/names/:id', async (context) => {
      const id = context.req.param('id');
      const view = makeThingView(await opened.view(), id);
      return view
        ? context.json(view)
        : respondError(context, 404, 'unknown-name', `The record names nothing with the id “${id}”.`);
    })
    .get('/api/views/speakers', async (context) =>
      respondList(context, findSpeakers(await opened.view(), context.req.query('q') ?? '')),
    )
    .get('/api/views/speakers/:id', async (context) => {
      const key = context.req.param('id');
      const view = makeSpeakerView(await opened.view(), key, MOST_SAYINGS);
      return view
        ? context.json(view)
        : respondError(context, 404, 'unknown-speaker', `The record has no speaker “${key}”.`);
    })
    .get('/api/views/unnamed', async (context) => respondList(context, listUnnamed(await opened.view())))
    .get('/api/views/outlets', async (context) => respondList(context, listOutlets(await opened.view())))
    .get('/api/views/outlet', async (context) => {
      const name = context.req.query('name') ?? '';
      const view = makeOutletView(await opened.view(), name);
      return view
        ? context.json(view)
        : respondError(context, 404, 'unknown-outlet', `The record has no outlet “${name}”.`);
    });
}
