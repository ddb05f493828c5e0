import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

interface DateItem {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly titles?: readonly [string, string];
  readonly days?: readonly [string, string];
  readonly want: Point['state'] | 'none';
}

const ITEMS: readonly DateItem[] = [
  {
    name: 'the one day that either article tells of, in other words',
    texts: [
      'Detectives are treating as arson the fire that destroyed the chapel in Osterby on New Year’s Day.',
      'Chapel, Osterby: burnt down on 1 January, four engines attended.',
    ],
    days: ['2022-01-07', '2022-02-01'],
    want: 'corroborated',
  },
  {
    name: 'the one day that either tells of, each of another person',
    texts: [
      'The driver Ilja Marrow left Osterby on New Year’s Day with his dog.',
      'In Osterby the singer Hanne Brod fell ill on 1 January.',
    ],
    days: ['2022-01-07', '2022-02-01'],
    want: 'none',
  },
  {
    name: 'one arrest, told by a verb and by a picture of it, on two days',
    texts: [
      'The surgeon Ilja Marrow was led from his clinic in Osterby in handcuffs on the morning of 4 May.',
      'The Osterby surgeon Ilja Marrow was freed on bail after his arrest on 6 May.',
    ],
    want: 'disputed',
  },
  {
    name: 'one treaty of long ago, signed in two years',
    texts: [
      'The Salt Accord was signed at the old mint in March 1961.',
      'It was the delegates who put their names to the Salt Accord at the old mint, in the autumn of 1962.',
    ],
    days: ['2021-07-01', '2021-07-03'],
    want: 'disputed',
  },
  {
    name: 'one day, told in other words',
    texts: [
      'The Brine Law went through the Quellen assembly on Thursday with all of its amendments lost.',
      'Deputies in Quellen sat past midnight; the Brine Law is on the books since 9 May.',
    ],
    want: 'corroborated',
  },
  {
    name: 'what did not happen on a day is not set against what did',
    texts: [
      'The Quellen ferry Asta sank off the mole on the night of 2 May.',
      'Each name is that of a passenger who did not come home to Quellen on the night of 2 May.',
    ],
    want: 'none',
  },
  {
    name: 'two days of reports are no day of a happening',
    texts: [
      'Inspectors want the Quellen mill shut, the mayor said on Tuesday.',
      'The Quellen mill is sound, its owner told reporters on Tuesday.',
    ],
    want: 'none',
  },
  {
    name: 'two arrests of two people on two days',
    texts: [
      'Police in Osterby arrested the surgeon Ilja Marrow on 4 May.',
      'Police in Osterby arrested the notary Berta Quist on 6 May.',
    ],
    want: 'none',
  },
  {
    name: 'the day of two counts that differ is that of each count',
    texts: [
      'In the snow at the Orn ford on 7 May two lorries slid off.',
      'Eleven lorries of the column turned over at the Orn ford on Tuesday.',
    ],
    days: ['2024-05-08', '2024-05-09'],
    want: 'none',
  },
];

function sharedDates({ texts, titles, days }: DateItem): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: titles?.[i] ?? 'Report from the coast',
    outlet: `Outlet ${'AB'[i]}`,
    published: days?.[i] ?? '2024-05-10',
  }));
  return derivePieces(pieces).points.filter(
    ({ kind, readings }) => kind === 'date' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );
}

describe('dates told twice', () => {
  test.each(ITEMS)('$name: $want', (item) => {
    const states = sharedDates(item).map(({ state }) => state);
    expect(states).toEqual(item.want === 'none' ? [] : [item.want]);
  });
});
