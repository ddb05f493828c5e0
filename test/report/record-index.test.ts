import { expect, test } from 'vitest';
import type { Point, PointState, SourcedRecord } from '../../src/model/index.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';

const point = (id: string, state: PointState, articles: readonly string[]): Point => ({
  id,
  question: `${id}?`,
  kind: 'number',
  state,
  because: '',
  readings: [
    {
      value: '1',
      claims: [],
      articles,
      outlets: [],
      counts: { captures: articles.length, articles: articles.length, outlets: 0, origins: 1, originUnknown: 0 },
      joins: [],
    },
  ],
});

test('conflicts stand first, then repetition that looks like agreement; what may be no conflict behind what was revised', () => {
  const points = [
    point('alone', 'single', ['a']),
    point('agreed', 'corroborated', ['a', 'b']),
    point('echoed', 'single', ['a', 'b', 'c']),
    point('moved', 'revised', ['a', 'b']),
    { ...point('may differ', 'disputed', ['a', 'b', 'c']), unsure: true } as const,
    point('both', 'compatible', ['a', 'b', 'c']),
    point('fought', 'disputed', ['a', 'b']),
  ];
  const record = {
    captures: [],
    articles: [],
    lineage: [],
    entities: [],
    times: [],
    quantities: [],
    statements: [],
    claims: [],
    points,
    decisions: [],
    problems: [],
    notAnalysed: [],
  };
  const index = indexRecord({ stemma: '0', ...record } as SourcedRecord);
  expect(index.points.map((one) => one.point.id)).toEqual([
    'fought',
    'echoed',
    'moved',
    'may differ',
    'both',
    'agreed',
    'alone',
  ]);
  expect(index.points.filter(({ echoed }) => echoed).map((one) => one.number)).toEqual([2]);
});
