import { describe, expect, it } from 'vitest';
import { namesHouse } from '../../../src/stages/lineage/names-house.ts';

describe('namesHouse', () => {
  it.each([
    ['its last word', 'the clerk told the Courier', 'Adrasol Courier', true],
    ['the word before its place', 'the clerk told the Standard', 'Daily Standard of Vellmar', true],
    ['not its place', 'the clerk told the Vellmar paper', 'Daily Standard of Vellmar', false],
    ['not a longer name that opens so', 'the clerk told the Vellmar Herald', 'Radio Vellmar', false],
  ])('%s', (_, words, outlet, expected) => {
    expect(namesHouse(words, outlet)).toBe(expected);
  });
});
