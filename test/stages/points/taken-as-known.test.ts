import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const FILLERS = [
  'The Osk runs by Harvel, and the depot stood on its bank.',
  'Harvel has four thousand people and one depot.',
];

function originsOf(kind: string, ...texts: string[]): number[] {
  const { points } = derivePieces(
    texts.map((text, i) => ({
      id: `t${i}`,
      outlet: `Outlet ${i}`,
      published: '2023-03-12',
      title: 'The Harvel depot explosion',
      text: `${text} ${FILLERS[i]}`,
    })),
  );
  const both = points.filter(
    (point) => point.kind === kind && point.readings.some(({ articles }) => articles.length > 1),
  );
  return both.flatMap(({ readings }) => readings.map(({ counts }) => counts.origins));
}

const NEWS = 'An explosion at the Harvel depot on 4 March killed 26 weavers, the board of health wrote.';

describe('whom a sentence cites', () => {
  test('is the source of what it tells, not of the happening by which it sets that in time', () => {
    const own =
      'According to the board of health, 26 weavers died in Harvel after the explosion at the Harvel depot on 4 March.';
    expect(originsOf('date', NEWS, own)).toEqual([2]);
    expect(originsOf('number', NEWS, own)).toEqual([1]);
  });

  test('is the source of a happening that it tells itself', () => {
    const own = 'According to the board of health, an explosion at the Harvel depot on 4 March killed 26 weavers.';
    expect(originsOf('date', NEWS, own)).toEqual([1]);
  });
});

test('one body is one source, however its words are ordered', () => {
  const one = 'Health officers in Harvel said at least 26 weavers died at the depot on 4 March.';
  const two = 'At least 26 weavers died at the depot on 4 March, Harvel health officers said.';
  expect(originsOf('number', one, two)).toEqual([1]);
});

test('one sum to several digits is of one thing where its nouns are near', () => {
  const loss = 'The loss in Harvel has been put at about $217 million by Outlet 0.';
  const damage = 'The board’s estimate of the damage to barns is 3.6 billion zorins (about $217 million).';
  expect(originsOf('number', loss, damage).length).toBeGreaterThan(0);
  const cost = 'The budget of the town school is 3.6 billion zorins (about $217 million).';
  expect(originsOf('number', loss, cost)).toEqual([]);
});
