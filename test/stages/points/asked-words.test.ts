import { describe, expect, test } from 'vitest';
import { nameSeveral, sayWhat } from '../../../src/stages/points/asked-words.ts';
import { derivePieces } from '../../pile.ts';

const questions = (...texts: string[]): string[] =>
  derivePieces(
    texts.map((text, i) => ({
      id: `x${i}`,
      text,
      title: 'Report',
      outlet: `Outlet ${'ABC'[i]}`,
      published: '2024-05-10',
    })),
  )
    .points.filter(({ kind }) => kind !== 'number' && kind !== 'date')
    .map(({ question }) => question);

describe('words that say what is asked of', () => {
  test.each([
    ['the mill', true],
    ['Ostrel', true],
    ['diesel cars', true],
    ['any contamination', true],
    ['neither', false],
    ['that person', false],
    ['whose experiences', false],
    ['her gun', false],
    ['life', false],
    ['my dear friend', false],
  ])('%s', (words, want) => {
    expect(sayWhat(words)).toBe(want);
  });

  test.each([
    ['members of the group', true],
    ['the police', true],
    ['Karl Unger and Dora Keszt', true],
    ['the head of the guards', false],
    ['Wells', false],
    ['the bus', false],
  ])('%s are several: %s', (words, want) => {
    expect(nameSeveral(words)).toBe(want);
  });
});

test('what is owned is asked of by the name of its owner', () => {
  const asked = questions(
    'Norair suspended its flights to Tarn on Thursday, the airport of Tarn said.',
    'Norair will suspend its flights to Tarn if the strike goes on.',
  );
  expect(asked.join(' ')).toMatch(/^Were Norair’s flights/);
});

test('the reason of what a clause tells is asked for in a whole sentence', () => {
  const asked = questions(
    'Ilse Marand resigned from the Ostrel council for reasons of health, the council said.',
    'Ilse Marand resigned from the Ostrel council because she was told to go, her union said.',
  );
  expect(asked).toContain('What is given as the reason why Ilse Marand resigned from the Ostrel council?');
});
