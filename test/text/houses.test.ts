import { describe, expect, it } from 'vitest';
import { readHouses, writeHouses } from '../../src/text/houses.ts';

const read = (value: unknown) => readHouses(JSON.stringify(value));

describe('readHouses', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['outlet → house', { 'The Coast Écho': 'Vellmar Media' }, [['coast echo', 'Vellmar Media']]],
    [
      'house → outlets',
      { Hill: ['A B', 'C'] },
      [
        ['a b', 'Hill'],
        ['c', 'Hill'],
      ],
    ],
    ['one outlet twice under one house', { Hill: ['A B', 'The A B'] }, [['a b', 'Hill']]],
  ])('reads %s', (_, value, entries) => {
    expect([...read(value).houses!]).toEqual(entries);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{ Hill: }', 'not JSON'],
    ['a list', '[]', 'an object'],
    ['nothing', '{}', 'names no outlet'],
    ['a number for a house', '{ "Echo": 3 }', '“Echo”'],
    ['a number in a list', '{ "Hill": ["Echo", 2] }', 'an outlet of “Hill”'],
    ['a name of nothing', '{ "Hill": [" "] }', 'need a name each'],
    ['an outlet of two houses', '{ "Hill": ["Echo"], "Vale": ["the echo"] }', 'under two houses'],
  ])('says what is wrong with %s', (_, json, words) => {
    const { houses, problem } = readHouses(json);
    expect(houses).toBeUndefined();
    expect(problem).toContain(words);
  });

  it('writes the same text for the same houses', () => {
    const one = read({ Hill: ['B', 'A'] }).houses!;
    const other = read({ a: 'Hill', 'The B': 'Hill' }).houses!;
    expect(writeHouses(one)).toBe(writeHouses(other));
    expect(readHouses(writeHouses(one)).houses).toEqual(new Map([...one].sort()));
  });
});
