import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** The hours and days that a sentence names. */
function timesIn(text: string): string[] {
  return deriveText({ id: 'a', text, published: '2025-04-15' }).times.map(({ anchor }) => anchor.exact);
}

describe('an hour in words', () => {
  test.each([
    ['A little past two, the last boat came up the slip.', 'two'],
    ['He had the sluice moving a little after ten.', 'ten'],
    ['The men counted until after one on Monday.', 'one on Monday'],
    ['It had gone eleven when the roof fell in.', 'eleven'],
    ['The alarm was raised just after half nine.', 'half nine'],
    ['It was twenty to ten before anybody rang.', 'twenty to ten'],
    ['The carters came at ten to seven in the evening.', 'ten to seven in the evening'],
    ['At about one in the morning the wall gave way.', 'one in the morning'],
  ])('%s', (text, hour) => {
    expect(timesIn(text)).toEqual([hour]);
  });

  test.each([
    'The mayor put the dead at ten to twelve.',
    'Prices rose by five to ten per cent.',
    'Shortly after two men left the house the siren went.',
    'He joined the choir at nine.',
    'The council voted five to four.',
    'The motion was lost by twenty to ten.',
    'Of the boats, just past two hundred came.',
    'The odds are twenty to one.',
  ])('none: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe('an hour is of no day that it cannot be of', () => {
  test.each([
    ['The schools will be shut until Thursday. Two stations for water opened at noon.', null],
    [
      'The fire broke out on Monday. The schools will be shut until Thursday. The shelters opened at noon.',
      '2025-04-14',
    ],
    ['The strike, which began on 2 April, ended at midnight.', null],
  ])('%s', (text, day) => {
    const { times } = deriveText({ id: 'a', text, published: '2025-04-15' });
    const hour = times.find(({ anchor }) => /noon|midnight/.test(anchor.exact));
    expect(hour?.earliest).toEqual(day);
  });
});
