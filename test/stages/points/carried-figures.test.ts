import { expect, test } from 'vitest';
import type { ArticleRecords } from '../../../src/pipeline/records.ts';
import { derivePieces } from '../../pile.ts';

/** The kinds of happening told of each number of a text, by the number's words. */
function toldOf(text: string): Record<string, string> {
  const [{ claims, quantities }] = derivePieces([
    { id: 'a', outlet: 'Kest Mail', published: '2025-08-02', title: 'Kest', text },
  ]).articles as [ArticleRecords];
  const words = new Map(quantities.map(({ id, anchor }) => [id, anchor.exact]));
  return Object.fromEntries(
    claims.flatMap(({ kind, quantity, predicate }) =>
      kind === 'number' ? [[words.get(quantity!)!, predicate.key]] : [],
    ),
  );
}

test.each([
  [
    'A ferry carrying 212 people struck a pier at Kest, injuring at least 37.',
    { '212': 'open:carry', 'at least 37': 'injure' },
  ],
  ['A bus carrying 40 pupils was hit by a train at Kest, killing six.', { '40': 'open:carry', six: 'die' }],
  ['Forty people died at Kest and 12 were hurt.', { Forty: 'die', '12': 'injure' }],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual(told);
});
