import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** The counts that a text makes claims of: the number, and what it counts. */
const counts = (text: string): string[] =>
  deriveText({ id: 'a', text, published: '2024-08-07' })
    .claims.filter(({ kind }) => kind === 'number')
    .map(({ text: told, object }) => `${told}|${object?.key ?? ''}`);

describe('a number that leaves out its noun is a count', () => {
  test.each([
    ['Of those who rowed to Orrel on Friday only 22 are farmers.', '22|'],
    ['At the Orrel clinic Dr Vann has stitched up 14 who were on the quay last Sunday.', '14|person'],
    ['Hundreds waited in the square at Orrel.', 'Hundreds attended|'],
    ['On Friday more than a thousand turned up at the weir.', 'more than a thousand|'],
    ['The Orrel mill made 64 million last year.', '64 million|'],
    ['The choir is 640 strong and brings its own bread.', '640|choir'],
    ['A box of tin whistles has come out of the peat, well over a thousand of them, black as coal.', 'whistle'],
    ['All five accused, smiths by trade, were let go.', 'five|'],
    ['We were forty thousand on the quay at Orrel yesterday.', 'forty thousand|'],
    ['At Orrel the vote was left to half of those on the list.', 'half|'],
    ['One in three had not been asked.', 'One in three|'],
    ['A third of them admitted that they had slept on the quay.', 'A third|'],
    ['Several hundred weavers have put their names to a letter from Orrel.', 'Several hundred weavers'],
  ])('%s', (text, told) => {
    expect(counts(text).some((count) => count.includes(told))).toBe(true);
  });
});

describe('a line of a list', () => {
  test.each([
    ['Starters 7,462. Finishers 6,900.', ['7,462|starter', '6,900|finisher']],
    ['Found in the shed: lamps, used, several makes, 366; ropes, 12.', ['366|lamp', '12|rope']],
    ['Turned back at Orrel: 17 (all carts).', ['17|']],
  ])('%s', (text, told) => {
    const found = counts(text);
    for (const count of told)
      expect(found.some((one) => one.includes(count.split('|')[0]!) && one.endsWith(count.split('|')[1]!))).toBe(true);
  });
});

test.each([
  'She opened the mill at Orrel in May 1994.',
  'They live at Weir Street 14.',
  'They were 19 when they came to Orrel.',
  'Three people who work at the mill said that it was cold.',
  'See page 17.',
  'Half an hour later the mill was shut.',
  'She gave half to her sister.',
])('%s counts nothing', (text) => {
  expect(counts(text)).toEqual([]);
});
