import { describe, expect, it } from 'vitest';
import { COUNTRY_WORDS } from '../../src/language/en/countries.ts';
import { findKnownPlaces, findPlacesAlike, parseCountry } from '../../src/language/gazetteer.ts';

describe('gazetteer', () => {
  it('ties every country, adjective, people and capital of the word list to a country', () => {
    expect([...COUNTRY_WORDS.keys()].filter((word) => parseCountry(word) === null)).toEqual([]);
  });

  it.each([
    ['Norwegian', 'NO'],
    ['Danes', 'DK'],
    ['Nicosia', 'CY'],
    ['Vietnam', 'VN'],
    ['U.S.', 'US'],
    ['Vestholm', null],
    ['', null],
  ])('%s → %s', (word, code) => {
    expect(parseCountry(word)).toBe(code);
  });

  it('gives towns, regions and countries with what each is', () => {
    expect(findKnownPlaces('tampere')).toMatchObject([{ country: 'FI', city: 'Tampere', precision: 'city' }]);
    expect(findKnownPlaces('saskatchewan')).toMatchObject([{ country: 'CA', precision: 'region' }]);
    expect(findKnownPlaces('chile')[0]).toMatchObject({ country: 'CL', precision: 'country' });
    expect(findKnownPlaces('quebec city')).toMatchObject([{ city: 'Québec' }]);
    expect(findKnownPlaces('vestholm')).toEqual([]);
  });

  it('has the largest first of several places of one name', () => {
    const people = findKnownPlaces('springfield').map(({ population }) => population);
    expect(people.length).toBeGreaterThan(2);
    expect(people).toEqual([...people].sort((a, b) => b - a));
  });

  it('finds a town of a given country under another spelling of its sound, and none elsewhere', () => {
    expect(findPlacesAlike('quetta', 'PK').map(({ city }) => city)).toContain('Quetta');
    expect(findPlacesAlike('heraat', 'AF').map(({ city }) => city)).toContain('Herat');
    expect(findPlacesAlike('heraat', 'NO')).toEqual([]);
  });

  it('places every point on the globe', () => {
    for (const name of ['fiji', 'new zealand', 'russia', 'kiribati']) {
      const { lat, lon } = findKnownPlaces(name)[0]!;
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });
});
