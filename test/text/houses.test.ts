import { describe, expect, it } from 'vitest';
import { parseHouses } from '../../src/text/houses.ts';

describe('parseHouses', () => {
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
    ['names of nothing', { '': 'Hill', Echo: ' ' }, []],
    ['none', {}, []],
  ])('reads %s', (_, value, entries) => {
    expect([...parseHouses(value)!]).toEqual(entries);
  });

  it.each<[unknown]>([[null], [[]], ['x'], [{ a: 1 }], [{ a: ['b', 2] }], [{ a: { b: 'c' } }]])(
    'refuses %j',
    (value) => {
      expect(parseHouses(value)).toBeNull();
    },
  );
});
