import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** The states of what two pages, a day apart, say of one day. */
function statesOf(first: string, second: string, days = ['2025-09-15', '2025-09-16']): string[] {
  const pieces = [first, second].map((text, i) => ({
    id: `c${i}`,
    text,
    title: 'Climber Ivo Brand dies on Mount Orsk',
    outlet: `Outlet ${'AB'[i]}`,
    published: days[i]!,
  }));
  return derivePieces(pieces)
    .points.filter(({ kind, readings }) => kind === 'date' && readings.length > 1)
    .map(({ state, because }) => (because.startsWith('both may name one day') ? 'one day' : state));
}

describe('days that two pages may have read off themselves', () => {
  test.each([
    [
      'a day that the story leaves open',
      'The body of Ivo Brand was recovered from Mount Orsk on Sunday afternoon by a team of rescuers.',
      'The body of Ivo Brand was recovered from Mount Orsk later in the day.',
    ],
    [
      'one wording with “today”',
      'The hut on Mount Orsk was searched by eight helpers with dogs today, and its keeper Ivo Brand told them of a lost rope.',
      'The hut on Mount Orsk was searched by eight helpers with dogs today, and the keeper, Ivo Brand, told them of a lost rope.',
    ],
    [
      'a planned day of one date',
      'The guide of Ivo Brand is due in court in Orsk on Feb. 17.',
      'The guide of Ivo Brand is due in court in Orsk on Feb. 17.',
      ['2025-02-03', '2026-02-03'],
    ],
  ] as const)('%s', (_, first, second, days?: readonly string[]) => {
    expect(statesOf(first, second, days && [...days])).toEqual(['one day']);
  });

  test.each([
    [
      'two days by their names',
      'The body of Ivo Brand was recovered from Mount Orsk on Friday by a team of rescuers.',
      'The body of Ivo Brand was recovered from Mount Orsk on Saturday by a team of rescuers.',
    ],
    [
      'a plan and what came of it',
      'Rescuers hope to bring the body of Ivo Brand down from Mount Orsk on Wednesday.',
      'Rescuers brought the body of Ivo Brand down from Mount Orsk on 19 September.',
      ['2025-09-15', '2025-09-20'],
    ],
  ] as const)('but not %s', (_, first, second, days?: readonly string[]) => {
    const states = statesOf(first, second, days && [...days]);
    expect(states.length).toBe(1);
    expect(states).not.toContain('one day');
  });
});
