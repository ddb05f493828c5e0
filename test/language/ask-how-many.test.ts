import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { askHowMany } from '../../src/language/en/ask-how-many.ts';
import { parseSentence } from '../../src/language/parse-sentence.ts';

/** Asks for the first number of a sentence; what it counts is the noun behind it. */
function ask(text: string, unit?: string): string | null {
  const tree = parseSentence(analyse(text, 'en'), 0)!;
  const { words } = tree;
  const number = words.findIndex(({ upos }) => upos === 'NUM');
  const { relation, head } = words[number]!;
  const top = relation === 'nummod' ? head : number;
  return askHowMany(text, tree, { head: top, lastOfNumber: number, ...(unit ? { unit } : {}) });
}

describe('a question from a clause', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    [
      'of the doer',
      'On Monday 45 volunteers joined the search, the mayor said.',
      'How many volunteers joined the search?',
    ],
    [
      'of whom it befell',
      'At least 12 houses were damaged by the flood.',
      'How many houses were damaged by the flood?',
    ],
    [
      'of the object, in the past',
      'The army moved 90 families from the camp.',
      'How many families did the army move from the camp?',
    ],
    ['of the object, behind a helping word', 'The firm has sold 14 ships.', 'How many ships has the firm sold?'],
    ['without the bound', 'The firm moved 400-plus crates.', 'How many crates did the firm move?'],
    ['of the object, in the present', 'The school employs 30 teachers.', 'How many teachers does the school employ?'],
    [
      'with where it goes behind the verb',
      'Gunmen fired 20 shells at the town.',
      'How many shells did gunmen fire at the town?',
    ],
    [
      'with a borrowed helping word',
      'Ten sailors were rescued and 40 passengers hurt.',
      'How many sailors were rescued?',
    ],
    [
      'with a year, without a weekday',
      'The council closed 8 schools in 2016.',
      'How many schools did the council close in 2016?',
    ],
    ['not of a denial', 'The ministry has not paid 40 nurses.', null],
    ['not of a thing told of as "it"', 'It sank 3 boats.', null],
    ['not of a headline', 'Nine miners arrested', null],
  ];
  it.each(cases)('%s', (_, text, question) => {
    expect(ask(text)).toBe(question);
  });

  it('asks what share of a whole', () => {
    expect(ask('Some 60 percent of the pupils were absent.', '%')).toBe('What share of the pupils were absent?');
  });

  it('asks how many of a currency that is written out', () => {
    expect(ask('The city paid 300 crowns for the boat.', 'XYZ')).toBe('How many crowns did the city pay for the boat?');
  });
});
