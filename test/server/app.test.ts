import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatHtml, formatJson } from '../../src/report/index.ts';
import { createApp, type ErrorBody, type ServeOptions } from '../../src/server/index.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

const pages = new Map([
  [
    bridgeClosure.captures[0]!.id,
    { bytes: Buffer.from('<script>alert(1)</script><p>Caf\u00e9'), mediaType: 'text/html' },
  ],
  [bridgeClosure.captures[1]!.id, { bytes: Buffer.from('Caf\u00e9', 'latin1'), mediaType: 'text/html' }],
  [bridgeClosure.captures[4]!.id, { bytes: Buffer.from('Statement'), mediaType: 'text/plain' }],
]);
const options: ServeOptions = {
  loadRecord: () => bridgeClosure,
  loadPage: (id) => pages.get(id) ?? null,
};
const app = createApp(options);
const get = (path: string, init: RequestInit = {}) => app.request(`http://localhost${path}`, init);
const read = async (response: Response | Promise<Response>) => JSON.parse(await (await response).text());
const errorOf = async (response: Response): Promise<ErrorBody['error']> => (await read(response)).error;

describe('GET /report', () => {
  it('is the report, under its own policy', async () => {
    const response = await get('/report');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(await response.text()).toBe(formatHtml(bridgeClosure));
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('GET /', () => {
  it('is the app: its own files and nothing else may run, load or frame it', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    );
    const page = await response.text();
    const inside = page.match(/<(?:script|style)[^>]*>[^<]+|\son\w+=|style="/g);
    expect(inside).toBeNull();
    for (const [, path] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
      const asset = await get(path!);
      expect(asset.status, path).toBe(200);
      expect(asset.headers.get('content-type')).toMatch(/^(text\/(css|javascript)|image\/svg)/);
    }
  });

  it.each(['/assets/..%2findex.html', '/assets/nothing.js', '/assets/%2e%2e%2f%2e%2e%2fpackage.json'])(
    '%s leads to no file',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('the record', () => {
  it('is what the report command prints, byte for byte', async () => {
    const response = await get('/api/record');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).toBe(formatJson(bridgeClosure));
  });

  it('gives a point with its claims and the statements that they stand in', async () => {
    const point = bridgeClosure.points[3]!;
    const body = await read(get(`/api/points/${point.id}`));
    expect(body.point).toEqual(point);
    expect(body.claims.map((claim: { id: string }) => claim.id)).toEqual(
      point.readings.flatMap((reading) => reading.claims),
    );
    expect(body.statements.map((statement: { stance: string }) => statement.stance)).toEqual(['accuses']);
  });

  it('lists points of one state', async () => {
    const body = await read(get('/api/points?state=disputed'));
    expect(body.total).toBe(2);
    expect(body.items.every((point: { state: string }) => point.state === 'disputed')).toBe(true);
  });

  it('gives an article with its text and lineage, and lists articles without their text', async () => {
    const article = bridgeClosure.articles[1]!;
    const whole = await read(get(`/api/articles/${article.id}`));
    expect(whole.article.text).toBe(article.text);
    expect(whole.lineage.map((edge: { kind: string }) => edge.kind)).toEqual(['reprint']);
    const list = await read(get('/api/articles'));
    expect(list.items[1]).toMatchObject({ id: article.id, title: article.title, textLength: article.text.length });
    expect(list.items[1]).not.toHaveProperty('text');
  });

  it('lists problems and what was not analysed', async () => {
    expect((await read(get('/api/problems'))).items).toEqual(bridgeClosure.problems);
    expect((await read(get('/api/not-analysed'))).items).toEqual(bridgeClosure.notAnalysed);
  });
});

describe('paging', () => {
  it('walks a list by its cursors, each item once', async () => {
    const seen: string[] = [];
    for (let path: string | null = '/api/points?limit=3'; path; ) {
      const body: { items: { id: string }[]; next: string | null; total: number } = await read(get(path));
      expect(body.total).toBe(4);
      expect(body.items.length).toBeLessThanOrEqual(3);
      seen.push(...body.items.map(({ id }) => id));
      path = body.next && `/api/points?limit=3&cursor=${body.next}`;
    }
    expect(seen).toEqual(bridgeClosure.points.map(({ id }) => id));
  });

  it.each(['limit=0', 'limit=1001', 'limit=ten', 'limit=-1', 'limit=1e2', 'cursor=5', 'cursor=x', 'cursor='])(
    'refuses %s',
    async (query) => {
      const response = await get(`/api/points?${query}`);
      expect(response.status).toBe(400);
      expect(await errorOf(response)).toMatchObject({ code: 'bad-parameter' });
    },
  );
});

describe('saved pages', () => {
  const page = (index: number, query = '') => get(`/api/captures/${bridgeClosure.captures[index]!.id}/page${query}`);

  it('come as plain text, whatever they are', async () => {
    const response = await page(0);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('<script>');
  });

  it('come as HTML only when asked, shut in a sandbox that runs no script', async () => {
    const response = await page(0, '?as=html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')!.split('; ');
    expect(policy).toContain('sandbox');
    expect(policy).toContain("default-src 'none'");
    expect(policy.join()).not.toContain('script');
    expect((await page(4, '?as=html')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('keep their bytes and name their encoding', async () => {
    const response = await page(1);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=windows-1252');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from('Caf\u00e9', 'latin1'));
  });

  it.each([
    ['an unknown capture', '/api/captures/c0000000000000000/page', 404, 'unknown-capture'],
    ['a page that was not kept', `/api/captures/${bridgeClosure.captures[2]!.id}/page`, 404, 'no-saved-page'],
    ['another form', `/api/captures/${bridgeClosure.captures[0]!.id}/page?as=pdf`, 400, 'bad-parameter'],
  ] as const)('refuse %s', async (_, path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code });
  });

  it('are none where the case keeps none', async () => {
    const bare = createApp({ loadRecord: () => bridgeClosure });
    const response = await bare.request(`http://localhost/api/captures/${bridgeClosure.captures[0]!.id}/page`);
    expect(await errorOf(response)).toMatchObject({ code: 'no-saved-page' });
  });
});

describe('errors', () => {
  it.each([
    ['an unknown path', '/nothing/here', 'not-found'],
    ['an unknown path of the API', '/api/pointz', 'not-found'],
    ['an unknown point', '/api/points/p0000000000000000', 'unknown-point'],
    ['an unknown article', '/api/articles/%3Cscript%3E', 'unknown-article'],
  ])('%s has the one shape', async (_, path, code) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const body = (await response.json()) as ErrorBody;
    expect(Object.keys(body)).toEqual(['error']);
    expect(Object.keys(body.error)).toEqual(['code', 'message']);
    expect(body.error.code).toBe(code);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await get('/api/record', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await errorOf(response)).toMatchObject({ code: 'method-not-allowed' });
  });

  it('a case that can’t be read is said, not hidden', async () => {
    const broken = createApp({
      loadRecord: () => {
        throw new Error('the case is locked');
      },
    });
    const response = await broken.request('http://localhost/api/points');
    expect(response.status).toBe(500);
    expect(await errorOf(response)).toEqual({ code: 'internal', message: 'the case is locked' });
  });
});

describe('who may ask', () => {
  const asked = (host: string, name?: string) =>
    createApp(name === undefined ? options : { ...options, host: name }).request('/api/problems', {
      headers: { host },
    });

  it.each(['localhost', 'localhost:4680', '127.0.0.1:4680', '[::1]:4680', 'LOCALHOST:1'])(
    '%s is this machine',
    async (host) => {
      expect((await asked(host)).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.1.5:4680',
    'localhost:1:2',
    '',
    'a b',
  ])('a page of “%s” is refused (DNS rebinding)', async (host) => {
    const response = await asked(host);
    expect(response.status).toBe(403);
    expect(await errorOf(response)).toMatchObject({ code: 'forbidden-host' });
  });

  it('where all addresses were asked for, an address will do and a name will not', async () => {
    expect((await asked('192.168.1.5:4680', '0.0.0.0')).status).toBe(200);
    expect((await asked('evil.example', '0.0.0.0')).status).toBe(403);
    expect((await asked('desk.lan:4680', 'desk.lan')).status).toBe(200);
  });

  it.each(['/', '/report', '/api/record', '/nothing', '/api/points?limit=0'])(
    '%s lets no other site read or frame it',
    async (path) => {
      const { headers } = await get(path, { headers: { origin: 'https://evil.example' } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );
});

describe('HEAD', () => {
  it.each(['/', '/report', '/api/record', '/api/points'])('%s answers like GET without a body', async (path) => {
    const response = await get(path, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-type')).toBe((await get(path)).headers.get('content-type'));
  });
});

describe('a case that changes', () => {
  it('is loaded once for each of its revisions', async () => {
    let revision = 1;
    let loads = 0;
    const changing = createApp({
      revision: () => revision,
      loadRecord: () => {
        loads += 1;
        return { ...bridgeClosure, stemma: `0.0.${revision}` };
      },
    });
    const version = async () => (await read(changing.request('http://localhost/api/record'))).stemma;
    expect([await version(), await version(), loads]).toEqual(['0.0.1', '0.0.1', 1]);
    revision = 2;
    expect([await version(), await version(), loads]).toEqual(['0.0.2', '0.0.2', 2]);
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/guide/server.md', import.meta.url), 'utf8');
  const paths = [...guide.matchAll(/^\| `(\/[^`]*)` \|/gm)].map((match) => match[1]!);
  const ids: Readonly<Record<string, string>> = {
    points: bridgeClosure.points[0]!.id,
    articles: bridgeClosure.articles[0]!.id,
    captures: bridgeClosure.captures[0]!.id,
    names: bridgeClosure.entities[0]!.id,
  };

  const queries: Readonly<Record<string, string>> = {
    '/api/views/compare': `?a=${ids.articles}&b=${bridgeClosure.articles[1]!.id}`,
    '/api/decide/articles': `?id=${ids.articles}`,
    '/api/cite': `?article=${ids.articles}&words=${encodeURIComponent(bridgeClosure.articles[0]!.text.slice(0, 20))}`,
    '/api/views/timeline/days': '?from=2000-01-01&to=2030-12-31',
    '/api/views/outlet': `?name=${encodeURIComponent(bridgeClosure.articles[0]!.outlet ?? '')}`,
  };

  it.each(paths)('names %s, which is there', async (path) => {
    const query = queries[path] ?? '';
    const page = await (await get('/')).text();
    const asset = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] ?? '';
    const speakers = (await (await get('/api/views/speakers')).json()) as { items: { key: string }[] };
    const real = path
      .replace('/assets/:name', asset)
      .replace('/speakers/:id', `/speakers/${speakers.items[0]!.key}`)
      .replace(/\/(\w+)\/:id/, (_, list: string) => `/${list}/${ids[list]}`);
    expect((await get(real + query)).status).toBe(200);
  });

  it('names every path that is there', () => {
    const routes = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect([...new Set(routes)].sort()).toEqual([...paths].sort());
  });
});
