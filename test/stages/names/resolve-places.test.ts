import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/index.ts';
import { readPile } from './pile.ts';

function placed(name: string, ...texts: string[]): Entity[] {
  return readPile(...texts).entities.filter((entity) => entity.names.some(({ text }) => text === name));
}

const placeOf = (name: string, ...texts: string[]) => placed(name, ...texts)[0]?.place;

describe('where places lie', () => {
  it('tells how precise it is', () => {
    expect(placeOf('Norway', 'They live in Norway.')).toMatchObject({
      country: 'NO',
      precision: 'country',
      certain: true,
    });
    const region = placeOf('Saskatchewan', 'The Canadian police were in Saskatchewan.');
    expect(region).toMatchObject({ country: 'CA', region: 'Saskatchewan', precision: 'region', certain: true });
    expect(region).not.toHaveProperty('population');
    const city = placeOf('Tampere', 'The Finnish police were in Tampere.');
    expect(city).toMatchObject({ country: 'FI', city: 'Tampere', precision: 'city', certain: true });
    expect(city?.population).toBeGreaterThan(100_000);
  });

  it('is told by the region behind a comma', () => {
    const place = placeOf('Springfield', 'She lives in Springfield, Ohio. They left Springfield in May.');
    expect(place).toMatchObject({ region: 'Ohio', certain: true });
    expect(place?.because).toContain('“Springfield, Ohio” stands there');
    expect(place?.others).toBeGreaterThan(1);
  });

  it('is told by the country that the article names', () => {
    expect(placeOf('Birmingham', 'He lives in Birmingham. The British police came.')).toMatchObject({ country: 'GB' });
    expect(placeOf('Birmingham', 'He lives in Birmingham. The American police came.')).toMatchObject({ country: 'US' });
  });

  it('says that it is unsure where nothing tells', () => {
    const place = placeOf('Springfield', 'She lives in Springfield.');
    expect(place).toMatchObject({ certain: false });
    expect(place?.because).toContain('nothing in its article tells its country');
  });

  it('keeps places of one name apart that surely lie apart, and says so', () => {
    const both = placed('Springfield', 'She lives in Springfield, Ohio.', 'He lives in Springfield, Illinois.');
    expect(both.map(({ place }) => place?.region).sort()).toEqual(['Illinois', 'Ohio']);
    expect(both[0]?.joins).toMatchObject([{ judgement: 'different', because: 'places of one name that lie apart' }]);
  });

  it('knows a capital under another of its names', () => {
    expect(placeOf('Teheran', 'They met in Teheran.')).toMatchObject({ country: 'IR', city: 'Tehran' });
  });

  it('knows no invented place, and no person of a place’s name', () => {
    expect(placeOf('Vestholm', 'They live in Vestholm.')).toBeUndefined();
    expect(placeOf('Mr Austin', 'Mr Austin said so. “No,” Mr Austin said.')).toBeUndefined();
  });

  it('gives the state of its people and its offices', () => {
    const [office] = placed('Norwegian Foreign Ministry', 'The Norwegian Foreign Ministry spoke.');
    expect(office).toMatchObject({ type: 'organisation', country: 'NO' });
  });
});
