import { describe, expect, test } from 'vitest';
import { readDisclaimed } from '../../../src/language/en/claims/disclaimer-words.ts';
import { derivePieces } from '../../pile.ts';

const shown = (...texts: readonly string[]): string[] =>
  derivePieces(
    texts.map((text, i) => ({
      id: `x${i}`,
      text,
      title: ['News of the morning', 'What we know'][i]!,
      outlet: ['Dell Post', 'Marl Times'][i]!,
      published: `2024-05-1${4 + i}`,
    })),
  )
    .points.filter(({ kind }) => kind === 'number')
    .map(({ state, readings }) => `${state} ${readings.map(({ value }) => value).join(' / ')}`);

describe('one number told with contrary verbs bears nothing out', () => {
  test.each([
    ['Nordal Steel cut 200 jobs in Orrel.', 'Dravia Steel added 200 jobs in Orrel.'],
    ['Exports from Dravik rose by 12 per cent in March.', 'Exports from Dravik fell by 12 per cent in March.'],
    ['Police in Tolm released 30 people.', 'Police in Tolm arrested 30 people.'],
    ['Police in Tolm shot dead two protesters.', 'Police in Tolm arrested two protesters.'],
    ['Four students were wounded in Kest.', 'Guards detained four students in Kest.'],
    ['The party lost 12 seats in Dravik.', 'The party won 12 seats in Dravik.'],
    ['The school at Orrel admitted 90 pupils.', 'The school at Orrel rejected 90 pupils.'],
    ['The plant in Orrel will create 450 jobs.', 'The plant in Orrel employs 450 people.'],
  ])('%s / %s', (a, b) => {
    expect(shown(a, b).map((point) => point.split(' ')[0])).toEqual(['single', 'single']);
  });

  test.each([
    ['Nordal Steel cut 200 jobs in Orrel.', 'In Orrel 200 jobs were lost at Nordal Steel.'],
    ['Police in Tolm arrested 30 people.', 'Thirty people were detained by police in Tolm.'],
    ['Two protesters were killed in Tolm.', 'Police in Tolm shot dead two protesters.'],
    ['Thirty people did not survive the fire in Tolm.', 'Thirty people died in the fire in Tolm.'],
    ['Unemployment in Dravik rose to 12 per cent.', 'Unemployment in Dravik is at 12 per cent.'],
  ])('but not with verbs of one side: %s / %s', (a, b) => {
    expect(shown(a, b)[0]).toMatch(/^corroborated/);
  });
});

test('nor does one day of an arrest and of a shooting', () => {
  const texts = ['Two people were shot dead in Tarvo on Sunday.', 'Police arrested two protesters in Tarvo on Sunday.'];
  const pieces = texts.map((text, i) => ({ id: `x${i}`, text, outlet: `Outlet ${i}`, published: `2024-05-1${4 + i}` }));
  const dated = derivePieces(pieces).points.filter(({ kind }) => kind === 'date');
  expect(dated.map(({ state }) => state)).toEqual(['single', 'single']);
});

describe('a line of a list that gives another’s figure', () => {
  test.each(['11 - deaths it claims', 'Deaths claimed: 11', 'Deaths it claims: 11'])('%s', (line) => {
    expect(readDisclaimed(line).map(({ as }) => as)).toEqual(['doubts']);
  });

  test.each(['Insurer pays 11,000 claims', 'Lives claimed: 11', 'The fire claimed 11 lives'])('is not %s', (line) => {
    expect(readDisclaimed(line)).toEqual([]);
  });
});

test('nobody is counted as killed by a voice', () => {
  expect(shown('He wrote in Tolm of the man who killed eleven children with his voice.')).toEqual([]);
});
