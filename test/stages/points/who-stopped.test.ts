import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

function pointsOf(...texts: string[]) {
  const { points } = derivePieces(
    texts.map((text, i) => ({
      id: `s${i}`,
      title: 'Digging at Orwick halted',
      outlet: `Outlet ${i}`,
      published: '2012-04-02',
      text,
    })),
  );
  return points
    .filter(({ kind }) => kind !== 'date')
    .map(({ question, state, readings }) => ({ question, state, values: readings.map(({ value }) => value) }));
}

const MINISTRY = 'The ministry stopped the digging at Orwick on Friday.';

test('who put an end to a thing is asked where one says that it was another', () => {
  expect(pointsOf(MINISTRY, 'It was the landowner who stopped the digging at Orwick on Friday.')).toEqual([
    {
      question: 'Who stopped the digging at Orwick?',
      state: 'disputed',
      values: ['The ministry', 'the landowner'],
    },
  ]);
});

test('whether it ended, where one names nobody', () => {
  expect(
    pointsOf(MINISTRY, 'The digging at Orwick was stopped on Friday.').map(({ question, state }) => [question, state]),
  ).toEqual([['Was the digging at Orwick stopped?', 'corroborated']]);
});
