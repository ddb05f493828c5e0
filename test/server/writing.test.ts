import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/query/record.ts';
import { formatJson } from '../../src/report/json.ts';
import { appendDecision } from '../../src/run/append-decision.ts';
import type { UpdateProgress } from '../../src/run/case-updater.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPaths } from '../../src/run/read-paths.ts';
import { updateCase } from '../../src/run/update-case.ts';
import { type CaseWriting, createApp } from '../../src/server/index.ts';
import { parseUploadName, Uploads } from '../../src/server/writing/uploads.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-writing-'));
const casePath = join(folder, 'story.stemma');
const token = 'a-token-of-this-start';
const limits = { maxBytes: 20_000, maxFiles: 4, maxTotalBytes: 40_000 };
const uploads = new Uploads(limits);
let store: Store;
let app: ReturnType<typeof createApp>;
let writing: CaseWriting;

beforeAll(async () => {
  store = await openCase(casePath);
  await readPaths(store, ['examples/footbridge/pages'], { jobs: 0 });
  await ensureAnalysed(store, { jobs: 0 });
  let clock = 0;
  writing = {
    token,
    signer: 'Reader One',
    append: (draft) => appendDecision(store, draft),
    update: (pages, onProgress) => updateCase({ casePath, pages, jobs: 0 }, { onProgress }),
    now: () => new Date(Date.UTC(2024, 0, 1, 0, 0, clock++)).toISOString(),
  };
  app = createApp({ loadRecord: () => buildRecord(store), writing }, uploads);
}, 120_000);
afterAll(async () => {
  uploads.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const read = async (response: Response | Promise<Response>) => JSON.parse(await (await response).text());
const get = (path: string) => app.request(`http://localhost${path}`);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stemma-token': token, ...headers },
    body: JSON.stringify(body),
  });
const aPoint = async () => (await read(get('/api/points'))).items[0];
const reject = (id: string, more = {}) => ({
  act: 'reject',
  on: { kind: 'point', id },
  reason: 'They count different things.',
  by: 'Reader One',
  ...more,
});

async function settled(): Promise<{ state: string; number: number; changes?: Record<string, unknown[]> }> {
  for (;;) {
    const view = await read(get('/api/updates'));
    if (view.state !== 'working') return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('who may write', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['no token', { 'stemma-token': '' }, 403, 'forbidden-token'],
    ['a token of another start', { 'stemma-token': 'a-token-of-that-start' }, 403, 'forbidden-token'],
    ['a page of another site', { origin: 'https://elsewhere.example' }, 403, 'forbidden-origin'],
    ['a page of another port', { origin: 'http://localhost:9' }, 403, 'forbidden-origin'],
    ['a file', { origin: 'null' }, 403, 'forbidden-origin'],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }, 403, 'forbidden-origin'],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 403, 'forbidden-origin'],
    ['another host name', { host: 'rebound.example' }, 403, 'forbidden-host'],
    ['a form', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
  ])('not %s', async (_, headers, status, code) => {
    const response = await post('/api/decisions', reject((await aPoint()).id), headers);
    expect([response.status, (await read(response)).error.code]).toEqual([status, code]);
    expect(await store.decisions()).toEqual([]);
  });

  it('is told by the session', async () => {
    expect(await read(get('/api/session'))).toEqual({ mayWrite: false, signer: null });
    const own = app.request('http://localhost/api/session', { headers: { 'stemma-token': token } });
    expect(await read(own)).toEqual({ mayWrite: true, signer: 'Reader One' });
  });

  it('is nobody where the server only reads', async () => {
    const reading = createApp({ loadRecord: () => buildRecord(store) });
    const response = await reading.request('http://localhost/api/decisions', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await read(reading.request('http://localhost/api/session'))).toEqual({ mayWrite: false, signer: null });
  });

  it('gets no leave by CORS', async () => {
    const asked = await app.request('http://localhost/api/decisions', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(405);
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('POST /api/decisions', () => {
  it.each<[string, unknown, number, string]>([
    ['nothing', {}, 400, 'bad-request'],
    ['no JSON object', 'reject', 400, 'bad-request'],
    ['a field too many', { ...reject('p1'), at: '2020-01-01T00:00:00Z' }, 400, 'bad-request'],
    ['an act that is none', reject('p1', { act: 'forbid' }), 400, 'bad-request'],
    ['a point that is not there', reject('p0000000000000000'), 404, 'unknown-subject'],
    ['a reason of blanks', { ...reject('KNOWN'), reason: '  ' }, 422, 'refused-decision'],
    ['more than a request holds', reject('p1', { reason: 'x'.repeat(300_000) }), 413, 'too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    const { id } = await aPoint();
    const known = JSON.parse(JSON.stringify(body).replace('KNOWN', id));
    const response = await post('/api/decisions', known);
    expect([response.status, (await read(response)).error.code]).toEqual([status, code]);
    expect(await store.decisions()).toEqual([]);
  });

  it('appends with the words of the record and the time of the server, and the record has it at once', async () => {
    const { id, question } = await aPoint();
    const response = await post('/api/decisions', reject(id));
    expect(response.status).toBe(201);
    const { decision, update } = await read(response);
    expect(update).toBe(false);
    expect(decision).toMatchObject({ by: 'Reader One', at: '2024-01-01T00:00:01.000Z', on: { words: question } });
    expect(decision.on.anchors.length).toBeGreaterThan(0);
    expect((await read(get('/api/record'))).decisions).toEqual([decision]);
    expect((await read(get('/api/decisions'))).items).toEqual([decision]);
    expect((await read(get(`/api/decide/points/${id}`))).point.decisions).toEqual([decision]);
    expect((await buildRecord(store)).decisions).toEqual([decision]);
  });

  it('keeps every one of many that come at once', async () => {
    const { id } = await aPoint();
    const many = Array.from({ length: 8 }, (_, n) => post('/api/decisions', reject(id, { reason: `Reason ${n}.` })));
    for (const response of await Promise.all(many)) expect(response.status).toBe(201);
    expect((await read(get('/api/decisions'))).total).toBe(9);
  });

  it('makes the record anew where stages carry it out, and takes it back', async () => {
    const names = await read(get('/api/decide/names?q=Ilse'));
    const rename = { act: 'rename', on: { kind: 'entity', id: names.items[0].id }, name: 'The Engineer' };
    const response = await post('/api/decisions', { ...reject(''), ...rename });
    const { decision, update } = await read(response);
    expect(update).toBe(true);
    expect(await settled()).toMatchObject({ state: 'done' });
    const withdraw = { ...reject(''), act: 'withdraw', on: { kind: 'decision', id: decision.id } };
    expect((await read(post('/api/decisions', withdraw))).update).toBe(true);
    await settled();
    expect((await read(get('/api/decisions'))).items[1].withdrawnBy).toMatch(/^d[0-9a-f]{16}$/);
  }, 120_000);
});

describe('what can be decided of', () => {
  it('a point: its answers, joins, sentences and statements', async () => {
    const { id, readings } = (await read(get('/api/points?state=disputed'))).items[0];
    const view = await read(get(`/api/decide/points/${id}`));
    expect(view.readings.map(({ words }: { words: string }) => words)).toEqual(
      readings.map(({ value }: { value: string }) => value),
    );
    for (const part of [...view.readings, ...view.claims, ...view.joins]) {
      const { kind, id: of, within } = part;
      const on = { kind, id: of, ...(within && { within }) };
      const response = await post('/api/decisions', { ...reject(''), act: 'annotate', on });
      expect(response.status, JSON.stringify(on)).toBe(201);
    }
  });

  it('two articles: the edge between them', async () => {
    const { lineage } = await read(get('/api/record'));
    const edge = lineage.find(({ of }: { of: unknown }) => typeof of === 'string');
    const view = await read(get(`/api/decide/articles?id=${edge.copy}&id=${edge.of}`));
    expect(view.edges).toEqual([expect.objectContaining({ kind: 'edge', id: `${edge.copy} ${edge.of}` })]);
    expect(view.articles).toHaveLength(2);
  });

  it.each(['/api/decide/points/p0', '/api/decide/names/e0', '/api/decide/articles?id=a0'])(
    '%s: nothing',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('adding pages', () => {
  const upload = (name: string, body: string) =>
    app.request(`http://localhost/api/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'stemma-token': token },
      body,
    });
  const page = (words: string) => `<!doctype html><title>Another day</title><article><h1>Another day</h1>
    <p>The footbridge at Corven was last inspected in May 2022, the council said. ${words}</p></article>`;

  it('reads what was dropped and says what changed', async () => {
    const one = await read(upload('more/another-day.html', page('Four people were hurt.')));
    const hidden = await read(upload('more/.DS_Store', 'x'));
    const started = await post('/api/updates', { uploads: [one.id, hidden.id] });
    expect(started.status).toBe(202);
    const busy = await post('/api/updates', { uploads: [] });
    expect([busy.status, (await read(busy)).error.code]).toEqual([409, 'busy']);
    const done = await settled();
    expect(done).toMatchObject({ state: 'done', summary: { added: 1, refused: 1 } });
    expect(done.changes!.articlesAdded).toMatchObject([{ title: 'Another day' }]);
    expect(done.changes!.problemsAdded).toMatchObject([{ code: 'read/hidden', at: 'more/.DS_Store' }]);
    const record = await read(get('/api/record'));
    expect(record.captures.map(({ file }: { file: string }) => file)).toContain('more/another-day.html');
    expect(record.decisions.filter(({ on }: { on: { found: string } }) => on.found === 'orphan')).toEqual([]);
    expect((await post('/api/updates', { uploads: [one.id] })).status).toBe(404);
  }, 120_000);

  it.each<[string, string, string, number, string]>([
    ['a file without a name', '', 'x', 400, 'bad-parameter'],
    ['a name that is only a way up', '../..', 'x', 400, 'bad-parameter'],
    ['a file above the limit', 'big.html', 'x'.repeat(30_000), 413, 'too-large'],
  ])('refuses %s', async (_, name, body, status, code) => {
    const response = await upload(name, body);
    expect([response.status, (await read(response)).error.code]).toEqual([status, code]);
  });

  it('refuses more than waits at once, and takes again once there is room', async () => {
    const small = new Uploads(limits);
    const receive = (size: number) => small.receive('a.html', new Blob(['x'.repeat(size)]).stream());
    const first = await receive(20_000);
    await receive(19_000);
    await expect(receive(2_000)).rejects.toThrow(/larger/);
    await small.forget([first.id]);
    await receive(2_000);
    await receive(10);
    await receive(10);
    await expect(receive(10)).rejects.toThrow(/Too many/);
    expect(small.find([first.id])).toBeNull();
    small.close();
  });
});

describe('parseUploadName', () => {
  it.each([
    ['a.html', 'a.html'],
    ['folder\\sub/a.html', 'folder/sub/a.html'],
    ['/etc/passwd', 'etc/passwd'],
    ['../../up.html', 'up.html'],
    ['a\u0000\u202eb.html', 'ab.html'],
    ['..', null],
    ['x'.repeat(500), null],
  ])('%j gives %j', (name, expected) => {
    expect(parseUploadName(name)).toBe(expected);
  });
});

describe('an update that is ended in the middle', () => {
  const dir = 'examples/footbridge/pages';
  const pages = readdirSync(dir)
    .slice(0, 3)
    .map((name) => ({ name, path: join(dir, name), sizeBytes: statSync(join(dir, name)).size }));
  const recordOf = async (path: string) => {
    const opened = await openCase(path, { mustExist: true });
    const record = formatJson(await buildRecord(opened));
    await opened.close();
    return record;
  };

  it('leaves a case that opens, and the next one ends in the same record', async () => {
    const whole = join(folder, 'whole.stemma');
    await (await openCase(whole)).close();
    await updateCase({ casePath: whole, pages, jobs: 0 });
    for (const moment of ['read', 'analyse']) {
      const path = join(folder, `killed-${moment}.stemma`);
      await (await openCase(path)).close();
      const ending = new AbortController();
      const onProgress = ({ phase }: UpdateProgress) => phase === moment && ending.abort();
      const killed = updateCase({ casePath: path, pages, jobs: 0 }, { signal: ending.signal, onProgress });
      await expect(killed).rejects.toThrow(/ended/);
      await recordOf(path);
      expect((await updateCase({ casePath: path, pages, jobs: 0 })).pages).toBe(pages.length);
      expect(await recordOf(path)).toBe(await recordOf(whole));
    }
  }, 240_000);
});
