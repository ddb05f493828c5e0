import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Told {
  readonly text: string;
  readonly on: string;
}

const told = (text: string, on = '2023-06-12'): Told => ({ text, on });

const FILLERS = [
  'Harvel has four thousand people and one drawbridge, and the Osk runs by its walls.',
  'Nobody in Harvel who was asked about the bank or the drawbridge by the Osk would say more.',
];

/** The points on dates that stand on both articles, with their answers. */
function shared(one: Told, two: Told) {
  const pieces = [one, two].map(({ text, on }, i) => ({
    id: `d${i}`,
    outlet: `Outlet ${i}`,
    published: on,
    text: `${text} ${FILLERS[i]}`,
  }));
  return derivePieces(pieces)
    .points.filter(
      ({ kind, readings }) => kind === 'date' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
    )
    .map(({ state, readings }) => ({ state, values: readings.map(({ value }) => value) }));
}

const states = (one: Told, two: Told): string[] => shared(one, two).map(({ state }) => state);

describe('two dates of one happening', () => {
  test('in other words, of one day: corroborated', () => {
    const one = told('The Harvel drawbridge reopened on 4 June.');
    const two = told('The reopening of the Harvel drawbridge took place on 4 June 2023.', '2023-06-20');
    expect(states(one, two)).toEqual(['corroborated']);
  });

  test('of two days: disputed', () => {
    const one = told('Thieves robbed the Harvel savings bank on 4 June.');
    const two = told('The Harvel savings bank was robbed on 6 June.');
    expect(states(one, two)).toEqual(['disputed']);
  });

  test('planned, and put off by a later telling: revised', () => {
    const one = told('The Harvel drawbridge will reopen on 18 June.', '2023-06-01');
    const two = told('The Harvel drawbridge will now reopen on 2 July, two weeks later than planned.', '2023-06-10');
    expect(states(one, two)).toEqual(['revised']);
  });

  test('planned, and what came to pass: revised', () => {
    const one = told('The Harvel drawbridge is expected to reopen on 18 June.', '2023-05-01');
    const two = told('The Harvel drawbridge reopened on 2 July.', '2023-07-04');
    expect(states(one, two)).toEqual(['revised']);
  });

  test.each([
    ['The warden of Harvel is due to be sworn in on 1 June.', 'The warden of Harvel was sworn in on 9 June.'],
    ['The salvors hope to pull the barge off the Osk bank on 1 June.', 'The barge came off the Osk bank on 4 June.'],
  ])('planned and put off, though nobody says so: %s', (plan, fact) => {
    expect(states(told(plan, '2023-05-28'), told(fact, '2023-06-14'))).toEqual(['revised']);
  });

  test('a state since a month, and the deed that began it in the season that holds that: compatible', () => {
    const one = told('The Osk League has held Harvel since October 2017.');
    const two = told('The Osk League seized Harvel in the autumn of 2017.', '2023-06-14');
    expect(states(one, two)).toEqual(['compatible']);
  });

  test('the first week of a month, and a day in it: compatible', () => {
    const one = told('The Harvel drawbridge will open again in the first week of April.', '2023-03-12');
    const two = told('The Harvel drawbridge reopened on 4 April.', '2023-04-25');
    expect(states(one, two)).toEqual(['compatible']);
  });

  test('a state since a day, and another deed before it: apart', () => {
    const one = told('The Osk League has held Harvel since October 2017.');
    const two = told('The weir on the Osk was painted in the autumn of 2017.', '2023-06-14');
    expect(states(one, two)).toEqual([]);
  });

  test.each([
    ['of two things', 'The mill at Harvel is to open on 1 June.', 'The baths at Harvel opened on 9 June.'],
    ['of two deeds', 'The council of Harvel is to meet on 1 June.', 'The council of Harvel left on 9 June.'],
    ['long after', 'The mill at Harvel is to open on 1 June.', 'The mill at Harvel closed on 9 June.'],
  ])('a plan, and what is none of it: %s', (_, plan, fact) => {
    expect(states(told(plan, '2023-05-28'), told(fact, '2023-06-14'))).toEqual([]);
  });

  test('by hours that are near: compatible', () => {
    const one = told('The Harvel savings bank was robbed at 6:42 p.m., its clerk says.');
    const two = told('The Harvel savings bank was robbed a little before a quarter to seven, the police log shows.');
    expect(shared(one, two)).toEqual([
      { state: 'compatible', values: ['a little before a quarter to seven', '6:42 p.m.'] },
    ]);
  });

  test('by hours that are not: disputed', () => {
    const one = told('The Harvel savings bank was robbed at 6:42 p.m., its clerk says.');
    const two = told('The Harvel savings bank was robbed at 9:15 p.m., the police log shows.');
    expect(states(one, two)).toEqual(['disputed']);
  });
});

describe('what is not one happening', () => {
  test.each([
    [
      'steps of one course',
      'Ada Quill was arrested in Harvel on 4 June.',
      'Ada Quill was sentenced in Harvel on 4 June.',
    ],
    ['two things', 'The Harvel drawbridge reopened on 4 June.', 'The Harvel museum reopened on 4 June.'],
    [
      'other numbers',
      'In Harvel 46 pupils were sent home on 4 June.',
      'In Harvel 5,200 pupils were sent home on 4 June.',
    ],
    ['two of a kind', 'The first alarm in Harvel was on 4 June.', 'The second alarm in Harvel was on 4 June.'],
    [
      'two places of a name',
      'Fishers held a vote in Harvel North on 4 June.',
      'Bakers held a vote in Harvel South on 4 June.',
    ],
    [
      'any two things of one day',
      'Ada Quill sang in Harvel on 4 June.',
      'On 4 June the council of Harvel painted its hall.',
    ],
  ])('%s', (_, one, two) => {
    expect(shared(told(one), told(two))).toEqual([]);
  });
});

describe('what is asked', () => {
  test('is answered: a day that nothing dates is no answer', () => {
    const text = `The Harvel depot exploded last week. It had been built in 2016. ${FILLERS[0]}`;
    const { articles, points } = derivePieces([{ id: 'd0', outlet: 'Outlet', text }]);
    const claims = articles.flatMap((article) => article.claims);
    expect(claims.some(({ kind }) => kind === 'date')).toBe(true);
    expect(points.filter(({ readings }) => readings.length === 0)).toEqual([]);
  });

  test('names whom both articles are about, where their clauses say no more than "group"', () => {
    const pieces = [
      'The Osk Front, an exile group, was founded long ago. The group has found a home in Norland since 2013.',
      'Norland wants the Osk Front out. It is an exile group that Norland has sheltered since 2014, the Osk Front says.',
    ];
    const { points } = derivePieces(
      pieces.map((text, i) => ({ id: `d${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text })),
    );
    const asked = points.filter(({ kind }) => kind === 'date').map(({ question }) => question);
    expect(asked.join(' ')).not.toMatch(/has (?:an? )?(?:exile |the )?group been/);
  });

  test('gives a body its article, though the dated sentences have only its initials', () => {
    const pieces = [
      'The growers of Harvel meet at SHG on Sundays. SHG was founded in 1965.',
      'The growers of Harvel sell wool at SHG. SHG was founded in 1967, its papers say.',
      'Society of Harvel Growers (SHG) and Society of Harvel Growers shops sell wool in Harvel.',
    ];
    const { points } = derivePieces(
      pieces.map((text, i) => ({ id: `d${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text })),
    );
    expect(points.filter(({ state }) => state === 'disputed').map(({ question }) => question)).toEqual([
      'When was the Society of Harvel Growers founded?',
    ]);
  });
});

describe('a day that a sentence moves to another', () => {
  const moved = told('The Harvel hearing, which was to be held on 28 June, has been put off to 30 June.');
  const of = (...all: Told[]) =>
    derivePieces(all.map(({ text, on }, i) => ({ id: `d${i}`, outlet: `Outlet ${i}`, published: on, text })))
      .points.filter(({ kind }) => kind === 'date')
      .map(({ state, readings }) => [state, ...readings.map(({ value, articles }) => `${value} ${articles.length}`)]);

  test('is asked of where one article alone tells of both', () => {
    expect(of(moved)).toEqual([['revised', '28 June (2023-06-28) 1', '30 June (2023-06-30) 1']]);
  });

  test('stands beside what another tells of the first', () => {
    const first = told('The Harvel hearing is to be held on 28 June.', '2023-06-05');
    expect(of(first, moved)).toEqual([['revised', '28 June (2023-06-28) 2', '30 June (2023-06-30) 1']]);
  });

  test('but not where nothing was moved', () => {
    expect(of(told('The Harvel rents rose on 4 June and on 8 June, though they will now fall.'))).toEqual([
      ['single', '4 June (2023-06-04) 1'],
      ['single', '8 June (2023-06-08) 1'],
    ]);
  });

  test('but two days of two things are not', () => {
    const two = told('The Harvel hearing was to be held on 28 June, and the fair was put off to 30 June.');
    expect(of(two)).toEqual([
      ['single', '28 June (2023-06-28) 1'],
      ['single', '30 June (2023-06-30) 1'],
    ]);
  });
});
