import { describe, expect, it } from 'vitest';
import {
  countOf,
  describeFlow,
  describeResolved,
  formatDate,
  formatNumber,
  formatShare,
} from '../../src/report/view/wording.ts';

describe('the report’s words', () => {
  it.each([
    ['2024-02-06', '6 Feb 2024'],
    ['2024-02', 'Feb 2024'],
    ['2024', '2024'],
    ['2021-03-10T18:42', '10 Mar 2021, 18:42'],
    ['198X', 'the 1980s'],
    ['18XX', 'years 1800 to 1899'],
    ['2013/2014', '2013 to 2014'],
    ['2019-06-24/2019-06-30', '24 Jun 2019 to 30 Jun 2019'],
    ['2016-22', 'summer 2016'],
    ['2013-35', 'third quarter of 2013'],
    ['XXXX-06-20', '20 Jun of a year not told'],
    ['XXXX-06', 'Jun of a year not told'],
    ['XXXX-22', 'summer of a year not told'],
    ['XXXX-XX-XXT18:42', '18:42 of a day not told'],
    ['P20Y', '20 years'],
    ['P1W', '1 week'],
    ['PT24H', '24 hours'],
    ['-0489', '-0489'],
    ['2024-13-01', '2024-13-01'],
    ['../2024', '../2024'],
    ['', ''],
  ])('the date %j is shown as %j', (value, shown) => expect(formatDate(value)).toBe(shown));

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d is shown as %j', (value, shown) => expect(formatNumber(value)).toBe(shown));

  it.each([
    [1, '1 page'],
    [0, '0 pages'],
    [2, '2 pages'],
  ])('%d of a page', (value, shown) => expect(countOf(value, 'page')).toBe(shown));

  it.each([
    [0, '0%'],
    [0.004, 'under 1%'],
    [0.526, '53%'],
    [1, '100%'],
  ])('a share of %d', (value, shown) => expect(formatShare(value)).toBe(shown));

  it('says the way from pages to origins', () => {
    const counts = { captures: 9, articles: 6, outlets: 4, origins: 2, originUnknown: 0 };
    expect(describeFlow(counts)).toBe('9 pages → 6 articles → 4 outlets → 2 origins');
    expect(describeFlow({ ...counts, outlets: 0 })).toBe('9 pages → 6 articles → no known outlet → 2 origins');
    expect(describeFlow({ ...counts, origins: 1, originUnknown: 3 })).toMatch(/→ 1 origin \(\+3 unknown\)$/);
  });

  it.each([
    ['last year → 2018, from the article’s date 2019-07-05', '2018, from the article’s date 2019-07-05'],
    ['written out', '2018: written out'],
  ])('says what a time was taken for: %j', (because, shown) => {
    const anchor = { article: 'a0000000000000001', start: 0, end: 9, exact: 'last year' };
    const range = { earliest: '2018-01-01', latest: '2018-12-31' };
    const time = {
      id: 't1',
      anchor,
      kind: 'date',
      value: '2018',
      ...range,
      bound: null,
      approximate: false,
      because,
    } as const;
    expect(describeResolved(time)).toBe(shown);
  });
});
