import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, serveCase } from '../../src/server/index.ts';
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
