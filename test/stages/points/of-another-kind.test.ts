import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const NEWS = 'The council of Orl will meet again next week to talk about what can be done, its members said.';

const points = (a: string, b: string) =>
  derivePieces([
    { id: 'a', outlet: 'Orl Echo', published: '2024-05-20', text: `${a}\n\n${NEWS}` },
    { id: 'b', outlet: 'Osk Post', published: '2024-05-20', text: `${b}\n\n${NEWS}` },
  ]).points.filter(({ kind }) => kind === 'number');

const shown = (a: string, b: string): string[] =>
  points(a, b).flatMap(({ state, readings }) =>
    readings.length > 1 || readings[0]!.articles.length > 1
      ? [`${state}: ${readings.map(({ value, counts }) => `${value} ${counts.origins}`).join(' / ')}`]
      : [],
  );

describe('figures of another kind', () => {
  test('what may come to pass bears out nothing that did', () => {
    expect(
      shown(
        'The fine on the mill in Orl could reach 10 percent of turnover.',
        'The mill in Orl was fined 10 percent of turnover.',
      ),
    ).toEqual(['compatible: 10 percent 1 / 10 percent (possible) 1']);
  });

  test('what goes round is borne out by nobody who only hands it on', () => {
    expect(
      shown(
        'A widely shared post says eleven children died in Orl. That is false.',
        'A man’s voice says that eleven children are dead in Orl.',
      ),
    ).toEqual(['single: eleven (claimed) 2']);
  });

  test.each([
    ['Turnout in Orl was 41 percent at noon.', 'Turnout in Orl was 63 percent.'],
    ['About a quarter of the town’s 8,000 people have left Orl.', 'Some 2,000 people have left Orl.'],
    ['The dam at Orl could hold 60 million cubic metres.', 'The dam at Orl holds 40 million cubic metres.'],
    [
      'The plane was carrying 84 passengers when it crashed in Orl.',
      'All 90 people on board died when the plane crashed in Orl.',
    ],
  ])('%s', (a, b) => {
    expect(points(a, b).filter(({ readings }) => readings.length > 1)).toEqual([]);
  });

  test('a denial without the unit denies the amount', () => {
    expect(
      shown(
        'The mill in Orl denied that it had lost 40 million in the fraud.',
        'The mill in Orl lost 40 million crowns in the fraud.',
      )[0],
    ).toMatch(/^disputed/);
  });
});

describe('what is looked for is not yet', () => {
  test('a forecast bears out no count', () => {
    expect(
      shown(
        'The airport of Orl expects 90,000 passengers on Friday.',
        'Some 90,000 passengers passed through the airport of Orl on Friday.',
      ),
    ).toEqual(['compatible: Some 90,000 1 / 90,000 (expected) 1']);
  });

  test('what is planned is asked for as planned, and its part tells of no whole', () => {
    const asked = points(
      'The ministry plans to vaccinate 4 million children in Orl.',
      'Nurses in Orl have vaccinated 1.3 million of the 4 million children they want to reach.',
    ).map(({ question, readings }) => `${question} ${readings.map(({ value }) => value).join(' / ')}`);
    expect(asked.filter((words) => /were vaccinated/.test(words)).every((words) => /1\.3 million$/.test(words))).toBe(
      true,
    );
    expect(asked.some((words) => /(?:are|were) to be vaccinated.* 4 million$/.test(words))).toBe(true);
  });

  test('what others had offered was never the figure', () => {
    const lines = shown(
      'The ministry said it would take in 500 refugees in Orl, not the 5,000 that the cities had offered to house.',
      'Cities near Orl have offered to house 5,000 refugees.',
    );
    expect(lines.filter((line) => /^revised| \/ /.test(line))).toEqual([]);
  });

  test('two sides of a vote', () => {
    expect(
      shown(
        'Councillors in Orl voted 17 to 14 against the tram line.',
        'The tram line was rejected in Orl. Ayes 14, Noes 17.',
      ),
    ).toContain('corroborated: 17 2');
  });

  test('a price closes and nobody closes it', () => {
    const { points: all } = derivePieces([
      {
        id: 'a',
        outlet: 'Orl Echo',
        published: '2024-05-20',
        text: `The share price closed at 41.20 on 15 May.\n\n${NEWS}`,
      },
    ]);
    expect(all.some(({ question }) => /was .*closed/.test(question))).toBe(false);
  });
});
