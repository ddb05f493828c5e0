import { describe, expect, test } from 'vitest';
import { derivePieces, paperDays } from '../../pile.ts';

const shown = (...texts: readonly string[]): string[] =>
  derivePieces(paperDays(texts))
    .points.filter(({ kind }) => kind === 'number')
    .map(({ state, readings }) => `${state} ${readings.map(({ value }) => value).join(' / ')}`)
    .sort();

describe('who came, what was sold and what there is room for', () => {
  test('are no answers to one question', () => {
    expect(
      shown(
        'The Orrel stadium holds 24,000 people.',
        'The match at the Orrel stadium was watched by about 26,000 people.',
      ),
    ).toEqual(['single 24,000', 'single about 26,000']);
  });

  test('are none where they are the same number', () => {
    expect(
      shown(
        'The club sold 21,350 tickets for the Orrel match.',
        'The Orrel match was watched by 21,350 people, the club says.',
      ),
    ).toEqual(['single 21,350', 'single 21,350']);
  });

  test('room told in two words is one', () => {
    expect(
      shown('The stadium at Orrel holds 24,000 people.', 'The Orrel stadium is licensed for 24,000 people.'),
    ).toEqual(['corroborated 24,000']);
  });
});

test('what was fired into two places is of two counts', () => {
  expect(
    shown(
      'Police in Tolm fired at least four tear gas canisters into the east stand.',
      'Eleven canisters were used in Brewer Street, police in Tolm said.',
    ),
  ).toEqual(['single Eleven', 'single at least four']);
});

test('what landed was fired, not delivered', () => {
  const [first] = derivePieces([
    {
      id: 'a',
      text: 'A unit in Tolm fired three tear gas canisters which landed in the east stand.',
      outlet: 'Dell Post',
      published: '2024-05-14',
    },
  ]).points.filter(({ kind }) => kind === 'number');
  expect(first?.question).toMatch(/^How many (?:tear gas )?canisters were fired/);
});

test('some of the injured who died are no part of others whom a wall hit', () => {
  const all = shown(
    'In 2019 a wall fell on four supporters at the Orrel stadium; two of them died.',
    'The director of the hospital said three of the injured had died overnight, among them a boy of nine at the Orrel stadium.',
  );
  expect(all.filter((point) => /three \/|\/ three/.test(point))).toEqual([]);
});

test('more of those arrested the next day are a revised count, and “of the mill” makes nobody a part', () => {
  expect(
    shown(
      'Two employees of the mill in Orrel were arrested on Monday.',
      'Three employees of the mill in Orrel have been arrested.',
    ),
  ).toEqual(['revised Two / Three']);
});
