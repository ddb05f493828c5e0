import { describe, expect, it } from 'vitest';
import { formatCsv, formatJson } from '../../src/report/index.ts';
import { createApp } from '../../src/server/index.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

const app = createApp({ loadRecord: () => bridgeClosure });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('http://localhost/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('POST /api/export', () => {
  it('gives the whole case as the reports do, from a server that only reads', async () => {
    const json = await post({ format: 'json' });
    expect(json.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await json.text()).toBe(formatJson(bridgeClosure));
    expect(await (await post({ format: 'csv', table: 'names' })).text()).toBe(formatCsv(bridgeClosure, 'names'));
  });

  it('gives some points, those of a filter, and some parts', async () => {
    const [first, second] = bridgeClosure.points;
    const some = JSON.parse(await (await post({ format: 'json', points: [second!.id] })).text());
    expect(some.points).toEqual([JSON.parse(JSON.stringify(second))]);
    const disputed = JSON.parse(await (await post({ format: 'json', filter: { group: 'disputed' } })).text());
    expect(new Set(disputed.points.map(({ state }: { state: string }) => state))).toEqual(new Set(['disputed']));
    const names = await (await post({ format: 'md', parts: ['names'] })).text();
    expect(names).toContain('## Names');
    expect(names).not.toContain(first!.question);
    const html = await (await post({ format: 'html', parts: ['lineage'] })).text();
    expect(html).toContain('id="stemma"');
    expect(html).not.toContain('id="points"');
  });

  it('gives what was picked by hand: points with what they rest on, and articles whatever they answer', async () => {
    const point = bridgeClosure.points[0]!;
    const carriers = new Set(point.readings.flatMap(({ articles }) => articles));
    const other = bridgeClosure.articles.find(({ id }) => !carriers.has(id))!;
    const both = JSON.parse(await (await post({ format: 'json', points: [point.id], articles: [other.id] })).text());
    expect(both.points.map(({ id }: { id: string }) => id)).toEqual([point.id]);
    const kept = new Set(both.articles.map(({ id }: { id: string }) => id));
    expect(kept.has(other.id)).toBe(true);
    expect([...carriers].every((id) => kept.has(id))).toBe(true);
    const alone = JSON.parse(await (await post({ format: 'json', articles: [other.id, 'a0000000000000000'] })).text());
    expect(alone.points).toEqual([]);
    expect(alone.articles.map(({ id }: { id: string }) => id)).toEqual([other.id]);
    const claimed = bridgeClosure.claims.filter(({ anchors }) => anchors.every(({ article }) => article === other.id));
    expect(alone.claims.map(({ id }: { id: string }) => id)).toEqual(claimed.map(({ id }) => id));
    const csv = await (await post({ format: 'csv', articles: [other.id], table: 'articles' })).text();
    expect(csv.trim().split('\r\n')).toHaveLength(2);
  });

  it.each(['html', 'md', 'json', 'csv'])('leaves persons out of %s, and says how often', async (format) => {
    const response = await post({ format, redact: ['Ilse Brandt', 'Quorl Vexley'] });
    expect(await response.text()).not.toMatch(/brandt|\bilse/i);
    const counts = JSON.parse(decodeURIComponent(response.headers.get('stemma-withheld')!));
    expect(counts).toEqual([
      { name: 'Ilse Brandt', count: expect.any(Number) },
      { name: 'Quorl Vexley', count: 0 },
    ]);
    expect(counts[0].count).toBeGreaterThan(2);
  });

  it.each<[string, unknown, Record<string, string>, number]>([
    ['a page of another site', { format: 'json' }, { origin: 'https://elsewhere.example' }, 403],
    ['a format that is none', { format: 'exe' }, {}, 400],
    ['a field too many', { format: 'json', path: '/etc' }, {}, 400],
    ['a form', { format: 'json' }, { 'content-type': 'text/plain' }, 415],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });
});

describe('GET /api/cite', () => {
  const [anchor] = bridgeClosure.claims[0]!.anchors;
  const get = (query: Record<string, string>) => app.request(`http://localhost/api/cite?${new URLSearchParams(query)}`);

  it('gives the words with their source', async () => {
    const { article, start, exact } = anchor!;
    const body = JSON.parse(await (await get({ article, at: String(start), words: exact })).text());
    expect(body).toEqual({
      text: expect.stringContaining(`“${exact}” — `),
      words: exact,
      link: expect.stringContaining('#:~:text='),
    });
    expect((await get({ article, at: '0', words: exact })).status).toBe(200);
  });

  it('gives them as the article has them, whatever the blanks of what was selected', async () => {
    const { article, exact } = anchor!;
    const body = JSON.parse(await (await get({ article, words: ` ${exact.replaceAll(' ', '\n ')}` })).text());
    expect(body.words).toBe(exact);
  });

  it('refuses words that are not there', async () => {
    expect((await get({ article: anchor!.article, words: 'never written' })).status).toBe(400);
    expect((await get({ article: 'a0', words: 'x' })).status).toBe(404);
  });
});
