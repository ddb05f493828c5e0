import { Hono } from 'hono';
import { findChanges } from '../query/what-changed.ts';
import { DEFAULT_HOST } from './defaults.ts';
import { type OpenedCase, openCase } from './opened-case.ts';
import type { ServeOptions } from './options.ts';
import { respondError } from './problem-response.ts';
import { appResource } from './resources/app.ts';
import { articlesResource } from './resources/articles.ts';
import { browseResource } from './resources/browse.ts';
import { capturesResource } from './resources/captures.ts';
import { type Deciding, decidingResource, decisionsResource } from './resources/decisions.ts';
import { exportResource } from './resources/export.ts';
import { pointsResource } from './resources/points.ts';
import { problemsResource } from './resources/problems.ts';
import { recordResource } from './resources/record.ts';
import { reportResource } from './resources/report.ts';
import { readingSession, updatesResource } from './resources/updates.ts';
import { viewsResource } from './resources/views.ts';
import { checkHost, checkMethod, secureHeaders } from './security.ts';
import type { CaseWriting } from './writing/options.ts';
import { type Update, Updates } from './writing/updates.ts';
import { Uploads } from './writing/uploads.ts';

/** Paths that take POST: what is asked for stands in the body, or is written. */
const ASKED_BY_POST = ['/api/export'];
const WRITTEN_TO = ['/api/decisions', '/api/uploads', '/api/updates'];

function answerErrors(app: Hono): Hono {
  app.notFound((context) => respondError(context, 404, 'not-found', `Nothing is served at ${context.req.path}.`));
  app.onError((error, context) => respondError(context, 500, 'internal', error.message));
  return app;
}

/** A server without an answer yet: what it refuses, the headers it sends, and the app's own files. */
export function createGuardedApp(host: string | undefined, mayWrite: boolean): Hono {
  const app = new Hono();
  const postable = new Set([...ASKED_BY_POST, ...(mayWrite ? WRITTEN_TO : [])]);
  app.use(secureHeaders, checkHost(host ?? DEFAULT_HOST), checkMethod(postable));
  app.route('/', appResource());
  return answerErrors(app);
}

/** All that is answered from the record, and the decisions written to its case. It guards nothing. */
export function createReadingApp(opened: OpenedCase, deciding: Deciding | null): Hono {
  const app = new Hono();
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
  if (deciding) app.route('/', decidingResource(opened, deciding));
  return answerErrors(app);
}

/** Updates of a case whose record is made where it is shown. */
function updateInPlace(opened: OpenedCase, writing: CaseWriting): Update {
  return async (pages, onProgress) => {
    const before = await opened.record();
    const summary = await writing.update(pages, onProgress);
    opened.forget();
    return { summary, changes: findChanges(before, await opened.record()) };
  };
}

/**
 * The server's answers for a record that is handed in, in one thread and without a socket: `app.request(path)` asks it
 * directly.
 */
export function createApp(options: ServeOptions, uploads: Uploads = new Uploads()): Hono {
  const { writing } = options;
  const opened = openCase(options);
  const app = createGuardedApp(options.host, writing !== undefined);
  const updates = writing && new Updates(updateInPlace(opened, writing));
  app.route('/', writing && updates ? updatesResource(writing, uploads, updates) : readingSession());
  app.route('/', createReadingApp(opened, writing && updates ? { writing, follow: () => updates.follow() } : null));
  return app;
}
