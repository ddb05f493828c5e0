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

describe('a cause that somebody denies is asked for, be it of one article', () => {
  const questions = (text: string) =>
    derivePieces([{ id: 'x0', text, title: 'Report', outlet: 'Outlet A', published: '2024-05-10' }])
      .points.filter(({ kind }) => kind === 'cause')
      .map(({ question }) => question);

  test('denied in quotation marks', () => {
    const text =
      'The union said that a member was killed at the gate. “The death of the man at the gate was not caused by the guards,” said Mayor Ilse Marand.';
    expect(questions(text)).toEqual(['What caused the death of the man?']);
  });

  test('told by the article itself, or told of a cause, it is none', () => {
    expect(questions('The death of the man at the gate was not caused by the guards of Ostrel.')).toEqual([]);
    expect(questions('“The death of the man was caused by a fall,” said Mayor Ilse Marand.')).toEqual([]);
  });
});
