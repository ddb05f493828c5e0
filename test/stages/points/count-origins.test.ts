import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineageEdge } from '../../../src/model/index.ts';
import { type Carrier, countOrigins } from '../../../src/stages/points/count-origins.ts';
import { readHouses } from '../../../src/text/houses.ts';
import { joinId } from '../../../src/text/subject-id.ts';

function carrier(article: string, facts: Partial<Carrier> = {}): Carrier {
  return {
    article,
    captures: [`c-${article}`],
    outlet: `Paper ${article}`,
    upstream: [],
    span: { start: 100, end: 150 },
    ...facts,
  };
}

function edge(
  copy: string,
  of: LineageEdge['of'],
  kind: LineageEdge['kind'],
  facts: Partial<LineageEdge> = {},
): LineageEdge {
  const passages = typeof of === 'string' && kind !== 'citation' ? [{ copy: [0, 400], of: [0, 400] } as const] : [];
  return {
    copy,
    of,
    kind,
    share: passages.length > 0 ? 0.8 : 0,
    passages,
    direction: { certain: true, because: [] },
    ...facts,
  };
}

describe('countOrigins', () => {
  it.each<[string, Carrier[], LineageEdge[], number]>([
    ['two papers that nothing joins', [carrier('a'), carrier('b')], [], 2],
    [
      'a rewrite that names the paper and keeps words of it elsewhere',
      [carrier('a'), carrier('b', { span: { start: 900, end: 950 } })],
      [edge('b', 'a', 'citation'), edge('b', 'a', 'shared-origin', { share: 0.1 })],
      1,
    ],
    [
      'one that keeps words of a paper that it does not name',
      [carrier('a'), carrier('b', { span: { start: 900, end: 950 } })],
      [edge('b', 'a', 'shared-origin', { share: 0.1 })],
      2,
    ],
    [
      'one that names the paper and tells it after somebody else',
      [carrier('a'), carrier('b', { span: { start: 900, end: 950 }, speaker: 'police' })],
      [edge('b', 'a', 'citation'), edge('b', 'a', 'shared-origin', { share: 0.1 })],
      2,
    ],
    ['one article that says it twice', [carrier('a'), carrier('a', { span: { start: 300, end: 320 } })], [], 1],
    ['a reprint', [carrier('a'), carrier('b')], [edge('b', 'a', 'reprint')], 1],
    ['a later stage', [carrier('a'), carrier('b')], [edge('b', 'a', 'revision')], 1],
    ['a shared background paragraph', [carrier('a'), carrier('b')], [edge('b', 'a', 'shared-origin')], 1],
    [
      'a copied passage that does not hold the claim',
      [carrier('a'), carrier('b')],
      [edge('b', 'a', 'excerpt', { passages: [{ copy: [500, 900], of: [0, 400] }] })],
      2,
    ],
    [
      'a shared quotation elsewhere in the text',
      [carrier('a'), carrier('b')],
      [edge('b', 'a', 'quotation', { passages: [{ copy: [200, 300], of: [0, 100] }] })],
      2,
    ],
    ['the claim inside the shared quotation', [carrier('a'), carrier('b')], [edge('b', 'a', 'quotation')], 1],
    [
      'two reprints of an article that carries it not',
      [carrier('b'), carrier('c')],
      [edge('b', 'a', 'reprint'), edge('c', 'a', 'reprint')],
      1,
    ],
    ['a reprint of a reprint', [carrier('a'), carrier('c')], [edge('b', 'a', 'reprint'), edge('c', 'b', 'reprint')], 1],
    [
      'one credited agency outside the pile',
      [carrier('a'), carrier('b')],
      [edge('a', { outside: 'Outer Press' }, 'reprint'), edge('b', { outside: 'the Outer Press' }, 'reprint')],
      1,
    ],
    ['one outlet', [carrier('a', { outlet: 'The Vale' }), carrier('b', { outlet: 'VALE' })], [], 1],
    [
      'outlets of one house',
      [carrier('a', { publisher: 'Vale Media' }), carrier('b', { publisher: 'Vale Media' })],
      [],
      1,
    ],
    ['one speaker', [carrier('a', { speaker: 'e1' }), carrier('b', { speaker: 'e1' })], [], 1],
    ['two speakers', [carrier('a', { speaker: 'e1' }), carrier('b', { speaker: 'e2' })], [], 2],
    [
      'one ministry in two wordings',
      [carrier('a', { upstream: ['Ministry of Health'] }), carrier('b', { upstream: ['health ministry'] })],
      [],
      1,
    ],
    [
      'the sentence cites the other carrier',
      [carrier('a'), carrier('b')],
      [edge('b', 'a', 'citation', { sentences: [[90, 160]] })],
      1,
    ],
    [
      'another sentence cites the other carrier',
      [carrier('a'), carrier('b')],
      [edge('b', 'a', 'citation', { sentences: [[300, 360]] })],
      2,
    ],
    [
      'it names the other’s outlet as its source',
      [carrier('a', { outlet: 'The Vale' }), carrier('b', { upstream: ['Vale'] })],
      [],
      1,
    ],
  ])('%s', (_, carriers, lineage, origins) => {
    const { counts, joins } = countOrigins(carriers, lineage);
    expect(counts.origins).toBe(origins);
    expect(counts.originUnknown).toBe(0);
    expect(joins).toHaveLength(counts.articles - origins);
    for (const { because } of joins) expect(because).not.toBe('');
  });

  it('says in words why two count as one', () => {
    const { joins } = countOrigins([carrier('a'), carrier('b')], [edge('b', 'a', 'reprint', { share: 0.97 })]);
    expect(joins).toEqual([{ article: 'b', with: 'a', because: 'Paper b reprints Paper a (97 % of its text)' }]);
  });

  it('shows what was taken over from nobody seen beside the count, not in it', () => {
    const { counts } = countOrigins([carrier('a'), carrier('b', { unseen: true })], []);
    expect(counts).toMatchObject({ articles: 2, origins: 1, originUnknown: 1 });
    const agencies = [edge('a', { outside: 'agencies' }, 'reprint')];
    expect(countOrigins([carrier('a')], agencies).counts).toMatchObject({ origins: 0, originUnknown: 1 });
  });

  it('counts a named source outside the pile as an origin that can be seen', () => {
    const { counts } = countOrigins([carrier('a')], [edge('a', { outside: 'Outer Review' }, 'excerpt')]);
    expect(counts).toMatchObject({ origins: 1, originUnknown: 0 });
  });

  it('counts captures, articles and outlets apart', () => {
    const carriers = [
      carrier('a', { captures: ['c1', 'c2'], outlet: 'The Vale' }),
      carrier('b', { outlet: 'Vale' }),
      carrier('d'),
    ];
    expect(countOrigins(carriers, []).counts).toMatchObject({ captures: 4, articles: 3, outlets: 2, origins: 2 });
  });

  it('joins outlets of one house by the user’s list, and says by which', () => {
    const houses = readHouses(
      JSON.stringify({ 'Vellmar Media': ['The Coast Echo', 'Isle News'], Courier: 'Hill Press' }),
    ).houses!;
    const carriers = [
      carrier('a', { outlet: 'Coast Echo' }),
      carrier('b', { outlet: 'Isle News' }),
      carrier('c', { outlet: 'Courier' }),
      carrier('d', { publisher: 'Vellmar Media' }),
    ];
    const { counts, joins } = countOrigins(carriers, [], houses);
    expect(counts).toMatchObject({ articles: 4, outlets: 4, origins: 2 });
    expect(joins).toHaveLength(2);
    expect(joins.map(({ because }) => because).join(' ')).toContain('Isle News belongs to Vellmar Media');
    expect(countOrigins(carriers, []).counts.origins).toBe(4);
  });

  it('joins what its pages show to be of one house', () => {
    const sign = [{ house: 'site vellmar.test', because: 'both stand on vellmar.test' }];
    const { counts, joins } = countOrigins(
      [carrier('a', { houseSigns: sign }), carrier('b', { houseSigns: sign })],
      [],
    );
    expect(counts.origins).toBe(1);
    expect(joins[0]?.because).toBe('both stand on vellmar.test');
  });

  it('undoes a join that a person has rejected, and no other', () => {
    const carriers = ['a', 'b', 'c'].map((id) => carrier(id, { speaker: 'e1' }));
    const { counts, joins } = countOrigins(carriers, [], new Map(), new Set([joinId('c', 'a')]));
    expect(counts.origins).toBe(2);
    expect(joins.map(({ article }) => article)).toEqual(['b']);
  });

  it('gives the same whatever the order', () => {
    const carriers = ['a', 'b', 'c', 'd', 'e'].map((id) => carrier(id, id > 'c' ? { speaker: 'e1' } : {}));
    const lineage = [
      edge('b', 'a', 'reprint'),
      edge('c', 'b', 'excerpt'),
      edge('e', { outside: 'Outer' }, 'reprint'),
      edge('a', { outside: 'Outer' }, 'reprint'),
    ];
    const expected = countOrigins(carriers, lineage);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(carriers, { minLength: 5 }),
        fc.shuffledSubarray(lineage, { minLength: 4 }),
        (someCarriers, edges) => {
          expect(countOrigins(someCarriers, edges)).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('ends on circles', () => {
    expect(
      countOrigins([carrier('a'), carrier('b')], [edge('a', 'b', 'reprint'), edge('b', 'a', 'reprint')]).counts.origins,
    ).toBe(1);
  });
});
