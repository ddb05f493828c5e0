import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** What is told to have caused what. */
function causesOf(text: string): (readonly [string | undefined, string | undefined])[] {
  const { articles } = derivePieces([{ id: 'c', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims
    .filter(({ kind }) => kind === 'cause')
    .map(({ subject, object }) => [subject?.words, object?.words] as const);
}

test.each([
  [
    'a thing that is no harm by its noun',
    'The discharge was caused by a failed seal.',
    'a failed seal',
    'The discharge',
  ],
  [
    'what came about, by its noun',
    'The flood happened because the mill had kept the pond too full.',
    'the mill had kept the pond too full',
    'The flood',
  ],
  ['what was triggered', 'Blasting above Vessby triggered the slide.', 'Blasting above Vessby', 'the slide'],
])('the cause of %s', (_, text, cause, effect) => {
  expect(causesOf(text)).toEqual([[cause, effect]]);
});

test.each([
  'The mayor was caused by her aides to wait.',
  'The march happened on Friday in Vessby.',
  'A noise was caused by something.',
])('no cause: %s', (text) => {
  expect(causesOf(text)).toEqual([]);
});

test('a flood and a flooding are asked about together', () => {
  const texts = [
    'The cause of the flooding in the Vess valley was rain, the ministry said.',
    'The flood in the Vess valley was caused by a full pond at the Ulm mill.',
  ];
  const pieces = texts.map((text, i) => ({ id: `c${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text }));
  const found = derivePieces(pieces).points.filter(({ kind }) => kind === 'cause');
  expect(found.map(({ state }) => state)).toEqual(['disputed']);
});
