import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/point.ts';
import type { ClaimView } from '../../../src/stages/points/claim-view.ts';
import { sortByNeed } from '../../../src/stages/points/sort-by-need.ts';

const GAP = 'How many: “Osk sold ___ of its boats”?';
const WHOLE = 'How many boats did Osk sell?';

interface Made {
  readonly state: Point['state'];
  readonly unsure?: string;
  readonly captures?: number;
  readonly origins?: number;
  readonly question?: string;
  readonly start?: number;
}

/** The order of points by their ids, each with one claim of its own id. */
function order(made: Readonly<Record<string, Made>>): string {
  const points = Object.entries(made).map(([id, { state, unsure, captures = 1, origins = 1, question = WHOLE }]) => {
    const counts = { captures, origins, articles: captures };
    return { id, state, question, ...(unsure && { unsure }), readings: [{ claims: [id], counts }] };
  });
  const views = Object.entries(made).map(([id, { start = 0 }]) => ({ claim: { id, anchors: [{ start }] } }));
  return sortByNeed(points as unknown as Point[], views as unknown as ClaimView[])
    .map(({ id }) => id)
    .join(' ');
}

describe('what a reader most needs stands first', () => {
  test('disputes, one origin on many pages, what was revised, what may be no dispute, what agrees, what one page tells', () => {
    const states = {
      a: { state: 'single' },
      b: { state: 'compatible' },
      c: { state: 'disputed', unsure: 'only its wording says so' },
      d: { state: 'revised' },
      e: { state: 'single', captures: 3 },
      f: { state: 'disputed' },
    } as const;
    expect(order(states)).toBe('f e d c b a');
  });

  test('a question with a gap behind the others of its state', () => {
    expect(order({ a: { state: 'single', question: GAP }, b: { state: 'single', start: 900 } })).toBe('b a');
    expect(order({ a: { state: 'single', question: GAP, captures: 2 }, b: { state: 'compatible' } })).toBe('b a');
  });

  test('then more origins, more pages, and what is told of sooner', () => {
    const made = {
      a: { state: 'compatible', start: 0 },
      b: { state: 'compatible', captures: 2, start: 500 },
      c: { state: 'compatible', origins: 2, captures: 2, start: 900 },
      d: { state: 'compatible', start: 0 },
      e: { state: 'compatible', captures: 2, start: 80 },
    } as const;
    expect(order(made)).toBe('c e b a d');
  });
});
