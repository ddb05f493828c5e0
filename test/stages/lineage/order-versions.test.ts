import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderVersions, prepareReading, weighVersions } from '../../../src/stages/lineage/index.ts';
import { DISPATCH, FERRY, makeArticle, shortEdges, trace } from './lineage-fixtures.ts';

/** Stages of a page about the bridge, the first one first; none has a date, an outlet or a title. */
const STAGES = [
  DISPATCH.slice(0, 2),
  DISPATCH.slice(0, 3),
  [...DISPATCH.slice(0, 3), 'The bridge was to be replaced by 2035.'],
  [...DISPATCH.slice(0, 5), 'The bridge was to be replaced by 2035.'],
  [...DISPATCH.slice(0, 6), 'The bridge was to be replaced by 2035, and a ferry of 12 boats ran until 2033.'],
];
const IDS = ['d', 'a', 'e', 'c', 'b'];
const stages = STAGES.map((paragraphs, at) => makeArticle(IDS[at]!, paragraphs, { title: '' }));

describe('orderVersions', () => {
  it('puts stages in order by what each adds, however they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(stages, { minLength: stages.length }), (shuffled) => {
        const readings = shuffled.map((article) => prepareReading(article));
        expect(orderVersions(readings).map((at) => readings[at]!.id)).toEqual(IDS);
      }),
      { numRuns: 20 },
    );
  });

  it('orders a family too large to be searched', () => {
    const many = Array.from({ length: 24 }, (_, at) =>
      makeArticle(
        `v${(at * 7) % 24}`,
        [
          ...DISPATCH,
          ...Array.from({ length: at }, (_, line) => `Then came word of village ${line * 3} by boat ${line}.`),
        ],
        { title: '' },
      ),
    );
    const readings = many.map((article) => prepareReading(article));
    const order = orderVersions(readings);
    expect(order).toEqual(many.map((_, at) => at));
  });

  it('takes the one that names a later year for the later', () => {
    const [a, b] = ['It opened in 1911.', 'It opened in 1911 and shut in 1934.'].map((text) =>
      prepareReading(makeArticle(text, [text])),
    );
    expect(weighVersions(a!, b!)).toBeGreaterThan(0);
    expect(weighVersions(b!, a!)).toBeCloseTo(-weighVersions(a!, b!), 12);
  });

  it.each([[[]], [[makeArticle('x', [''])]]])('takes none or one', (articles) => {
    expect(orderVersions(articles.map((article) => prepareReading(article)))).toHaveLength(articles.length);
  });
});

describe('stages without dates in the stemma', () => {
  it('hang in a chain', () => {
    const edges = shortEdges(trace(stages.map((stage) => ({ ...stage, title: 'Ister bridge' }))));
    expect(edges).toContain('b revision c');
    expect(edges).toContain('c revision e');
    for (const edge of edges) {
      const [copy, , of] = edge.split(' ');
      if (edge.includes('revision')) expect(IDS.indexOf(copy!)).toBeGreaterThan(IDS.indexOf(of!));
    }
  });

  it('are found by their title though rewritten whole', () => {
    const old = makeArticle('a', ['Skarra is an island with a ferry. Its harbour is of stone.'], { title: 'Skarra' });
    const later = makeArticle('b', FERRY, { title: 'Skarra' });
    expect(shortEdges(trace([old, later]))).toEqual(['b revision a']);
  });

  it.each([
    ['of two subjects', { title: 'Morning briefing' }, { title: 'Morning briefing' }],
    ['of two outlets', { title: 'Skarra', outlet: 'Vellmar Courier' }, { title: 'Skarra', outlet: 'Coast Echo' }],
  ])('one title makes no stages of pieces %s', (_, first, second) => {
    const pile = [makeArticle('a', DISPATCH.slice(0, 2), first), makeArticle('b', FERRY, second)];
    expect(trace(pile).edges).toEqual([]);
  });
});
