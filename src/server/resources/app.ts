import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { wordTable } from '../../text/word-table.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = wordTable({
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=UTF-8',
});

/** The app's own script and style sheet, its own API, and saved pages in a frame that is a sandbox of its own. */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // The app draws what it shows as a picture to be saved; no page's image is ever shown in it.
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the built app lies: beside the built server, or in `dist/` where the server runs from its source. */
export function findAppFolder(): string | null {
  const places = ['../../web/', '../../../dist/web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(join(place, 'index.html')) && existsSync(join(place, 'assets'))) ?? null;
}

interface AppFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

function loadFiles(folder: string): ReadonlyMap<string, AppFile> {
  const names = ['index.html', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)];
  return new Map(
    names.flatMap((name) => {
      const type = MEDIA_TYPES[extname(name)];
      return type ? [[name, { bytes: new Uint8Array(readFileSync(join(folder, name))), type }] as const] : [];
    }),
  );
}

/**
 * `GET /`: the app; `GET /assets/:name`: its files, of a list read once, so that no path reaches another file. Where
 * the app was not built, `/` leads to the report.
 */
export function appResource(folder: string | null = findAppFolder()): Hono {
  const files = folder === null ? new Map<string, AppFile>() : loadFiles(folder);
  const respond = (name: string): Response | null => {
    const file = files.get(name);
    if (!file) return null;
    return new Response(file.bytes, { headers: { 'content-type': file.type, 'content-security-policy': APP_POLICY } });
  };
  return new Hono()
    .get('/', (context) => respond('index.html') ?? context.redirect('/report'))
    .get('/assets/:name', (context) => respond(`assets/${context.req.param('name')}`) ?? context.notFound());
}
