import { describe, expect, test } from 'vitest';
import type { Point, PointKind } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';
import { type HappeningItem, ITEMS } from './happening-items.ts';

const KINDS: ReadonlySet<PointKind> = new Set(['actor', 'polarity', 'status', 'place', 'cause']);

/** Points of these kinds that more than one of the item's texts answers. */
function sharedPoints({ texts, days, outlets }: HappeningItem): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: 'Report',
    outlet: outlets?.[i] ?? `Outlet ${'ABC'[i]}`,
    published: days?.[i] ?? '2024-05-10',
  }));
  const { points } = derivePieces(pieces);
  return points.filter(
    ({ kind, readings }) => KINDS.has(kind) && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );
}

describe('happenings told twice', () => {
  test.each(ITEMS.filter(({ want }) => want !== 'none'))('$name: $want', (item) => {
    const states = sharedPoints(item)
      .filter(({ kind }) => item.kind === undefined || kind === item.kind)
      .map(({ state }) => state);
    expect([item.want, ...(item.also ?? [])].some((state) => states.includes(state as Point['state']))).toBe(true);
  });
});

describe('happenings that only look alike', () => {
  test.each(ITEMS.filter(({ want }) => want === 'none'))('$name', (item) => {
    expect(sharedPoints(item).map(({ question }) => question)).toEqual([]);
  });
});
