import { describe, expect, test } from 'vitest';
import { isHouseToldOf, isOneSource, isSourceOutlet } from '../../../src/stages/points/one-source.ts';

test.each([
  ['the commission', 'Orrel Harbour Commission', true],
  ['the regulator', 'the latest bulletin of the water regulator', true],
  ['Federation of Quarry Workers', 'the quarry workers’ federation', true],
  ['Sgt Brannock', 'Lena Brannock', true],
  ['the minister', 'Roads Minister Ilse Vann', true],
  ['the Kest tribunal', 'the court in Varn', false],
  ['the health ministry', 'the defence ministry', false],
  ['Lena Brannock', 'Olaf Brannock', false],
  ['residents', 'residents of Kest', false],
  ['officials in Kest', 'Kest police', false],
  ['a witness', 'another witness', false],
])('%s and %s are one source: %s', (a, b, one) => {
  expect(isOneSource(a, b)).toBe(one);
  expect(isOneSource(b, a)).toBe(one);
});

test.each([
  ['the coastguard', 'Kest Coastguard, weekly sheet', true],
  ['the Herald', 'The Orrel Herald', true],
  ['Orrel', 'The Orrel Herald', false],
  ['the ministry', 'Ministry of Roads of Orrel', true],
  ['a lawyer', 'Ministry of Roads of Orrel', false],
])('%s is the house behind %s: %s', (source, outlet, is) => {
  expect(isSourceOutlet(source, outlet)).toBe(is);
});

describe('a house that a text is about', () => {
  test.each([
    ['the firm', 'Tarvane’s new kiln', 'Tarvane Ceramics, brochure', true],
    ['its maker', 'The new Tarvane stove', 'Tarvane Ceramics press office', true],
    ['the firm', 'A new kiln', 'Tarvane Ceramics, brochure', false],
    ['the firm', 'Tarvane’s new kiln', 'Tarvane Herald', false],
    ['the firm', 'Tarvane’s new kiln', 'Tarvane Accident Board', false],
    ['a firm', 'Tarvane’s new kiln', 'Tarvane Ceramics', false],
  ])('%s in “%s” is %s: %s', (source, text, outlet, is) => {
    expect(isHouseToldOf(source, text, outlet)).toBe(is);
  });
});
