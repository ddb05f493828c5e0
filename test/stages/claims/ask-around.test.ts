import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const askedAround = (text: string): (string | undefined)[] =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind }) => kind === 'date' || kind === 'number')
    .map((claim) => claim.askedAround);

describe('the question of a figure or a day that no clause of its own asks', () => {
  test.each([
    ['a phrase of the verb', 'The town was hit with 200 shells.', 'With how many shells was the town hit?'],
    [
      'how long',
      'The grain had been stored in the silo for more than six years.',
      'For how many years had the grain been stored in the silo?',
    ],
    [
      'a phrase within a phrase',
      'The fund promised the release of 5,000 hostages.',
      'The release of how many hostages did the fund promise?',
    ],
    [
      'what a participle tells',
      'Rebels shelled the port on Friday, killing two dockers and wounding nine sailors.',
      'How many dockers did rebels kill?',
    ],
    ['an infinitive', 'The firm hopes to sell 40 boats.', 'How many boats does the firm hope to sell?'],
    ['one of a list', 'Divers took eleven crates, three flags and a page.', 'How many flags did divers take?'],
    ['a measure', 'The Ostrel wall is 40 metres long.', 'How many metres long is the Ostrel wall?'],
    [
      'a distance from somewhere',
      'The Ostrel mill is 300 metres away from the river.',
      'How many metres away from the river is the Ostrel mill?',
    ],
    [
      'what is told behind a noun',
      'A lorry driver, who lost two fingers in the blast, sued the mill.',
      'How many fingers did the lorry driver lose in the blast?',
    ],
    ['the hour', 'The Ostrel treaty was signed at 6:42 p.m. on Monday.', 'At what time was the Ostrel treaty signed?'],
    [
      'the year of a noun',
      'The bill broke a 2014 deal brokered by the Orsel Fund.',
      'When was the deal brokered by the Orsel Fund?',
    ],
  ])('%s', (_, text, asked) => {
    expect(askedAround(text)).toContain(asked);
  });

  test.each([
    ['it is only supposed', 'If 40 boats are sold, the firm will close.'],
    ['of which noun is open', 'The roof of the hall, which fell in 2003, was never mended.'],
    ['the time is of an earlier figure', 'Eleven people were missing, down from 40 two days earlier.'],
    ['some of whom others were told', 'The town was rebuilt by the two men.'],
  ])('none: %s', (_, text) => {
    expect(askedAround(text).filter(Boolean)).toEqual([]);
  });
});
