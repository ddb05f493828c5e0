import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

interface Course {
  readonly name: string;
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

/** Points on what came of a plan, or of how things stood. */
function coursesOf({ texts, days }: Course): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: 'Report',
    outlet: `Outlet ${'ABC'[i]}`,
    published: days[i]!,
  }));
  return derivePieces(pieces).points.filter(({ question }) => /^What (?:came of it|has become of) ?/.test(question));
}

const ROAD = ['2012-04-02', '2012-09-14'];
const YEARS = ['2009-05-06', '2017-03-01'];

describe('a plan, and what was told later of the same thing', () => {
  test.each<Course>([
    {
      name: 'might',
      texts: [
        'The old tannery at Brusk Ferry might soon house a school of music. Its windows are gone.',
        'Forty pupils carried their cellos over the threshold at Brusk Ferry on Monday. It rained.',
      ],
      days: ROAD,
    },
    {
      name: 'weighing',
      texts: [
        'The council is weighing a charge on lorries that use the Marlow causeway. Hauliers are cross.',
        'Hauliers have been paying nine crowns a lorry at the Marlow causeway since Monday.',
      ],
      days: ROAD,
    },
    {
      name: 'given up',
      texts: [
        'Drivers of the Elden Line will stop work on Friday, their union warned.',
        'The strike on the Elden Line was called off at dawn, an hour before the first train.',
      ],
      days: ['2012-09-11', '2012-09-15'],
    },
    {
      name: 'talks that came to nothing',
      texts: [
        'Talks on a sale of Torvik Glass to its workers are said to be far along.',
        'Torvik Glass has turned its workers away and will remain in the hands of the family.',
      ],
      days: ROAD,
    },
  ])('$name', (course) => {
    const points = coursesOf(course);
    expect(points.map(({ state, kind }) => `${kind} ${state}`)).toEqual(['status compatible']);
    expect(points[0]!.question).toMatch(/^What came of it: “/);
    expect(points[0]!.readings).toHaveLength(2);
  });
});

describe('how things stood, and what has become of them', () => {
  test.each<Course>([
    {
      name: 'since',
      texts: [
        'Harrow Light stands dark and its door is nailed up. Rooks have the gallery.',
        'Sleep under the lens of Harrow Light, which has taken guests since a trust mended it in 2014.',
      ],
      days: YEARS,
    },
    {
      name: 'again',
      texts: [
        'The Corran party is outlawed and its leaders are abroad.',
        'With nine seats the Corran party, legal again, decides who governs.',
      ],
      days: YEARS,
    },
    {
      name: 'a name with more words, and one alone',
      texts: [
        'Nine people are wintering at Osgravel Base. They have a piano.',
        'Osgravel has been empty since the ice cracked in 2014.',
      ],
      days: YEARS,
    },
    {
      name: 'no verb',
      texts: [
        'Torvik Glass: furnace in use day and night. Bring a hat.',
        'The last furnace of Torvik Glass was put out in 2013 and sold for brick.',
      ],
      days: YEARS,
    },
    {
      name: 'a year between',
      texts: [
        'Ottar Grell is under sentence of death in the jail on the hill.',
        'Ottar Grell walked out into the snow in 2013 and keeps bees.',
      ],
      days: YEARS,
    },
  ])('$name', (course) => {
    const points = coursesOf(course);
    expect(points.map(({ state }) => state)).toEqual(['compatible']);
    expect(points[0]!.question).toMatch(/^What has become of /);
  });
});

describe('no course', () => {
  test.each<Course>([
    {
      name: 'both plan',
      texts: [
        'The old tannery at Brusk Ferry might soon house a school of music.',
        'A school of music could open at Brusk Ferry next year.',
      ],
      days: ROAD,
    },
    {
      name: 'nothing named in common',
      texts: [
        'The old tannery at Brusk Ferry might soon house a school of music.',
        'Forty pupils carried their cellos over the threshold at Hollen on Monday.',
      ],
      days: ROAD,
    },
    {
      name: 'one place, and nothing of the plan',
      texts: [
        'The bishop of Brusk Ferry will bury four of the quarrymen together on Saturday, his office said.',
        'Heavy rain stopped the search of the flooded mill at Brusk Ferry on Sunday, the fire service said.',
      ],
      days: ROAD,
    },
    {
      name: 'one day',
      texts: [
        'Drivers of the Elden Line will stop work on Friday, their union warned.',
        'Drivers of the Elden Line met in the depot at noon.',
      ],
      days: ['2012-09-11', '2012-09-11'],
    },
    {
      name: 'told before the plan',
      texts: [
        'Drivers of the Elden Line will stop work on Friday, their union warned.',
        'Drivers of the Elden Line met in the depot at noon.',
      ],
      days: ['2012-09-11', '2012-08-01'],
    },
    {
      name: 'another time of the same kind',
      texts: [
        'Farrow Mills will ship wheat to Osk after winning the tender.',
        'The latest tender of Osk also went to Farrow Mills.',
      ],
      days: ['2012-03-11', '2012-08-01'],
    },
    {
      name: 'a state and another of the same weeks',
      texts: ['Harrow Light stands dark and its door is nailed up.', 'Harrow Light has been painted again.'],
      days: ['2012-09-01', '2012-09-11'],
    },
    {
      name: 'a fine, and another years later',
      texts: ['Torvik Glass must pay two crowns for smoke.', 'The port has fined Torvik Glass again, for noise.'],
      days: YEARS,
    },
    {
      name: 'a day still to come is no outcome',
      texts: [
        'The voters of Hollen will decide whether their valley goes its own way.',
        'Hollen, vote on the valley: Sunday 18 November 2012, from seven to three.',
      ],
      days: ROAD,
    },
    {
      name: 'long articles name much in passing',
      texts: [
        `The old tannery at Brusk Ferry might soon house a school of music. ${'The town has waited for long, and its people say that they can wait some more. '.repeat(6)}`,
        'Forty pupils carried their cellos over the threshold at Brusk Ferry on Monday.',
      ],
      days: ROAD,
    },
    {
      name: 'may is a month',
      texts: [
        'Votes of Hollen were counted in the hall on 14 May 2012.',
        'Hollen sent its mayor to the sea in a small boat.',
      ],
      days: ['2012-05-16', '2012-09-14'],
    },
  ])('$name', (course) => {
    expect(coursesOf(course)).toEqual([]);
  });
});
