import { expect, test } from 'vitest';
import { derivePieces, paperDays } from '../../pile.ts';

const days = (first: string, second: string) =>
  derivePieces(paperDays([first, second])).points.filter(({ kind, state }) => kind === 'date' && state !== 'single');

test.each([
  ['Karl Ott was in hospital on Sunday.', 'Karl Ott died in hospital on Monday.'],
  ['Karl Ott was in a critical condition on Sunday.', 'Karl Ott died on Monday.'],
  ['Olan Burke was in court on Sunday.', 'Olan Burke was sentenced on Monday.'],
])('“%s” and “%s” give no two days of one thing', (first, second) => {
  expect(days(first, second)).toEqual([]);
});

test.each([
  ['Mara Lind passed away on Sunday.', 'Mara Lind died on Monday.'],
  ['The explosion at the Orel mine happened on Sunday.', 'The blast at the Orel mine killed nine people on Monday.'],
])('“%s” and “%s” do', (first, second) => {
  expect(days(first, second).map(({ state }) => state)).toEqual(['disputed']);
});
