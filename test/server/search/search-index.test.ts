import { describe, expect, it } from 'vitest';
import { writeMatch } from '../../../src/server/search/match-expression.ts';
import { parseQuery } from '../../../src/server/search/parse-query.ts';
import { buildSearchIndex, type SearchRow } from '../../../src/server/search/search-index.ts';

const row = (title: string, text: string, outlet = 'The Ferrow Post'): SearchRow => ({
  title,
  text,
  outlet,
  byline: 'Ada Lind',
});
const ROWS = [
  row('Fire at the mill', 'A fire broke out. The mayor, asked twice, denied that the alarm failed.'),
  row('Rain again', 'Rain put out the fires near Ševlin within six kilometres of the mill.', 'Ostholm Courier'),
  row('Budget', 'The council “approved” nothing; six hours later, kilometres of paper.'),
];

describe('a query', () => {
  it.each([
    ['fire -"old town"', 1, 1],
    ['fire OR blaze rain', 2, 0],
    ['OR fire', 1, 0],
    ['  "" - ~ ', 0, 0],
    ['title:fire by:"Ada Lind"', 2, 0],
  ])('%s has so many groups and words to be without', (words, wanted, unwanted) => {
    const query = parseQuery(words);
    expect([query.wanted.length, query.unwanted.length]).toEqual([wanted, unwanted]);
  });

  it.each(['"', 'a" OR "b', 'NEAR(', 'fire AND NOT', '*', '^fire', 'text:"x', '{a} : b', "'; DROP TABLE words"])(
    'can’t break out of its quotation marks: %s',
    async (words) => {
      const index = await buildSearchIndex(ROWS);
      expect(() => index.find(parseQuery(words))).not.toThrow();
    },
  );

  it('says null for what the index can’t be asked', () => {
    expect(writeMatch(parseQuery('-rain'))).toEqual({ wanted: null, unwanted: '("rain" *)' });
  });
});

describe('an index of words', () => {
  it.each([
    ['fire', [0, 1]],
    ['sevlin', [1]],
    ['"six kilometres"', [1]],
    ['"kilometres six"~1', [1]],
    ['"kilometres six"~4', [1, 2]],
    ['fire -rain', [0]],
    ['-fire', [2]],
    ['rain OR budget', [1, 2]],
    ['title:fire', [0]],
    ['outlet:ostholm', [1]],
    ['by:lind mill', [0, 1]],
    ['nothingofthekind', []],
  ])('%s', async (words, found) => {
    const index = await buildSearchIndex(ROWS);
    expect([...index.find(parseQuery(words))!].sort()).toEqual(found);
  });

  it('gives all for an empty query', async () => {
    expect((await buildSearchIndex(ROWS)).find(parseQuery(' '))).toBeNull();
  });

  it('says where the words stand, letter by letter', async () => {
    const index = await buildSearchIndex(ROWS);
    const words = (query: string, place: number) =>
      index.findSpans(parseQuery(query), place).map(({ start, end }) => ROWS[place]!.text.slice(start, end));
    expect(words('fire mayor', 0)).toEqual(['fire', 'mayor']);
    expect(words('mill', 1)).toEqual(['mill']);
    expect(words('kilometres', 2)).toEqual(['kilometres']);
    expect(words('sevlin', 1)).toEqual(['Ševlin']);
    expect(words('"six kilometres" fire', 1)).toEqual(['fires', 'six kilometres']);
    expect(words('title:budget', 2)).toEqual([]);
  });
});
