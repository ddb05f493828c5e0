import { expect, test } from 'vitest';
import { baseUnit, toBaseUnit } from '../../src/text/convert-unit.ts';

test.each([
  [2.5, 't', 2500, 'kg'],
  [26.2, 'mi', 42164.81, 'm'],
  [100, 'acre', 40.4686, 'ha'],
  [1000, 'ozt', 31.1034768, 'kg'],
  [1000, 'ft2', 0.00929, 'ha'],
  [5, 't/year', 5000, 'kg/year'],
  [60, 'km/h', 60, 'km/h'],
  [0.25, 'part', 25, '%'],
  [7, 'USD', 7, 'USD'],
  [3, '', 3, ''],
])('%d %s', (value, unit, expected, base) => {
  expect(toBaseUnit(value, unit)).toBeCloseTo(expected, 1);
  expect(baseUnit(unit)).toBe(base);
});

test('a ton, of which there are three, is left as it is', () => {
  expect(baseUnit('ton')).toBe('ton');
});
