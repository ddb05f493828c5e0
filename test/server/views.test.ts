import { describe, expect, it } from 'vitest';
import type { ComparedClaim, PointCard, PointPage, ReaderView } from '../../src/server/contract.ts';
import { createApp } from '../../src/server/index.ts';
import { cutRuns } from '../../src/server/views/text-runs.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

const app = createApp({ loadRecord: () => bridgeClosure });
async function getOf<Body>(from: typeof app, path: string): Promise<Body> {
  const response = await from.request(`http://localhost${path}`);
  expect(response.status, path).toBe(200);
  return JSON.parse(await response.text());
}
const get = <Body>(path: string) => getOf<Body>(app, path);

/** The same record, the claims of its first point held against each other and against one that is not in it. */
const [point, ...points] = bridgeClosure.points;
const [a, b, c] = point!.readings.flatMap(({ claims }) => claims);
const compared = {
  ...bridgeClosure,
  points: [
    {
      ...point!,
      comparisons: [
        { claim: a!, with: b!, aligned: true, because: 'both of the bridge' },
        { claim: a!, with: 'k0000000000000000', aligned: false, because: 'of different towns' },
        { claim: b!, with: c!, aligned: true, because: 'both of the bridge' },
      ],
    },
    ...points,
  ],
};

describe('points as the app shows them', () => {
  it('come with every carrier of every reading', async () => {
    const page = await get<PointPage>('/api/views/points');
    expect(page.items.map(({ id }) => id).sort()).toEqual(bridgeClosure.points.map(({ id }) => id).sort());
    for (const card of page.items) {
      const point = bridgeClosure.points.find(({ id }) => id === card.id)!;
      expect(card.readings.map(({ value }) => value)).toEqual(point.readings.map(({ value }) => value));
      expect(card.readings.every(({ quotes }) => quotes.length > 0)).toBe(true);
    }
    expect(page.groups.reduce((sum, { count }) => sum + count, 0)).toBe(bridgeClosure.points.length);
  });

  it('counts all groups under a filter, whichever is asked for', async () => {
    const all = await get<PointPage>('/api/views/points');
    const some = await get<PointPage>('/api/views/points?group=disputed');
    expect(some.groups).toEqual(all.groups);
    expect(some.items.every(({ group }) => group === 'disputed')).toBe(true);
    expect(some.total).toBe(all.groups.find(({ key }) => key === 'disputed')!.count);
  });

  it('are found by words, kind and outlet, and not found where nothing answers', async () => {
    const { items } = await get<PointPage>('/api/views/points');
    const card = items[0]!;
    const outlet = bridgeClosure.points.find(({ id }) => id === card.id)!.readings[0]!.outlets[0]!;
    const query = new URLSearchParams({ q: card.question, kind: card.kind, outlet });
    const found = await get<PointPage>(`/api/views/points?${query}`);
    expect(found.items.map(({ id }) => id)).toContain(card.id);
    expect((await get<PointPage>('/api/views/points?q=zzzz')).total).toBe(0);
    expect((await get<PointPage>('/api/views/points?from=2999-01-01')).total).toBe(0);
  });

  it('say why claims were set side by side or kept apart, each reason once, with places that lead to the words', async () => {
    const { items } = await get<PointPage>('/api/views/points');
    const articles = new Map(compared.articles.map((article) => [article.id, article]));
    const cards = await Promise.all(
      items.map(({ id }) => getOf<PointCard>(createApp({ loadRecord: () => compared }), `/api/views/points/${id}`)),
    );
    const card = cards.find(({ id }) => id === compared.points[0]!.id)!;
    expect(card.compared.together.total).toBe(2);
    expect(card.compared.together.reasons.map(({ because, pairs }) => [because, pairs.length])).toEqual([
      ['both of the bridge', 2],
    ]);
    expect(card.compared.apart.reasons.map(({ because }) => because)).toEqual(['of different towns']);
    const [[one]] = card.compared.together.reasons[0]!.pairs as [[ComparedClaim, ComparedClaim]];
    const sentence = compared.claims.find(({ text }) => text === one.words)!.anchors[0]!;
    expect(articles.get(one.article!)!.text.startsWith(sentence.exact, one.at)).toBe(true);
    expect(card.compared.apart.reasons[0]!.pairs[0]![1]).toEqual({
      words: 'k0000000000000000',
      article: null,
      outlet: null,
      at: 0,
    });
  });

  it.each(['group=nope', 'from=today', 'limit=0'])('refuses %s', async (query) => {
    expect((await app.request(`http://localhost/api/views/points?${query}`)).status).toBe(400);
  });
});

describe('an article to read', () => {
  it('has all its words, once and in order', async () => {
    for (const { id, text } of bridgeClosure.articles) {
      const view = await get<ReaderView>(`/api/views/articles/${id}`);
      for (const block of view.blocks) {
        const words = block.runs.map((run) => run.text).join('');
        expect(text.slice(block.start, block.start + words.length)).toBe(words);
      }
      const shown = view.blocks.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  it('names in its margin each point that its sentences answer', async () => {
    for (const { id } of bridgeClosure.articles) {
      const view = await get<ReaderView>(`/api/views/articles/${id}`);
      const noted = new Set(view.blocks.flatMap(({ notes }) => notes.map(({ point }) => point)));
      const answered = bridgeClosure.points.filter(({ readings }) =>
        readings.some(({ claims }) =>
          claims.some((claim) => bridgeClosure.claims.find((one) => one.id === claim)?.anchors[0]?.article === id),
        ),
      );
      expect([...noted].sort()).toEqual(answered.map((point) => point.id).sort());
    }
  });
});

describe('two articles side by side', () => {
  it('have the passages of their edge on both sides', async () => {
    const edge = bridgeClosure.lineage.find(({ of, passages }) => typeof of === 'string' && passages.length > 0)!;
    const view = await get<{ passages: number; left: unknown; right: unknown }>(
      `/api/views/compare?a=${edge.copy}&b=${edge.of}`,
    );
    expect(view.passages).toBe(edge.passages.length);
    for (const side of [view.left, view.right]) expect(JSON.stringify(side)).toContain('"passage":1');
  });

  it('are refused where the record lacks one', async () => {
    const response = await app.request(`http://localhost/api/views/compare?a=${bridgeClosure.articles[0]!.id}&b=x`);
    expect(response.status).toBe(404);
  });
});

describe('runs', () => {
  it('are cut wherever a layer begins or ends', () => {
    const runs = cutRuns('abcdef', { start: 0, end: 6 }, [
      { start: 1, end: 4, kind: 'claim' },
      { start: 3, end: 9, kind: 'origin', origin: 2 },
      { start: 2, end: 3, kind: 'value', value: '3' },
    ]);
    expect(runs.map(({ text, claim, origin, value }) => [text, claim, origin, value])).toEqual([
      ['a', false, -1, null],
      ['b', true, -1, null],
      ['c', true, -1, '3'],
      ['d', true, 2, null],
      ['ef', false, 2, null],
    ]);
  });
});
