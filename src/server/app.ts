import { Hono } from 'hono';
import { DEFAULT_HOST } from './defaults.ts';
import { openCase } from './opened-case.ts';
import type { ServeOptions } from './options.ts';
import { respondError } from './problem-response.ts';
import { appResource } from './resources/app.ts';
import { articlesResource } from './resources/articles.ts';
import { browseResource } from './resources/browse.ts';
import { capturesResource } from './resources/captures.ts';
import { pointsResource } from './resources/points.ts';
import { problemsResource } from './resources/problems.ts';
import { recordResource } from './resources/record.ts';
import { reportResource } from './resources/report.ts';
import { viewsResource } from './resources/views.ts';
import { checkHost, readOnly, secureHeaders } from './security.ts';

/** The server's answers, without a socket: `app.request(path)` asks it directly. */
export function createApp(options: ServeOptions): Hono {
  const opened = openCase(options);
  const app = new Hono();
  app.use(secureHeaders, checkHost(options.host ?? DEFAULT_HOST), readOnly);
  app.route('/', appResource());
  app.route('/', browseResource(opened));
  app.route('/', viewsResource(opened));
  app.route('/', reportResource(opened));
  app.route('/', recordResource(opened));
  app.route('/', pointsResource(opened));
  app.route('/', articlesResource(opened));
  app.route('/', capturesResource(opened));
  app.route('/', problemsResource(opened));
  app.notFound((context) => respondError(context, 404, 'not-found', `Nothing is served at ${context.req.path}.`));
  app.onError((error, context) => respondError(context, 500, 'internal', error.message));
  return app;
}
