import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Annotation, ArticleRow, Derived, Store } from '../../src/store/store.ts';

function articleRow(
  id: string,
  capture: string,
  position: number,
  annotations: ArticleRow['annotations'] = [],
): ArticleRow {
  const article: Partial<Article> = { id, capture, index: position, title: `Title of ${id}` };
  return { id, position, body: JSON.stringify(article), annotations };
}

function derived(capture: string, articles: readonly ArticleRow[], more: Partial<Derived> = {}): Derived {
  const body = JSON.stringify({ id: capture, sha256: 'f'.repeat(64), sizeBytes: 3 });
  return { capture, body, derivedBy: 'read@1', derivedAs: 'a.html', articles, problems: [], notAnalysed: [], ...more };
}

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Bodies may be put together where they are asked for. */
async function rowsOf(rows: AsyncIterable<Annotation>): Promise<Annotation[]> {
  return (await listed(rows)).map(({ article, body }) => ({ article, body }));
}

const remark = (n: string, at: string) => ({ code: `extract/${n}`, message: `Message ${n}.`, at });

/** What every Store does. `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first', async () => {
      expect(await store.captures()).toEqual([]);
      expect(await listed(store.articles())).toEqual([]);
      expect(await rowsOf(store.annotations('claim'))).toEqual([]);
      expect(await store.content('c1')).toBeNull();
      expect(await store.pileMadeFrom()).toBeNull();
      expect(await store.pile('point')).toEqual([]);
      expect([...(await store.problems()), ...(await store.notAnalysed()), ...(await store.refusals())]).toEqual([]);
    });

    it('gives captures in order of id, with all their names', async () => {
      await store.write({
        derived: [derived('c2', []), derived('c1', [])],
        files: [
          { capture: 'c2', file: 'b/x.html' },
          { capture: 'c2', file: 'a/x.html' },
        ],
      });
      await store.write({ files: [{ capture: 'c2', file: 'b/x.html' }] });
      const rows = await store.captures();
      expect(rows.map(({ id, files }) => [id, files])).toEqual([
        ['c1', []],
        ['c2', ['a/x.html', 'b/x.html']],
      ]);
      expect(rows[0]).toMatchObject({ derivedBy: 'read@1', derivedAs: 'a.html', capture: { id: 'c1', sizeBytes: 3 } });
    });

    it('keeps bytes as they were first written', async () => {
      const body = Uint8Array.of(0, 255, 1, 128);
      await store.write({ contents: [{ capture: 'c1', codec: 'none', body }], derived: [derived('c1', [])] });
      await store.write({ contents: [{ capture: 'c1', codec: 'deflate', body: Uint8Array.of(9) }] });
      const content = await store.content('c1');
      expect(content?.codec).toBe('none');
      expect([...content!.body]).toEqual([0, 255, 1, 128]);
    });

    it('gives articles by capture and reading order, annotations by article', async () => {
      const claim = (n: number) => ({ kind: 'claim' as const, body: JSON.stringify([n]) });
      await store.write({
        derived: [
          derived('c2', [articleRow('a1', 'c2', 1, [claim(1)]), articleRow('a9', 'c2', 0, [claim(9)])]),
          derived('c1', [articleRow('a5', 'c1', 0, [{ kind: 'time', body: '"t"' }])]),
        ],
      });
      expect((await listed(store.articles())).map(({ id }) => id)).toEqual(['a5', 'a9', 'a1']);
      expect(await rowsOf(store.annotations('claim'))).toEqual([
        { article: 'a1', body: [1] },
        { article: 'a9', body: [9] },
      ]);
      expect(await rowsOf(store.annotations('time'))).toEqual([{ article: 'a5', body: 't' }]);
      const own = await store.articlesOf('c2');
      expect(own.map(({ article, annotations }) => [article.id, annotations])).toEqual([
        ['a9', [{ kind: 'claim', body: [9] }]],
        ['a1', [{ kind: 'claim', body: [1] }]],
      ]);
      expect(await store.articlesOf('c3')).toEqual([]);
    });

    it('replaces all that was made of a capture', async () => {
      const old = {
        problems: [remark('one', 'a1'), remark('two', 'c1')],
        notAnalysed: [{ at: 'a1', stage: 's', because: 'b' }],
      };
      const annotation = { kind: 'claim' as const, body: '[]' };
      await store.write({
        derived: [derived('c1', [articleRow('a1', 'c1', 0, [annotation]), articleRow('a2', 'c1', 1)], old)],
      });
      await store.write({
        derived: [
          derived('c1', [articleRow('a2', 'c1', 0)], { derivedBy: 'read@2', problems: [remark('three', 'c1')] }),
        ],
      });
      expect((await listed(store.articles())).map(({ id, index }) => [id, index])).toEqual([['a2', 0]]);
      expect(await rowsOf(store.annotations('claim'))).toEqual([]);
      expect(await store.countArticles()).toBe(1);
      expect(await store.problems()).toEqual([remark('three', 'c1')]);
      expect(await store.notAnalysed()).toEqual([]);
      expect((await store.captures())[0]?.derivedBy).toBe('read@2');
      await store.write({ derived: [derived('c1', [], { body: null })] });
      expect((await store.captures())[0]?.capture).toBeNull();
    });

    it('keeps the order of problems, the pile’s own last', async () => {
      const pile = { madeFrom: 'd', rows: [], problems: [remark('pile', 'pile')], notAnalysed: [] };
      await store.write({ pile, derived: [derived('c2', [], { problems: [remark('b', 'c2'), remark('a', 'c2')] })] });
      await store.write({ derived: [derived('c1', [], { problems: [remark('z', 'c1')] })] });
      expect((await store.problems()).map(({ code }) => code)).toEqual([
        'extract/z',
        'extract/b',
        'extract/a',
        'extract/pile',
      ]);
    });

    it('replaces the pile as a whole', async () => {
      const pile = { madeFrom: 'one', problems: [], notAnalysed: [] };
      await store.write({
        pile: {
          ...pile,
          rows: [
            { kind: 'point', bodies: ['{"id":"p2"}', '{"id":"p1"}'] },
            { kind: 'entity', bodies: ['1'] },
          ],
        },
      });
      expect(await store.pile('point')).toEqual([{ id: 'p2' }, { id: 'p1' }]);
      await store.write({ pile: { ...pile, madeFrom: 'two', rows: [{ kind: 'point', bodies: ['{"id":"p3"}'] }] } });
      expect(await store.pile('point')).toEqual([{ id: 'p3' }]);
      expect(await store.pile('entity')).toEqual([]);
      expect(await store.pileMadeFrom()).toBe('two');
    });

    it('finds records of the pile by what they were made from', async () => {
      const bodies = [{ stamp: 's1', write: () => '{"id":"e1"}' }, '{"id":"e2"}'];
      const rows = [{ kind: 'entity', bodies } as const];
      await store.write({ pile: { madeFrom: 'one', rows, problems: [], notAnalysed: [] } });
      expect(await store.pile('entity')).toEqual([{ id: 'e1' }, { id: 'e2' }]);
      const found = await store.pileBodies('entity');
      expect([found.has('s1'), found.has('s2'), found.read('s1')]).toEqual([true, false, '{"id":"e1"}']);
      expect((await store.pileBodies('point')).has('s1')).toBe(false);
    });

    it('forgets refusals of places looked at again, and of no others', async () => {
      const refusal = (place: string, code: string) => ({
        place,
        file: `${place}.html`,
        sha256: null,
        code,
        message: 'm',
      });
      await store.write({
        refusals: [refusal('q', 'read/empty'), refusal('p', 'read/empty'), refusal('p', 'read/binary')],
      });
      expect((await store.refusals()).map(({ place, code }) => `${place} ${code}`)).toEqual([
        'p read/binary',
        'p read/empty',
        'q read/empty',
      ]);
      await store.write({ examined: ['p'], refusals: [refusal('p', 'read/too-large')] });
      expect((await store.refusals()).map(({ place, code }) => `${place} ${code}`)).toEqual([
        'p read/too-large',
        'q read/empty',
      ]);
    });

    it('writes all of a work or nothing', async () => {
      await store.write({ derived: [derived('c1', [articleRow('a1', 'c1', 0)])] });
      const clash = derived('c3', [articleRow('a1', 'c3', 0)]);
      const work = {
        derived: [derived('c2', [articleRow('a2', 'c2', 0)]), clash],
        files: [{ capture: 'c2', file: 'b' }],
      };
      await expect(store.write(work)).rejects.toThrow();
      expect((await store.captures()).map(({ id }) => id)).toEqual(['c1']);
      expect((await listed(store.articles())).map(({ id }) => id)).toEqual(['a1']);
    });

    it('appends decisions, and keeps them whatever is derived anew', async () => {
      const decision = (n: number): Decision => ({
        id: `d000000000000000${n}`,
        act: 'annotate',
        on: { kind: 'article', id: 'a1', words: 'Title of a1', anchors: [] },
        reason: `Remark ${n}.`,
        by: 'Reader',
        at: '2024-01-01T00:00:00Z',
      });
      expect(await store.decisions()).toEqual([]);
      await store.write({ decisions: [decision(3), decision(1)] });
      await store.write({ decisions: [decision(2)], derived: [derived('c1', [articleRow('a1', 'c1', 0)])] });
      await store.write({
        derived: [derived('c1', [])],
        pile: { madeFrom: 'd', rows: [], problems: [], notAnalysed: [] },
      });
      expect(await store.decisions()).toEqual([decision(3), decision(1), decision(2)]);
      const twice = { decisions: [decision(4), decision(1)], derived: [derived('c9', [])] };
      await expect(store.write(twice)).rejects.toThrow();
      expect((await store.decisions()).length).toBe(3);
      expect((await store.captures()).map(({ id }) => id)).toEqual(['c1']);
    });

    it('joins fingerprints, and forgets those of what it drops', async () => {
      const with_ = (id: string, capture: string, at: number, ...hashes: number[]): ArticleRow => ({
        ...articleRow(id, capture, at),
        hashes: Uint32Array.from(hashes),
      });
      await store.write({
        derived: [
          derived('c2', [with_('a1', 'c2', 0, 7, 4_294_967_295), with_('a9', 'c2', 1, 1)]),
          derived('c1', [with_('a5', 'c1', 0, 4_294_967_295, 7, 9), articleRow('a6', 'c1', 1)]),
          derived('c3', [with_('a3', 'c3', 0, 9)]),
        ],
      });
      const { articles, hash, article } = await store.sharedFingerprints();
      expect(articles).toEqual([
        { article: 'a1', hashes: 2 },
        { article: 'a3', hashes: 1 },
        { article: 'a5', hashes: 3 },
        { article: 'a9', hashes: 1 },
      ]);
      expect([...hash].map((one, at) => [one, articles[article[at]!]!.article])).toEqual([
        [7, 'a1'],
        [7, 'a5'],
        [9, 'a3'],
        [9, 'a5'],
        [4_294_967_295, 'a1'],
        [4_294_967_295, 'a5'],
      ]);
      expect(await store.sharing(Uint32Array.of(7, 9, 5))).toEqual([
        { article: 'a1', shared: 1 },
        { article: 'a3', shared: 1 },
        { article: 'a5', shared: 2 },
      ]);
      await store.write({ derived: [derived('c1', [with_('a5', 'c1', 0, 1)])] });
      const after = await store.sharedFingerprints();
      expect([...after.hash]).toEqual([1, 1]);
      expect(await store.sharing(Uint32Array.of(7, 9))).toEqual([
        { article: 'a1', shared: 1 },
        { article: 'a3', shared: 1 },
      ]);
    });

    it('keeps what the user tells of the case, the last word of it', async () => {
      expect(await store.setting('houses')).toBeNull();
      await store.write({ settings: [{ name: 'houses', body: '{"echo":"Hill"}' }] });
      await store.write({ settings: [{ name: 'houses', body: '{}' }] });
      expect(await store.setting('houses')).toBe('{}');
    });

    it('keeps work by kind and key until it is dropped', async () => {
      const none = { madeFrom: 'x', rows: [], problems: [], notAnalysed: [] };
      const row = (key: string, stamp: string, ...body: number[]) => ({ key, stamp, body: Uint8Array.from(body) });
      expect((await store.kept('lineage-pair')).stamps.size).toBe(0);
      const put = [row('a9', 's', 1, 2), row('a1', 's', 255)];
      await store.write({ pile: { ...none, kept: [{ kind: 'lineage-pair', put, drop: [] }] } });
      await store.write({ pile: none });
      const texts = { kind: 'lineage-text' as const, put: [row('a1', 't', 7)], drop: ['a9'] };
      const pairs = { kind: 'lineage-pair' as const, put: [row('a1', 'u', 0)], drop: ['a0'] };
      await store.write({ pile: { ...none, kept: [texts, pairs] } });
      const told = async (kind: 'lineage-pair' | 'lineage-text') => {
        const { stamps, read } = await store.kept(kind);
        return [...stamps].sort().map(([key, stamp]) => [key, stamp, ...read(key)]);
      };
      expect(await told('lineage-pair')).toEqual([
        ['a1', 'u', 0],
        ['a9', 's', 1, 2],
      ]);
      expect(await told('lineage-text')).toEqual([['a1', 't', 7]]);
      await store.write({ pile: { ...none, kept: [{ kind: 'lineage-pair', put: [], drop: ['a9', 'a1'] }] } });
      expect(await told('lineage-pair')).toEqual([]);
    });

    it('may be written to in the middle of a scan', async () => {
      const many = Array.from({ length: 600 }, (_, i) => articleRow(`a${String(i).padStart(4, '0')}`, 'c1', i));
      await store.write({ derived: [derived('c1', many)] });
      const ids: string[] = [];
      for await (const { id } of store.articles()) {
        if (ids.length === 0) await store.write({ derived: [derived('c0', [articleRow('b', 'c0', 0)])] });
        ids.push(id);
      }
      expect(ids).toEqual(many.map(({ id }) => id));
    });
  });
}
