import { expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Whose leaving of an office a text's claims tell. */
const left = (text: string): (string | undefined)[] =>
  deriveText({ id: 'a', text, published: '2024-08-07' })
    .claims.filter(({ predicate }) => predicate.key === 'left_office')
    .map(({ subject }) => subject?.words);

test.each([
  'The director, Anselm Voigt, came late. He resigned on 2 April.',
  'Anselm Voigt, the director, came late. He resigned on 2 April.',
])('%s', (text) => {
  expect(left(text)).toEqual(['Anselm Voigt']);
});

test('of two whom a sentence tells of, "he" is neither', () => {
  expect(left('The director met Anselm Voigt. He resigned on 2 April.')).toEqual([]);
});

test('"he" behind a daughter who speaks of him is her father', () => {
  const text = 'Anselm Voigt fell ill in May. His daughter, Ilse Voigt, said he resigned on 2 April.';
  expect(left(text)).toEqual(['Anselm Voigt']);
});
