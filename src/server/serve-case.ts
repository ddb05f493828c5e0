import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp, createGuardedApp } from './app.ts';
import { ServedCase } from './case-thread/served-case.ts';
import { DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
import type { RunningCase, RunningServer, ServeCaseOptions, ServeOptions } from './options.ts';
import { readingSession, updatesResource } from './resources/updates.ts';
import { Updates } from './writing/updates.ts';
import { Uploads } from './writing/uploads.ts';

type Address = Pick<ServeOptions, 'host' | 'port'>;

/** Listens with an app; `end` is called when the server is closed. */
function listen(app: Hono, address: Address, end: () => Promise<void> | void): Promise<RunningServer> {
  const host = address.host ?? DEFAULT_HOST;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port: address.port ?? DEFAULT_PORT });
    server.once('error', reject);
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      const close = async () => {
        await end();
        await new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      };
      resolve({ url: `http://${name}:${port}/`, host, port, close });
    });
  });
}

/**
 * Serves a record on this machine: the app at `/`, the report at `/report`, the record under `/api`. Resolves once it
 * listens; rejects with Node's error (`EADDRINUSE`, `EACCES`) where it can't.
 */
export function serveCase(options: ServeOptions): Promise<RunningServer> {
  const uploads = new Uploads();
  return listen(createApp(options, uploads), options, () => uploads.close());
}

/** The answers for a case whose record a thread of its own holds: this one stays free for what comes. */
function createFront(served: ServedCase, { host, writing }: ServeCaseOptions, uploads: Uploads): Hono {
  let isOpening = true;
  served.opened.then(
    () => {
      isOpening = false;
    },
    () => {},
  );
  const app = createGuardedApp(host, writing !== undefined);
  if (writing) {
    const updates = new Updates((pages, onProgress) => served.update(pages, onProgress));
    served.onOutdated = () => updates.follow();
    app.route(
      '/',
      updatesResource(writing, uploads, updates, () => isOpening),
    );
  } else
    app.route(
      '/',
      readingSession(() => isOpening),
    );
  return app.all('*', (context) => served.fetch(context.req.raw));
}

/**
 * Serves a case file as `serveCase` does. It listens at once; what hangs on the record is answered when that stands.
 * After an update the new record is made beside the one that is shown, and takes its place.
 */
export async function serveCaseFile(options: ServeCaseOptions): Promise<RunningCase> {
  const { casePath, writing, bringUpToDate = true } = options;
  const uploads = new Uploads();
  const served = new ServedCase({ casePath, bringUpToDate, deciding: writing ? { token: writing.token } : null });
  const end = async () => {
    uploads.close();
    await served.close();
  };
  try {
    const server = await listen(createFront(served, options, uploads), options, end);
    return { ...server, opened: served.opened };
  } catch (error) {
    await end();
    throw error;
  }
}
