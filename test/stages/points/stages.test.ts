import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

/** Points that set a figure beside those told of it, by articles of months that follow on each other. */
function stagesOf(...texts: readonly string[]): Point[] {
  return stagesOn(['2023-04-11', '2023-05-11', '2023-06-11'], texts);
}

function stagesOn(days: readonly string[], texts: readonly string[]): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `s${i}`,
    text: `${text}\n\nThe dam at Quillan burst in the spring and swept off the lower mills of the valley.`,
    title: 'The dam at Quillan',
    outlet: ['Dell Post', 'Marl Times', 'Ferry News'][i]!,
    published: days[i]!,
  }));
  return derivePieces(pieces).points.filter(({ question }) => question.startsWith('Of '));
}

const values = ({ readings }: Point): string[] => readings.map(({ value }) => value);

describe('a figure and what is told of it', () => {
  test.each([
    [
      'planned, delivered, used',
      'The ministry has planned for 620,000 doses of vaccine. So far 412,000 have been delivered. About 390,000 doses have been used.',
      'Of 620,000 doses, how many have been delivered, how many have been used?',
    ],
    [
      'arrested, charged',
      'Police arrested 60 people in Tarsk. Of these, 12 have been charged with public disorder.',
      'Of 60 people, how many have been charged with public disorder?',
    ],
    [
      'cast, by post',
      'In all 18,900 ballots were cast in Lowmark. 4,210 were postal ballots.',
      'Of 18,900 ballots, how many were postal ballots?',
    ],
    [
      'landed, left',
      'The freighter landed 1,120 tonnes of potash in Belcar. Some 640 tonnes were still in the shed on Monday.',
      'Of 1,120 tonnes of potash, how much were still in the shed on Monday?',
    ],
    [
      'pledged, paid',
      'The fund pledged 30 million dollars to Velmar. It has paid 12 million dollars so far.',
      'Of 30 million dollars, how much: “It has paid ___ so far”?',
    ],
    ['asked for, had', 'The union asked for 300 tents. Only 120 arrived.', 'Of 300 tents, how many arrived?'],
    [
      'treated, taken to hospital',
      'Thirty-seven children were treated for fever, four of whom were taken to hospital.',
      'Of thirty-seven children, how many were taken to hospital?',
    ],
    [
      'of one whole two parts',
      'Of the 250 houses damaged in Karsk, 80 have been repaired and 32 had to be torn down.',
      'Of 250 houses, how many have been repaired, how many had to be torn down?',
    ],
    [
      'some of those named before',
      'Wardens seized 3,400 logs of cedar on Sunday. The ministry thanked them. It said that 1,900 of the logs had been felled in a reserve.',
      'Of 3,400 logs, how many had been felled in a reserve?',
    ],
    [
      'fell ill, taken to hospital',
      'At least 214 pupils of four schools fell ill after lunch. Thirty-eight were taken to hospital.',
      'Of at least 214 pupils, how many were taken to hospital?',
    ],
    [
      'taken, tested',
      'The office took 57 samples. Twelve tested positive for salmonella.',
      'Of 57 samples, how many tested positive for salmonella?',
    ],
    [
      'ordered, put up',
      'The society has ordered 9,000 tents and put up 3,100.',
      'Of 9,000 tents, how many: “The society has ordered 9,000 tents and put up ___”?',
    ],
    [
      'some of them alone behind a noun',
      'Twenty-six lorries were impounded, of which seven carried false plates.',
      'Of twenty-six lorries, how many carried false plates?',
    ],
    [
      'some of them named',
      'The mill employs 1,300 people, 400 of them women.',
      'Of 1,300 people, how many were women?',
    ],
  ])('%s', (_, text, question) => {
    const [point, ...more] = stagesOf(text);
    expect(more).toEqual([]);
    expect(point).toMatchObject({ question, state: 'compatible', kind: 'number' });
  });

  test('each is told in the words of its clause, with the day where the days differ', () => {
    const [point] = stagesOf(
      'The ministry has planned for 620,000 doses of vaccine.',
      'The ministry has planned for 620,000 doses of vaccine, and so far 412,000 have been delivered.',
    );
    expect(values(point!)).toEqual([
      'The ministry has planned for 620,000 doses of vaccine (2023-04-11)',
      'so far 412,000 have been delivered (2023-05-11)',
    ]);
    expect(point!.readings.map(({ counts }) => counts.articles)).toEqual([2, 1]);
  });

  test('a part that another article takes further goes with its whole', () => {
    const [point, ...more] = stagesOf(
      'The mill at Quillan employed 548 people. Sixty of them were offered posts at Sarn.',
      'Of the sixty who were offered posts at Sarn, seventeen have taken them.',
    );
    expect(more).toEqual([]);
    expect(point!.question).toBe('Of 548 people, how many were offered posts at Sarn, how many have taken them?');
  });

  test('a part of a whole that another article tells', () => {
    const [point, ...more] = stagesOf(
      'Wardens seized 3,400 logs of cedar on the river Velk on Sunday.',
      'The fund said that 2,100 of the 3,400 logs seized on the Velk have been auctioned.',
    );
    expect(more).toEqual([]);
    expect(point!.readings.map(({ counts }) => counts.articles)).toEqual([2, 1]);
  });

  test('one part of a whole that articles size in other words', () => {
    const [point, ...more] = stagesOn(
      ['2023-04-11', '2023-04-11', '2023-04-11'],
      [
        'Shelling of the market in Quillan killed 26 people on Monday, the hospital said. Nine of them were children, it said.',
        'The shelling of the market in Quillan on Monday left 26 villagers dead, medics said, nine of whom were children.',
        'At least 20 people, nine of them children, died when shells hit the market in Quillan on Monday, a doctor said.',
      ],
    );
    expect(more).toEqual([]);
    expect(point!.question).toBe('Of 26 people, how many were children?');
    expect(point!.readings.map(({ counts }) => counts.articles)).toEqual([2, 1, 3]);
  });

  test('parts of two wholes that can’t be one', () => {
    const points = stagesOn(
      ['2023-04-11', '2023-04-11'],
      [
        'Shelling of the market in Quillan killed 26 people on Monday. Nine of them were children.',
        'Shells that hit the market in Quillan killed 41 people on Monday. Nine of them were children.',
      ],
    );
    expect(points.every(({ readings }) => readings.length === 2)).toBe(true);
  });

  test('some of what a sum was set aside for, as another article tells it', () => {
    const [point, ...more] = stagesOf(
      'The Government has set aside 40 million crowns for compensation.',
      'By the middle of May 11 million crowns of the promised 40 million had been paid out.',
      'Of the compensation, 27 million crowns had been paid by the end of June.',
    );
    expect(more).toEqual([]);
    expect(point!.readings.map(({ counts }) => counts.origins)).toEqual([1, 1, 1]);
  });

  test.each([
    ['a whole that nothing else tells of', 'Twelve of the 60 suspects were released on bail.'],
    ['a step of others', 'Police arrested 60 people in Tarsk. Twelve boats were burnt.'],
    ['others beside them', 'Police arrested 60 people in Tarsk. Another 12 were fined.'],
    ['another harm', 'The flood killed 60 people in Tarsk. Twelve were still missing on Monday, the mayor said.'],
    ['rival counts', 'The company counts 548 jobs lost in Tarsk. The union made it 390.'],
    ['an earlier count', 'The number of those hurt in Tarsk has fallen to 40 from 60.'],
    ['things of another kind', 'The county has 177 spoiled ballots. Forty-six postal ballots were left unopened.'],
    ['what a noun beside it has', 'About 30 boats put out with their oars, three of which were broken.'],
    [
      'another sum',
      'The group bought the mill in 2016 for 71 million crowns. It paid a fine of 3 million crowns in May.',
    ],
    ['a row', 'The club has lost four of its last 12 games.'],
  ])('%s: no part is told', (_, text) => {
    expect(stagesOf(text)).toEqual([]);
  });

  test.each([
    ['on one day: rivals, and no such point', ['2023-04-11', '2023-04-11'], []],
    ['in months: it went on', ['2023-04-11', '2023-05-11'], [3]],
  ])('one stage of a whole, told in two ways %s', (_, days, readings) => {
    const points = stagesOn(days, [
      'The ministry has planned for 620,000 doses of vaccine. So far 412,000 doses have been delivered in Kharin.',
      'The ministry has planned for 620,000 doses of vaccine. So far 512,000 doses have been delivered in Kharin.',
    ]);
    expect(points.map((point) => point.readings.length)).toEqual(readings);
  });
});
