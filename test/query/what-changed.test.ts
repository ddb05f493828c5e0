import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/model/point.ts';
import { findChanges } from '../../src/query/what-changed.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

const [first, second, ...rest] = bridgeClosure.points as [Point, Point, ...Point[]];
const withPoints = (points: readonly Point[]) => ({ ...bridgeClosure, points });

describe('findChanges', () => {
  it('finds none between a record and itself', () => {
    expect(findChanges(bridgeClosure, bridgeClosure)).toEqual({
      captures: 0,
      articlesAdded: [],
      articlesGone: 0,
      pointsNew: [],
      pointsChanged: [],
      pointsGone: [],
      problemsAdded: [],
      orphaned: [],
    });
  });

  it('knows a point by its claims where its id is another', () => {
    const state = first.state === 'single' ? 'disputed' : 'single';
    const moved = { ...first, id: 'p00000000000000aa', state } as Point;
    const { pointsNew, pointsChanged, pointsGone } = findChanges(bridgeClosure, withPoints([moved, second, ...rest]));
    expect([pointsNew, pointsGone]).toEqual([[], []]);
    expect(pointsChanged).toMatchObject([{ id: moved.id, before: { state: first.state }, after: { state } }]);
  });

  it('tells points that come and go, articles and problems', () => {
    const [article, ...others] = bridgeClosure.articles;
    const before = { ...withPoints(rest), articles: others, problems: [] };
    const after = withPoints([first, second]);
    const changes = findChanges(before, after);
    expect(changes.pointsNew.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(changes.pointsGone.map(({ question }) => question)).toEqual(rest.map(({ question }) => question));
    expect(changes.articlesAdded).toEqual([
      { id: article!.id, title: article!.title, outlet: article!.outlet ?? null },
    ]);
    expect(changes.problemsAdded).toEqual(bridgeClosure.problems);
    expect(findChanges(after, before).articlesGone).toBe(1);
  });

  it('tells decisions whose subject is lost, once', () => {
    const lost = bridgeClosure.decisions[2]!;
    const found = { ...lost, on: { ...lost.on, found: 'id' as const } };
    const before = { ...bridgeClosure, decisions: [found] };
    expect(findChanges(before, { ...before, decisions: [lost] }).orphaned).toEqual([
      { id: lost.id, words: lost.on.words },
    ]);
    expect(findChanges({ ...before, decisions: [lost] }, { ...before, decisions: [lost] }).orphaned).toEqual([]);
  });
});
