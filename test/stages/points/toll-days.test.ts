import { describe, expect, test } from 'vitest';
import { derivePieces, paperDays } from '../../pile.ts';

const points = (...texts: readonly string[]) =>
  derivePieces(paperDays(texts)).points.filter(({ kind }) => kind === 'date');

const shown = (...texts: readonly string[]): string[] =>
  points(...texts).map(
    ({ state, question, readings }) => `${state} ${question} ${readings.map(({ value }) => value).join(' / ')}`,
  );

describe('the day of a toll', () => {
  test('is one, whatever the toll had grown to', () => {
    const [first] = points(
      'At least 19 people were killed and 60 injured on Sunday when a wall fell at the Orrel stadium in Tolm, police said.',
      'Families waited as the death toll from Sunday’s crush at the Orrel stadium in Tolm rose to 22.',
      'The ministry mourns the 22 people who lost their lives at the Orrel stadium in Tolm on 12 May 2024.',
    );
    expect(first?.state).toBe('corroborated');
    expect(first?.question).toMatch(/^When did people die in /);
    expect(first?.readings.map(({ articles }) => articles.length)).toEqual([3]);
  });

  test('is asked for by the happening where one tells it by its noun', () => {
    expect(
      shown(
        'The toll from Friday’s earthquake in Ravna has risen to 210.',
        'At least 180 people were killed when an earthquake struck Ravna on Friday.',
      ),
    ).toContain('corroborated When was the earthquake in Ravna? Friday (2024-05-10)');
  });

  test('is not that of those who died later', () => {
    const all = points(
      'Nine miners were killed at the Ostra pit on Monday, the company said.',
      'Two more miners died at the Ostra pit on Tuesday, bringing the toll to 11.',
    );
    expect(all.map(({ state }) => state)).toEqual(['single', 'single']);
  });

  test('two days of two tolls are no dispute', () => {
    const all = points(
      'Air strikes on Tuesday killed 12 people in Hasra.',
      'Air strikes on Wednesday killed nine people in Hasra.',
    );
    expect(all.map(({ state }) => state)).not.toContain('disputed');
  });
});

test('what a clause tells of a day before it is asked in its own words', () => {
  expect(shown('Sixty people were hurt on Sunday when a crowd surged against a gate in Tolm.')).toContain(
    'single When did a crowd surge against a gate in Tolm? Sunday (2024-05-12)',
  );
});

test('the worst since a year is of no day of that year', () => {
  expect(shown('It is the deadliest fire in Tolm since 1998, the mayor said.')).toEqual([]);
});

test('a list of days behind a colon takes no day from what stands before it', () => {
  expect(
    shown(
      'Twenty-four people died at the Orrel mill on 9 March 2024: 22 that day, one on 11 March and one on 2 April.',
    ),
  ).toContain('single When did twenty-four people die at the Orrel mill? 9 March 2024');
});
