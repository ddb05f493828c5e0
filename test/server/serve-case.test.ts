import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/query/record.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPaths } from '../../src/run/read-paths.ts';
import type { UpdateView } from '../../src/server/contract/decide.ts';
import { createApp, type RunningCase, type RunningServer, serveCase, serveCaseFile } from '../../src/server/index.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

let running: RunningServer | undefined;
afterEach(() => running?.close());

function ask(port: number, path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    sent.on('error', reject).end();
  });
}

describe('serveCase', () => {
  it('listens on this machine, on a port that is free, and answers', async () => {
    running = await serveCase({ loadRecord: () => bridgeClosure, port: 0 });
    expect(running.host).toBe('127.0.0.1');
    expect(running.port).toBeGreaterThan(0);
    expect(running.url).toBe(`http://127.0.0.1:${running.port}/`);
    const body = JSON.parse(await (await fetch(`${running.url}api/record`)).text());
    expect(body.points.length).toBe(bridgeClosure.points.length);
    expect((await fetch(running.url, { method: 'HEAD' })).status).toBe(200);
    expect(await ask(running.port, '/', `rebound.example:${running.port}`)).toBe(403);
  });

  it('rejects where the port is taken', async () => {
    running = await serveCase({ loadRecord: () => bridgeClosure, port: 0 });
    await expect(serveCase({ loadRecord: () => bridgeClosure, port: running.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('lets go of the port when closed', async () => {
    const first = await serveCase({ loadRecord: () => bridgeClosure, port: 0 });
    await (await fetch(first.url)).text();
    await first.close();
    running = await serveCase({ loadRecord: () => bridgeClosure, port: first.port });
    expect(running.port).toBe(first.port);
  });
});

describe('a case file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
  const casePath = join(folder, 'story.stemma');
  const token = 'a-token-of-this-start';
  let server: RunningCase;
  const ask = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(`${server.url}${path}`, options);
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const post = (path: string, body: unknown) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stemma-token': token },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    const store = await openCase(casePath);
    await readPaths(store, ['examples/footbridge/pages'], { jobs: 1 });
    await ensureAnalysed(store, { jobs: 1 });
    await store.close();
    server = await serveCaseFile({ casePath, port: 0, writing: { token, signer: null } });
  }, 240_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  it('is answered for as by one thread, byte for byte, with the same headers', async () => {
    await server.opened;
    const store = await openCase(casePath);
    const record = await buildRecord(store);
    await store.close();
    const app = createApp({ loadRecord: () => record });
    for (const path of ['api/record', 'api/views/points', 'api/views/names?limit=3', 'api/nowhere', 'report', '']) {
      const [given, wanted] = [await ask(path), await app.request(`${server.url}${path}`)];
      expect([given.status, given.body], path).toEqual([wanted.status, await wanted.text()]);
      for (const name of ['content-type', 'content-security-policy', 'x-frame-options', 'cache-control'])
        expect(given.headers.get(name), `${path} ${name}`).toBe(wanted.headers.get(name));
    }
    expect((await post('api/export', { format: 'csv' })).body).toMatch(/^number,question,/);
    expect((await ask('api/views/points', { method: 'DELETE' })).status).toBe(405);
  }, 120_000);

  it('is shown as before while pages are read, then with them and with what was decided meanwhile', async () => {
    const before = JSON.parse((await ask('api/views/overview')).body);
    const [point] = JSON.parse((await ask('api/points')).body).items;
    const sent = await ask('api/uploads?name=late.txt', {
      method: 'POST',
      headers: { 'stemma-token': token },
      body: 'A late page\n\nThirty people crossed the footbridge on 4 May 2019, the mayor said.',
    });
    await post('api/updates', { uploads: [JSON.parse(sent.body).id] });
    const reject = { act: 'reject', on: { kind: 'point', id: point.id }, reason: 'Two things.', by: 'Reader One' };
    expect((await post('api/decisions', reject)).status).toBe(201);
    let [update, shownMeanwhile] = [{ state: 'working' } as UpdateView, 0];
    while (update.state === 'working') {
      const overview = JSON.parse((await ask('api/views/overview')).body);
      update = JSON.parse((await ask('api/updates')).body);
      if (update.state === 'working' && overview.captures === before.captures) shownMeanwhile += 1;
    }
    expect(shownMeanwhile).toBeGreaterThan(0);
    expect(update.state).toBe('done');
    expect(update.state === 'done' && update.changes.articlesAdded.map(({ title }) => title)).toEqual(['A late page']);
    expect(JSON.parse((await ask('api/views/overview')).body).captures).toBe(before.captures + 1);
    const log = JSON.parse((await ask('api/decisions')).body);
    expect(log.items.map(({ reason, on }: { reason: string; on: { id: string } }) => [reason, on.id])).toEqual([
      ['Two things.', point.id],
    ]);
  }, 240_000);

  it('that can’t be opened is told', async () => {
    const path = join(folder, 'none.stemma');
    writeFileSync(path, 'no case');
    const broken = await serveCaseFile({ casePath: path, port: 0 });
    await expect(broken.opened).rejects.toThrow(/none\.stemma/);
    await broken.close();
  }, 60_000);
});
