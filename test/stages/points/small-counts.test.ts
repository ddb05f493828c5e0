import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** Origins of the answers "three" of two articles about the same club. */
const origins = (texts: readonly string[]): number[] =>
  derivePieces(
    texts.map((text, i) => ({
      id: `x${i}`,
      text: `${text} The Orrel Gulls lost to Vessin on Saturday at their ground by the harbour.`,
      title: 'Orrel Gulls lose again',
      outlet: ['Dell Post', 'Marl Times'][i]!,
      published: '2023-04-11',
    })),
  )
    .points.filter(({ kind }) => kind === 'number')
    .flatMap(({ readings }) => readings.filter(({ value }) => /three/i.test(value)))
    .map(({ articles }) => articles.length);

test('a few of nothing that is named are not the few of another article', () => {
  const texts = [
    'The Gulls have dropped their last three.',
    'Of the three best keepers in the league the Gulls have none.',
  ];
  expect(origins(texts).filter((count) => count > 1)).toEqual([]);
});

test('a few of one thing that both name are', () => {
  const texts = ['Police arrested three players of the Gulls.', 'Three players of the Gulls were arrested.'];
  expect(Math.max(...origins(texts))).toBe(2);
});
