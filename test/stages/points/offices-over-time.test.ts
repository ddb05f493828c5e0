import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

/** What two papers tell of one office or one paper, the second a day after the first. */
function told(first: string, second: string): readonly Point[] {
  const pieces = [first, second].map((text, i) => ({
    id: `x${i}`,
    text,
    title: `News of the day ${i}`,
    outlet: ['Dell Post', 'Marl Times'][i]!,
    published: `2023-04-1${i + 1}`,
  }));
  return derivePieces(pieces).points;
}

const of = (points: readonly Point[], opening: string): Point[] =>
  points.filter(({ question }) => question.startsWith(opening));

describe('what became of who holds an office', () => {
  test.each([
    [
      'would not go, then went',
      'Mayor Ilse Ferren will not resign, her office said.',
      'Mayor Ilse Ferren has resigned.',
      'revised',
    ],
    [
      'refused to go, then went',
      'Mayor Ilse Ferren refused to step down on Monday.',
      'Mayor Ilse Ferren has stepped down.',
      'revised',
    ],
    [
      'went, and would not go',
      'Mayor Ilse Ferren has resigned.',
      'Mayor Ilse Ferren will not resign, her office said.',
      'disputed',
    ],
    [
      'at her own request, or dismissed',
      'Captain Ilse Ferren was relieved of her duties at her own request, the coast guard said.',
      'Captain Ilse Ferren was dismissed, the coast guard said.',
      'disputed',
    ],
    [
      'suspended, or at her post',
      'Judge Ilse Ferren has been suspended, the court said.',
      'Judge Ilse Ferren remains in office, a spokesman said.',
      'disputed',
    ],
    [
      'suspended long before',
      'Judge Ilse Ferren was suspended on 3 March.',
      'Judge Ilse Ferren remains in office, a spokesman said.',
      'compatible',
    ],
    [
      'dismissed from another office years before',
      'Ilse Ferren was dismissed as a teacher in 1998.',
      'Ilse Ferren has resigned as health minister.',
      'compatible',
    ],
  ])('%s', (_, first, second, state) => {
    const found = of(told(first, second), 'What became of Ilse Ferren');
    expect(found.map((point) => point.state)).toEqual([state]);
    expect(found[0]!.readings.map(({ value }) => value).join()).not.toContain('planned');
  });

  test.each([
    [
      'who asks another to resign',
      'Ilse Ferren called on the governor to resign.',
      'Ilse Ferren stepped down on Tuesday.',
    ],
    ['who is asked to', 'The union called on Ilse Ferren to resign.', 'Ilse Ferren resigned on Tuesday.'],
    ['who urges another to', 'Ilse Ferren urged the governor to step down.', 'Ilse Ferren stepped down on Tuesday.'],
    ['another of the name', 'Mayor Ilse Ferren will not resign, her office said.', 'Mayor Karl Ferren has resigned.'],
  ])('%s gives no answer', (_, first, second) => {
    expect(told(first, second).filter(({ kind }) => kind === 'status')).toEqual([]);
  });
});

describe('whether a licence holds', () => {
  test('is one question while it is suspended, revoked and given back, and the days of the steps are not set against each other', () => {
    const suspended = 'The licence of the Orvan mine was suspended on Monday, the ministry said.';
    for (const other of ['revoked', 'reinstated']) {
      const points = told(suspended, `The licence of the Orvan mine was ${other} on Tuesday, the ministry said.`);
      const [point, ...more] = of(points, 'Is the licence of the Orvan mine in force?');
      expect(more).toEqual([]);
      expect(point).toMatchObject({ kind: 'status', state: 'compatible' });
      expect(point!.readings).toHaveLength(2);
      expect(points.filter(({ kind, state }) => kind === 'date' && state !== 'single')).toEqual([]);
    }
  });

  test('that was revoked in one month and given back in another is in no dispute', () => {
    const points = told(
      'The council revoked the permit of the Orvan mine in March.',
      'The council reinstated the permit of the Orvan mine on Tuesday.',
    );
    expect(points.filter(({ kind }) => kind === 'status').map(({ state }) => state)).toEqual(['compatible']);
  });

  test.each([
    ['another mine’s', 'The licence of the Orvan mine was suspended.', 'The licence of the Pell mine was revoked.'],
    [
      'another of one holder’s',
      'The fishing licence of Ilse Ferren was suspended.',
      'The driving licence of Ilse Ferren was revoked.',
    ],
  ])('%s is of another', (_, first, second) => {
    expect(told(first, second).filter(({ kind }) => kind === 'status')).toEqual([]);
  });
});
