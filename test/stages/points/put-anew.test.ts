import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

const TAIL = ' The jails of Velland are run by the ministry of justice in Orrel, which answers to parliament.';

function pointsOf(texts: readonly string[], published = ['2023-05-15', '2023-07-04']): readonly Point[] {
  return derivePieces(
    texts.map((text, i) => ({
      id: `x${i}`,
      text: text + TAIL,
      title: 'The jails of Velland',
      outlet: ['Dell Post', 'Marl Times'][i]!,
      published: published[i]!,
    })),
  ).points;
}

const shown = (points: readonly Point[], kind: Point['kind']): string[] =>
  points
    .filter((point) => point.kind === kind)
    .map(({ state, readings }) => `${state}: ${readings.map(({ value }) => value).join(' / ')}`);

describe('a figure that another puts otherwise in the next sentence', () => {
  test.each(['Orrel Rights puts it at 19,400.', 'The union has put the number at 19,400.'])('%s', (rival) => {
    const texts = [
      `The ministry gives the prison population of Velland as 14,250. ${rival}`,
      'Some 19,400 people are behind bars in Velland, a diplomat said.',
    ];
    expect(shown(pointsOf(texts), 'number').filter((line) => line.startsWith('disputed'))).toHaveLength(1);
  });

  test('what a sentence gives of another thing is no rival', () => {
    const texts = [
      'The ministry gives the prison population of Velland as 14,250. It has 19,400 guards.',
      'Some 19,400 guards work in Velland, a diplomat said.',
    ];
    expect(shown(pointsOf(texts), 'number').filter((line) => line.startsWith('disputed'))).toEqual([]);
  });
});

test('a count as of a month grows', () => {
  const texts = [
    'Velland bought 120 vans. By the end of April, 45 of the vans had been delivered.',
    'Of the 120 vans that Velland bought, 71 have been delivered, the ministry said.',
  ];
  expect(shown(pointsOf(texts), 'number')).toContain('revised: 45 / 71');
});

test('nobody dies at home and in a hospital', () => {
  const texts = [
    'The poet Anselm Durrow died at home on Tuesday.',
    'The poet Anselm Durrow died in the Marl hospital in Orrel on Tuesday.',
  ];
  expect(shown(pointsOf(texts, ['2023-05-17', '2023-05-18']), 'place').join()).toMatch(/^disputed/);
});

test('but in a hospital and its town he can', () => {
  const texts = [
    'The poet Anselm Durrow died in Orrel on Tuesday.',
    'The poet Anselm Durrow died in the Marl hospital in Orrel on Tuesday.',
  ];
  expect(shown(pointsOf(texts, ['2023-05-17', '2023-05-18']), 'place').join()).not.toMatch(/disputed/);
});

test('the question is in the words of who says what is counted', () => {
  const texts = [
    'The inquiry put the number of marchers in Velland at 4,000. The police had said that there were 900.',
    'Nothing else was told of the march in Velland.',
  ];
  const [point] = pointsOf(texts).filter(({ state }) => state === 'disputed');
  expect(point!.question).toMatch(/number of marchers/);
});

test('what doubled is asked of as a rise, not as a number of times', () => {
  const texts = [
    'The government doubled the price of petrol in Velland on 1 May.',
    'In Velland the government doubled the price of petrol on 1 May.',
  ];
  expect(pointsOf(texts).filter(({ question }) => question.includes('×'))).toEqual([]);
});
