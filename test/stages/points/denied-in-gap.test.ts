import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

test('what fills a gap is not denied where the question’s own words deny it', () => {
  const text = 'Each belonged to a passenger who did not come home to Orrel on the night of 2 July.';
  const { points } = derivePieces([{ id: 'a', text, published: '2024-08-07', outlet: 'Orrel Post' }]);
  const asked = points
    .filter(({ kind }) => kind === 'date')
    .map(({ question, readings }) => [question, readings[0]?.value]);
  expect(asked).toEqual([[expect.stringContaining(' ___ '), expect.stringMatching(/^the night of 2 July/)]]);
});
