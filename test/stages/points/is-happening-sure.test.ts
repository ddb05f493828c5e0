import { describe, expect, test } from 'vitest';
import { IF_OF_ONE_THING } from '../../../src/stages/points/if-of-one-thing.ts';
import { derivePieces } from '../../pile.ts';

/** How sure the disputes are that two texts of one day make of anything but figures and dates. */
function disputesOf(texts: readonly [string, string]): readonly ('sure' | 'unsure')[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: 'Report',
    outlet: `Outlet ${'AB'[i]}`,
    published: '2024-05-10',
  }));
  return derivePieces(pieces)
    .points.filter(({ kind, state }) => state === 'disputed' && kind !== 'number' && kind !== 'date')
    .map(({ because }) => (because.endsWith(IF_OF_ONE_THING) ? 'unsure' : 'sure'));
}

/** Puts a sentence far from the head of its text. */
const deep = (text: string): string =>
  `${'The valley of the Orm has seen many winters like this one, and its people are used to snow. '.repeat(6)}\n\n${text}`;

describe('what both open with, of one known thing', () => {
  test.each([
    ['The Tarn town council approved the quarry plan.', 'The Tarn town council rejected the quarry plan.'],
    ['The Lidgate mill was set on fire by squatters.', 'Guards of the Orly company set fire to the Lidgate mill.'],
    ['Mayor Dora Keszt was convicted of bribery.', 'Mayor Dora Keszt was acquitted of bribery.'],
  ])('%s', (...texts) => expect(disputesOf(texts)).toEqual(['sure']));
});

describe('somebody known by a noun may be whom the other names', () => {
  test('a schoolteacher', () => {
    const texts = ['The Keszt diary was leaked by Peter Blane.', 'A schoolteacher leaked the Keszt diary.'] as const;
    expect(disputesOf(texts)).toEqual(['unsure']);
  });
});

describe('neither says which is meant', () => {
  test.each([
    [
      'Osk Holm scored a touchdown for Tarn on the way to the title.',
      'Ivo Brand scored a touchdown for Tarn in the rain.',
    ],
    ['Pirates attacked a merchant vessel off Tarn.', 'The Tarn navy foiled an attack by pirates on a merchant vessel.'],
  ])('%s', (...texts) => expect(disputesOf(texts)).toEqual([]));
});

describe('deep in both, only by a name', () => {
  test('one man, held', () => {
    const texts = [deep('Osk Holm was convicted in Tarn.'), deep('Osk Holm was acquitted in Tarn.')] as const;
    expect(disputesOf(texts)).toEqual(['unsure']);
  });
});

describe('one doer told in two ways', () => {
  test.each([
    ['Anna Voss was struck by a drunk driver in Tarn.', 'The driver struck Anna Voss in Tarn.'],
    ['The boy Ivo Lund was killed by police in Tarn.', 'A Tarn police officer killed the boy Ivo Lund.'],
    ['Anna Voss was hit by a grey Toyota Camry in Tarn.', 'Anna Voss was hit by Peter Holm in Tarn.'],
  ])('%s', (...texts) => expect(disputesOf(texts)).toEqual([]));
});

test('what a council refused to do it can have done at another time', () => {
  const done = 'The Tarn town council published the quarry plan.';
  expect(disputesOf(['The Tarn town council refused to publish the quarry plan.', done])).not.toContain('sure');
  expect(disputesOf(['The Tarn town council did not publish the quarry plan.', done])).toEqual(['sure']);
});
