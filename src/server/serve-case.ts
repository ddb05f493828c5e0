import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
import type { RunningServer, ServeOptions } from './options.ts';
import { Uploads } from './writing/uploads.ts';

/**
 * Serves a case on this machine: the app at `/`, the report at `/report`, the record under `/api`. Resolves once it listens; rejects with
 * Node's error (`EADDRINUSE`, `EACCES`) where it can't.
 */
export function serveCase(options: ServeOptions): Promise<RunningServer> {
  const host = options.host ?? DEFAULT_HOST;
  const uploads = new Uploads();
  const app = createApp(options, uploads);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port: options.port ?? DEFAULT_PORT });
    server.once('error', reject);
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      const close = () =>
        new Promise<void>((done) => {
          uploads.close();
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://${name}:${port}/`, host, port, close });
    });
  });
}
