import { Hono } from 'hono';
import { DEFAULT_HOST } from './defaults.ts';
import { type OpenedCase, openCase } from './opened-case.ts';
import type { ServeOptions } from './options.ts';
import { respondError } from './problem-response.ts';
import { appResource } from './resources/app.ts';
import { articlesResource } from './resources/articles.ts';
import { browseResource } from './resources/browse.ts';
import { capturesResource } from './resources/captures.ts';
import { decidingResource, decisionsResource } from './resources/decisions.ts';
import { exportResource } from './resources/export.ts';
import { pointsResource } from './resources/points.ts';
import { problemsResource } from './resources/problems.ts';
import { recordResource } from './resources/record.ts';
import { reportResource } from './resources/report.ts';
import { readingSession, updatesResource } from './resources/updates.ts';
import { viewsResource } from './resources/views.ts';
import { checkHost, checkMethod, secureHeaders } from './security.ts';
import type { CaseWriting } from './writing/options.ts';
import { Updates } from './writing/updates.ts';
import { Uploads } from './writing/uploads.ts';

/** Paths that take POST: what is asked for stands in the body, or is written. */
const ASKED_BY_POST = ['/api/export'];
const WRITTEN_TO = ['/api/decisions', '/api/uploads', '/api/updates'];

/** What a server that writes answers beside what it shows. */
function writingResource(opened: OpenedCase, writing: CaseWriting, uploads: Uploads): Hono {
  const updates = new Updates(opened, writing);
  return new Hono()
    .route('/', decidingResource(opened, writing, updates))
    .route('/', updatesResource(writing, uploads, updates));
}

/** The server's answers, without a socket: `app.request(path)` asks it directly. */
export function createApp(options: ServeOptions, uploads: Uploads = new Uploads()): Hono {
  const opened = openCase(options);
  const app = new Hono();
  app.use(
    secureHeaders,
    checkHost(options.host ?? DEFAULT_HOST),
    checkMethod(new Set([...ASKED_BY_POST, ...(options.writing ? WRITTEN_TO : [])])),
  );
  app.route('/', appResource());
  app.route('/', browseResource(opened));
  app.route('/', viewsResource(opened));
  app.route('/', reportResource(opened));
  app.route('/', recordResource(opened));
  app.route('/', pointsResource(opened));
  app.route('/', articlesResource(opened));
  app.route('/', capturesResource(opened));
  app.route('/', problemsResource(opened));
  app.route('/', decisionsResource(opened));
  app.route('/', exportResource(opened));
  app.route('/', options.writing ? writingResource(opened, options.writing, uploads) : readingSession());
  app.notFound((context) => respondError(context, 404, 'not-found', `Nothing is served at ${context.req.path}.`));
  app.onError((error, context) => respondError(context, 500, 'internal', error.message));
  return app;
}
