import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const NEWS = 'The council of Orl will talk of it next week, and the mill by the river stays shut until then.';
const points = (...texts: string[]) =>
  derivePieces(
    texts.map((text, i) => ({
      id: `a${i}`,
      outlet: ['Orl Echo', 'Osk Post', 'Harvel Times'][i]!,
      published: '2024-05-20',
      text: `${text}\n\n${NEWS}`,
    })),
  ).points;

describe('one day and one town are not one deed', () => {
  test('rioters who attack an office bear out no police who fire at a crowd', () => {
    const found = points(
      'Police opened fire on a crowd protesting against fuel prices in the town of Orl on Saturday, killing at least five people.',
      'Several hundred rioters attacked the office of the governor in Orl on Saturday, the ministry said.',
    );
    const attack = found.find(({ question }) => question.includes('rioters attack'));
    expect(attack?.readings.map(({ counts }) => counts.origins) ?? [1]).toEqual([1]);
  });

  test('what a crowd does meanwhile is not what the day is of', () => {
    const found = points('Police opened fire on a crowd protesting against fuel prices on Saturday.');
    expect(found.some(({ question }) => /open fire/.test(question))).toBe(true);
  });
});

describe('a rival’s own count sets nothing right', () => {
  test.each([
    ['not 96 million as the court was told', 'disputed'],
    ['not the 96 million first given', 'revised'],
  ])('%s', (words, state) => {
    const found = points(
      'The pipe firm won contracts worth 96 million crowns from Orl, the judge said.',
      `Contracts worth 140 million crowns went to the pipe firm from Orl, ${words}.`,
    ).filter(({ readings }) => readings.length > 1);
    expect(found.filter(({ kind }) => kind === 'number').map((point) => point.state)).toEqual([state]);
  });
});

describe('nobody, behind what was done', () => {
  test('“arrested nobody” stands against four', () => {
    const found = points(
      'Four people were arrested at the march in Orl on Saturday.',
      'The march in Orl on Saturday was quiet. The police arrested nobody.',
    );
    expect(
      found
        .find(({ question }) => /arrested/.test(question))
        ?.readings.map(({ value }) => value)
        .sort(),
    ).toEqual(['Four', 'nobody']);
  });

  test('“nobody but him” is one', () => {
    const found = points('The police arrested nobody but the driver.');
    expect(found.filter(({ kind, question }) => kind === 'number' && /arrested/.test(question))).toEqual([]);
  });
});

describe('questions are whole', () => {
  test('between two years', () => {
    const found = points(
      'Ana Prell had taken the money between 2017 and 2020 from the pipe firm, the judge said.',
      'Ana Prell denied all charges.',
    );
    const asked = found.filter(({ question }) => question.includes('between'));
    expect(asked.every(({ question }) => question.includes('2017 and 2020') || question.includes('between ___'))).toBe(
      true,
    );
  });

  test.each([
    [
      'Two former managers of Delmer were given suspended sentences of 18 months.',
      'How long a suspended sentence did two former managers of Delmer get?',
    ],
    [
      'The owner of the Orl mill was jailed for six years.',
      'How long a prison sentence did the owner of the Orl mill get?',
    ],
    [
      'Ana Prell, the owner of the Orl mill, was jailed for six years.',
      'How long a prison sentence did Ana Prell get?',
    ],
  ])('%s', (text, question) => {
    expect(points(text).map((point) => point.question)).toContain(question);
  });
});

test('a denial of what was not done “that night” has a doer or none, and the pile is read', () => {
  const found = points(
    'The first order to shoot was given by the deputy governor, Nils Oberg, at 21.45. Officers fired 64 rounds in Orl.',
    'Nils Oberg denies that he gave an order to shoot. Lars Ammer said he had never telephoned that night.',
  );
  expect(found.length).toBeGreaterThan(0);
});

test('a toll that has risen to eight sets no earlier nine right', () => {
  const { points: found } = derivePieces([
    {
      id: 'a',
      outlet: 'Orl Echo',
      published: '2024-05-20',
      text: `At least nine men died in the riot at the prison of Orl, inmates said.\n\n${NEWS}`,
    },
    {
      id: 'b',
      outlet: 'Osk Post',
      published: '2024-05-27',
      text: `The number of men who died in the riot at the prison of Orl has risen to eight, the prison service said.\n\n${NEWS}`,
    },
  ]);
  expect(found.find(({ readings }) => readings.length > 1)?.state).toBe('disputed');
});
