import { describe, expect, it } from 'vitest';
import { foldOutlet, isSameOutlet, outletAliases, sourceKey } from '../../src/text/outlet-name.ts';

describe('outlet names', () => {
  it.each<[string, string, boolean]>([
    ['The Vellmar Courier', 'VELLMAR COURIER', true],
    ['Rádio Vale', 'Radio Vale', true],
    ['Northern Wire Agency', 'NWA', true],
    ['N.W.A.', 'The Northern Wire Agency', true],
    ['Relief Mission of Vellmar (RMV), Tolsk', 'RMV', true],
    ['The Vale (UK)', 'UK', false],
    ['Vellmar Courier', 'Vellmar Post', false],
    ['Northern Wire Agency', 'nwa', false],
    ['', '', false],
  ])('%s / %s: one outlet is %s', (a, b, same) => {
    expect(isSameOutlet(a, b)).toBe(same);
    expect(isSameOutlet(b, a)).toBe(same);
  });

  it('folds for comparing', () => {
    expect(foldOutlet('The  Adler–Courier')).toBe('adler courier');
    expect(outletAliases('The Northern Wire Agency')).toEqual(['northern wire agency', 'nwa']);
  });

  it('gives one key to one source in other words', () => {
    expect(sourceKey('the Ministry of Health')).toBe(sourceKey('Health Ministry'));
    expect(sourceKey('Ministry of Health')).not.toBe(sourceKey('Ministry of Labour'));
  });
});
