import { expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const questions = (text: string): (string | undefined)[] =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind }) => kind === 'date' || kind === 'number')
    .map(({ asked, askedAround }) => asked ?? askedAround);

test.each([
  ['So far 412,000 doses have been delivered in 36 flights.', 'In how many flights have 412,000 doses been delivered?'],
  [
    'Three employees of the mill have been arrested, among them the security chief, Bert Orsk, his lawyer confirmed.',
    'How many employees of the mill have been arrested?',
  ],
  [
    'Some 420 people had to leave their homes in Orsk on Thursday.',
    'How many people had to leave their homes in Orsk?',
  ],
  ['Lamps were used in Mill Street between 16:50 and 17:10.', 'Until what time were lamps used in Mill Street?'],
])('%s', (text, question) => {
  expect(questions(text)).toContain(question);
});

test('who was hit by shells is not asked whom it wounded', () => {
  const asked = questions('The hospital was hit by three shells, wounding 12 patients.').join(' ');
  expect(asked).not.toMatch(/did the hospital wound/);
});
