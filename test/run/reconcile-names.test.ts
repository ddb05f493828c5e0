import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readService, reconcileNames } from '../../src/run/reconcile-names.ts';

/** What the service was sent, and how it answers. */
const asked: string[] = [];
let answer: (queries: Record<string, { query: string; type?: string }>) => unknown;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${body}`);
      if (request.url === '/broken') response.writeHead(500).end();
      else if (request.url === '/page') response.end('<html>');
      else if (request.url === '/silent') setTimeout(() => response.end('{}'), 2_000).unref();
      else if (request.method === 'GET')
        response.end(JSON.stringify({ name: 'Gazette of Orsk', identifierSpace: 'http://orsk.example/id/' }));
      else response.end(JSON.stringify(answer(JSON.parse(new URLSearchParams(body).get('queries')!))));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

const echo: typeof answer = (queries) =>
  Object.fromEntries(
    Object.entries(queries).map(([key, { query }]) => [
      key,
      {
        result: [
          { id: 'Q2', name: query, score: 40, match: false },
          { id: 'Q1', name: query, score: 90.5, match: true },
        ],
      },
    ]),
  );

describe('reconcileNames', () => {
  it('asks what a service is, and sends it nothing with that', async () => {
    expect(await readService(url)).toEqual({
      url,
      name: 'Gazette of Orsk',
      identifierSpace: 'http://orsk.example/id/',
    });
    expect(asked).toEqual(['GET ']);
  });

  it('sends names and nothing else, some at a time, and gives the best candidate first', async () => {
    answer = echo;
    const queries = ['Ana Prell', 'Orsk & Co', 'Čuči'].map((query) => ({ query, type: 'Q5' }));
    const found = await reconcileNames({ url }, queries, { batch: 2 });
    expect(found.map(([best]) => best)).toEqual(
      queries.map(({ query }) => ({ id: 'Q1', name: query, score: 90.5, match: true })),
    );
    const sent = asked.map((request) => JSON.parse(new URLSearchParams(request.slice(5)).get('queries')!) as object);
    expect(sent).toEqual([{ q0: queries[0], q1: queries[1] }, { q0: queries[2] }]);
  });

  it('takes an answer without candidates, or with bad ones, for none', async () => {
    answer = () => ({ q0: { result: [{ id: 7 }, null, 'Q1'] }, q1: 'none' });
    expect(await reconcileNames({ url }, [{ query: 'a' }, { query: 'b' }, { query: 'c' }])).toEqual([[], [], []]);
  });

  it.each([
    ['/broken', 'reconcile/refused'],
    ['/page', 'reconcile/not-a-service'],
    ['/silent', 'reconcile/unreachable'],
  ])('says what is wrong with %s', async (path, code) => {
    await expect(readService(url + path, { timeoutMs: 200 })).rejects.toMatchObject({ code });
  });

  it.each(['not an address', 'file:///etc/passwd', ''])('asks no %j', async (address) => {
    await expect(readService(address)).rejects.toMatchObject({ code: 'reconcile/address' });
    expect(asked).toEqual([]);
  });
});
