import { describe, expect, test } from 'vitest';
import { askAmount, nameUnit } from '../../src/language/en/unit-names.ts';

test.each([
  ['t', 'tonnes'],
  ['%', 'per cent'],
  ['USD/year', 'dollars a year'],
  ['km/h', 'kilometres an hour'],
  ['l/hour', 'litres an hour'],
  ['mark', 'marks'],
  ['month', 'months'],
  ['XYZ', 'XYZ'],
  ['constructor', 'constructors'],
])('%s is %s', (unit, words) => {
  expect(nameUnit(unit)).toBe(words);
});

describe('askAmount', () => {
  test.each([
    ['t', 'How many tonnes'],
    ['%', 'How much, in per cent'],
    ['magnitude', 'What magnitude'],
  ])('of %s', (unit, expected) => {
    expect(askAmount(unit)).toBe(expected);
  });
});
