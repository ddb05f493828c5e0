import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** States of the questions of numbers that two articles answer. */
function stateOf(one: string, other: string): string[] {
  const { points } = derivePieces([
    { id: 'a', outlet: 'Dravik Post', published: '2021-03-09', title: 'Gale over Molen', text: one },
    { id: 'b', outlet: 'Radio Molen', published: '2021-03-09', title: 'Molen after the gale', text: other },
  ]);
  return points
    .filter(
      ({ kind, readings }) =>
        kind === 'number' && new Set(readings.flatMap(({ articles }) => articles)).size > 1 && readings.length > 1,
    )
    .map(({ state }) => state);
}

const ALL = 'In Molen province 226 schools lost their roofs in the gale of Sunday night.';

test('some of a kind, and fewer, are likely a part of all', () => {
  expect(stateOf(ALL, 'The gale took the roofs of 31 schools in the Old Harbour of Molen on Sunday night.')).toEqual([
    'compatible',
  ]);
});

test('nearly as many are a rival count', () => {
  expect(stateOf(ALL, 'Sunday’s gale in Molen province cost 190 schools their roofs.')).toEqual(['disputed']);
});
