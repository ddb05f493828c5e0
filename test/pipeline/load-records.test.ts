import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { LineageEdge } from '../../src/model/lineage.ts';
import { loadAhead, loadRecords } from '../../src/pipeline/load-records.ts';
import { LoadedRecords } from '../../src/pipeline/loaded-records.ts';
import { mergeSame } from '../../src/pipeline/merge-same.ts';
import type { KeptRecords } from '../../src/pipeline/records.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Derived, Store } from '../../src/store/store.ts';

/** A capture with one article, of which a stage has found one claim. */
function capture(id: string, claim: string, derivedBy = 'read@1'): Derived {
  const article = { id: `a-${id}`, capture: id, index: 0, title: claim, text: claim };
  const annotations = [{ kind: 'claim' as const, body: JSON.stringify([{ id: claim }]) }];
  return {
    capture: id,
    body: JSON.stringify({ id }),
    derivedBy,
    derivedAs: id,
    articles: [{ id: article.id, position: 0, body: JSON.stringify(article), annotations }],
    problems: [],
    notAnalysed: [],
  };
}

async function storeOf(...derived: readonly Derived[]): Promise<Store> {
  const store = new MemoryStore();
  await store.write({ derived });
  return store;
}

const claimsOf = async (store: Store) => (await loadRecords(store)).map(({ claims }) => claims[0]?.id);

const told = ({ article, stamp, claims, mentions }: KeptRecords) => ({ article, stamp, claims, mentions });

describe('records of a case', () => {
  it('are loaded once, and of what is written from then on alone', async () => {
    const store = await storeOf(capture('c1', 'one'), capture('c3', 'three'));
    await loadAhead(store);
    const before = await loadRecords(store);
    expect(await loadRecords(store)).toBe(before);
    await store.write({ derived: [capture('c2', 'two')] });
    const after = await loadRecords(store);
    expect(after.map(({ article }) => article.id)).toEqual(['a-c1', 'a-c2', 'a-c3']);
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[1]);
    const fresh = await storeOf(capture('c1', 'one'), capture('c2', 'two'), capture('c3', 'three'));
    expect(after.map(told)).toEqual((await loadRecords(fresh)).map(told));
  });

  it('are loaded again where other stages made them, and left out where nothing is a page any longer', async () => {
    const store = await storeOf(capture('c1', 'one'), capture('c2', 'two'));
    const before = await loadRecords(store);
    await store.write({ derived: [capture('c2', 'other', 'read@2')] });
    expect(await claimsOf(store)).toEqual(['one', 'other']);
    expect((await loadRecords(store))[1]!.stamp).not.toBe(before[1]!.stamp);
    await store.write({ derived: [{ ...capture('c1', ''), body: null, derivedBy: 'read@3', articles: [] }] });
    expect(await claimsOf(store)).toEqual(['other']);
  });

  it('are read where they are asked for, also by those of one article in two captures', () => {
    const asked: string[] = [];
    const row = (kind: string) => ({
      get body() {
        asked.push(kind);
        return [{ id: kind }];
      },
    });
    const article = { id: 'a1', capture: 'c1', title: 'T', text: 'T', byline: [] } as unknown as Article;
    const twin = { ...article, id: 'a2', capture: 'c2', url: 'https://orrel.example/' } as Article;
    const [one, other] = [new LoadedRecords(article, 's'), new LoadedRecords(twin, 's')];
    for (const kind of ['mention', 'claim'] as const) one.take(kind, row(kind));
    const same = { copy: 'a2', of: 'a1', kind: 'same' } as unknown as LineageEdge;
    const [merged] = mergeSame([one, other], [same]);
    expect(merged).toMatchObject({ members: ['a1', 'a2'], article: { url: 'https://orrel.example/' }, stamp: 's' });
    expect(asked).toEqual([]);
    expect(merged!.claims).toEqual([{ id: 'claim' }]);
    expect(merged!.times).toEqual([]);
    expect(asked).toEqual(['claim']);
  });
});
