import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Who or what was where, by each claim of it that a text gives: "the mayor: at home", with "not" before what is denied. */
function whereOf(text: string): string[] {
  const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return claims
    .filter(({ predicate }) => predicate.key === 'whereabouts')
    .map(({ object, place, polarity }) => `${object?.words}: ${polarity === 'no' ? 'not ' : ''}${place?.words}`);
}

describe('where somebody or something is said to be', () => {
  test.each([
    ['The harbour master was in the tower.', 'The harbour master: in the tower'],
    ['Anna Holt was not in the laundry when the boiler burst.', 'Anna Holt: not in the laundry'],
    ['The crate had been under a bench in the packing hall.', 'The crate: under a bench in the packing hall'],
    ['The cook was at her prayers in the chapel.', 'The cook: in the chapel'],
    ['The keys were kept in a drawer of the porter’s desk.', 'The keys: in a drawer of the porter’s desk'],
    ['The watchman was seen in the orchard at noon.', 'The watchman: in the orchard'],
    ['The director was nowhere near the mill.', 'The director: not near the mill'],
    ['The surgeon was out of the country.', 'The surgeon: not out of the country'],
    ['There were no barrels in the barn.', 'no barrels: not in the barn'],
    ['The minister was away in Kest that night.', 'The minister: in Kest'],
  ])('%s', (text, told) => expect(whereOf(text)).toContain(told));

  test('not in one place but in another', () => {
    expect(whereOf('The cook was not in the kitchen but in the garden.')).toEqual([
      'The cook: not in the kitchen',
      'The cook: in the garden',
    ]);
  });

  test('of what the sentence before speaks of', () => {
    expect(whereOf('The crate was brought in by a groom. It had not been in the cellar.')).toEqual([
      'The crate: not in the cellar',
    ]);
    expect(whereOf('The judges left. They were in the courtyard at nine.')).toEqual(['The judges: in the courtyard']);
    expect(whereOf('The letters told of a crate. It had stood in the cellar.')).toEqual(['a crate: in the cellar']);
    expect(whereOf('The crate and a chest were brought in by the groom. It had not been in the cellar.')).toEqual([]);
  });
});

describe('phrases that say something else', () => {
  test.each([
    'The problem was in the kitchen.',
    'The mill has been on the market since May.',
    'The patient is in hospital.',
    'The minister may be in Kest on Friday.',
    'The team was in the lead.',
    'The mayor was in a hurry.',
    'The strike was in its third week.',
    'The price stood at 40 crowns.',
  ])('%s', (text) => expect(whereOf(text)).toEqual([]));
});
