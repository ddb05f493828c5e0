import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

function pointsOf(...texts: string[]) {
  const { points } = derivePieces(
    texts.map((text, i) => ({ id: `w${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text })),
  );
  return points
    .filter(({ kind }) => kind === 'actor')
    .map(({ question, state, readings }) => ({ question, state, values: readings.map(({ value }) => value) }));
}

test('one who came to an office by two tellings is one answer', () => {
  expect(
    pointsOf(
      'Ida Marsh was elected mayor of Lorne on Sunday. She keeps a bakery by the Lorne bridge.',
      'Ida Marsh is the new mayor of Lorne. She had 900 votes of the Lorne voters.',
    ),
  ).toEqual([{ question: 'Who is mayor of Lorne?', state: 'corroborated', values: ['Ida Marsh'] }]);
});

test('two heads of one body can’t both be', () => {
  expect(
    pointsOf(
      'The council of Tarn picked Olaf Brun to run the Tarn museum. He starts at the Tarn museum in June.',
      'The new director of the Tarn museum is Greta Lund. She comes to the Tarn museum from Ost.',
    ).map(({ state }) => state),
  ).toEqual(['disputed']);
});

test('one who is told to have left went before', () => {
  expect(
    pointsOf(
      'Olaf Brun is the new director of the Tarn museum. He starts at the Tarn museum in June.',
      'The new director of the Tarn museum is Greta Lund. She follows Olaf Brun at the Tarn museum.',
    ).map(({ state }) => state),
  ).toEqual(['compatible']);
});

test.each([
  [
    'two offices of one body',
    'Ida Marsh was elected president of the Lorne Club. The Lorne Club rows.',
    'Tom Pell was elected treasurer of the Lorne Club. The Lorne Club rows.',
  ],
  [
    'the heads of two bodies',
    'Mr Dane runs the Orl school. The Orl school has a pond.',
    'Mrs Keel runs the Orl rowing club. The Orl rowing club has a pool.',
  ],
  [
    'one head, told of by the way',
    'Mr Dane runs the Orl school. The Orl school has a pond.',
    'The Orl school is run by Mr Dane. The Orl school has a pond.',
  ],
])('%s are no question', (_, ...texts) => {
  expect(pointsOf(...texts)).toEqual([]);
});
