import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

test('a point tells what brought its claims together, and what was kept apart and why', () => {
  const texts = [
    'Police arrested the banker Otto Lindqvist at his villa on Monday.',
    'The banker Otto Lindqvist was arrested by police on Monday, his lawyer said.',
    'Police arrested the banker Otto Lindqvist again on Thursday, at the airport.',
  ];
  const pieces = texts.map((text, i) => ({ id: `x${i}`, text, outlet: `Outlet ${i}`, published: '2024-05-10' }));
  const { points } = derivePieces(pieces);
  const point = points.find(({ kind, comparisons }) => kind === 'actor' && comparisons?.some(({ aligned }) => aligned));
  const reasons = (aligned: boolean) =>
    (point?.comparisons ?? []).filter((one) => one.aligned === aligned).map(({ because }) => because);
  expect(reasons(true).join()).toContain('Otto Lindqvist');
  expect(reasons(false)).toContain('they are of different days');
});
