import { expect, test } from 'vitest';
import { baseUnit, toBaseUnit } from '../../src/text/convert-unit.ts';

test.each([
  [2.5, 't', 2500, 'kg'],
  [26.2, 'mi', 42164.81, 'm'],
  [100, 'acre', 40.4686, 'ha'],
  [7, 'USD', 7, 'USD'],
  [3, '', 3, ''],
])('%d %s', (value, unit, expected, base) => {
  expect(toBaseUnit(value, unit)).toBeCloseTo(expected, 1);
  expect(baseUnit(unit)).toBe(base);
});

test('a ton, of which there are three, is left as it is', () => {
  expect(baseUnit('ton')).toBe('ton');
});
