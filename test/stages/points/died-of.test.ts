import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const LEAD = 'Maria Olt, a teacher, died in the prison of Vessby on Sunday.';

/** What somebody is told to have died of: the question, its state and the answers. */
function askedOf(...texts: readonly string[]) {
  const pieces = texts.map((text, i) => ({ id: `d${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text }));
  return derivePieces(pieces)
    .points.filter(({ kind }) => kind === 'cause')
    .map(({ question, state, readings }) => [question, state, readings.map(({ value }) => value).sort()]);
}

const stateOf = (one: string, other: string) => askedOf(`${LEAD} ${one}`, `${LEAD} ${other}`).map(([, state]) => state);

describe('what somebody died of', () => {
  test('a beating and a heart attack stand against each other', () => {
    expect(
      askedOf(
        `${LEAD} Olt died of a heart attack, the prison said.`,
        `${LEAD} Olt died as a result of a beating, her lawyer said.`,
      ),
    ).toEqual([['What did Maria Olt die of?', 'disputed', ['a beating', 'a heart attack']]]);
  });

  test.each([
    ['Olt died of heart failure, the prison said.', 'Olt died from torture, her lawyer said.'],
    ['Olt died of natural causes, the prison said.', 'Olt died of a gunshot wound, her lawyer said.'],
    ['Olt died of pneumonia, the prison said.', 'Olt died of a stroke, her lawyer said.'],
  ])('disputed: %s %s', (one, other) => {
    expect(stateOf(one, other)).toEqual(['disputed']);
  });

  test.each([
    ['Olt died of natural causes, the prison said.', 'Olt died of pneumonia, her lawyer said.'],
    ['Olt died of her injuries, the prison said.', 'Olt died of a beating, her lawyer said.'],
    ['Olt died of an illness, the prison said.', 'Olt died of a heart attack, her lawyer said.'],
    ['Olt died of cholera, the prison said.', 'Olt died of an infection, her lawyer said.'],
  ])('no dispute: %s %s', (one, other) => {
    expect(stateOf(one, other)).toEqual(['compatible']);
  });

  test('of two people two questions', () => {
    expect(
      askedOf('Maria Olt died of a heart attack on Sunday.', 'Pavel Renn died of a stroke on Sunday.').filter(
        ([, state]) => state === 'disputed',
      ),
    ).toEqual([]);
  });

  test.each(['She died of late.', 'Olt died in the arms of a nurse.', 'Olt died from one day to the next.'])(
    'no cause: %s',
    (text) => {
      expect(askedOf(`${LEAD} ${text}`)).toEqual([]);
    },
  );
});
