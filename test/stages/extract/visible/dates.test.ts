import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, formatDay, isCalendarDay } from '../../../../src/stages/extract/visible/find-dates.ts';
import { parseRelativeAge } from '../../../../src/stages/extract/visible/parse-relative-age.ts';
import { parseVisibleDate } from '../../../../src/stages/extract/visible/parse-visible-date.ts';
import type { DateHints } from '../../../../src/stages/extract/visible/visible-date.ts';

describe('a line that shows a date', () => {
  test.each<[string, string, 'published' | 'updated' | 'unknown', DateHints?]>([
    ['Updated 05 July 2019', '2019-07-05', 'updated'],
    ['Wed 10 Mar 2021 10.02 GMT', '2021-03-10', 'unknown'],
    ['March 28, 2021 - 9:12', '2021-03-28', 'unknown'],
    ['12 March 2021 06:00', '2021-03-12', 'unknown'],
    ['2021-03-12', '2021-03-12', 'unknown'],
    ['2021-03-12T23:30:00-05:00', '2021-03-12', 'unknown'],
    ['Friday, 26 March 2021  Foreign pages', '2021-03-26', 'unknown'],
    ['News / Local / 27 Mar 2021 / 2 min read', '2021-03-27', 'unknown'],
    ['**Harbour Mission (HM), Velden** · 5 October 2022', '2022-10-05', 'unknown'],
    ['June 18, 2021 04:10 PM · Age: 2 years', '2021-06-18', 'unknown'],
    ['Posted on May 2nd, 2019 by Ann Poe', '2019-05-02', 'published'],
    ['Published 3 May 2019, updated 5 May 2019', '2019-05-03', 'published'],
    ['Updated 5 May 2019 | First published 3 May 2019', '2019-05-03', 'published'],
    ['This page was last edited on 5 May 2019, at 10:00, by one of its many volunteers', '2019-05-05', 'updated'],
    ['4.10.2022', '2022-10-04', 'unknown'],
    ['28/03/2021 14:31', '2021-03-28', 'unknown'],
    ['03/28/2021 2:31 pm', '2021-03-28', 'unknown'],
    ['05/12/19', '2019-12-05', 'unknown', { language: 'en-GB' }],
    ['9 October', 'XXXX-10-09', 'unknown'],
    ['March 2021', '2021-03', 'unknown'],
    ['Stand: 5. März 2019, 10:20 Uhr', '2019-03-05', 'unknown', { language: 'de' }],
    ['Mis à jour le 1er mars 2019', '2019-03-01', 'updated', { language: 'fr' }],
    ['Publicado el 5 de marzo de 2019', '2019-03-05', 'published', { language: 'es' }],
    ['2019. március 5.', '2019-03-05', 'unknown', { language: 'hu' }],
    ['2019 m. kovo 5 d.', '2019-03-05', 'unknown', { language: 'lt' }],
    ['5 мая 2019 г.', '2019-05-05', 'unknown', { language: 'ru' }],
    ['2019年3月5日 更新', '2019-03-05', 'unknown', { language: 'ja' }],
    ['٥ كانون الثاني ٢٠١٩', '2019-01-05', 'unknown', { language: 'ar' }],
    ['3 มกราคม 2562', '2019-01-03', 'unknown', { language: 'th' }],
    ['5 tháng 3, 2019', '2019-03-05', 'unknown', { language: 'vi' }],
    ['5. listopada 2019', '2019-10-05', 'unknown', { language: 'hr' }],
    ['5 listopada 2019', '2019-11-05', 'unknown', { language: 'pl' }],
  ])('%s → %s (%s)', (line, value, kind, hints) => {
    expect(parseVisibleDate(line, hints)).toMatchObject({ value, kind });
  });

  test.each([
    ['prose', 'On 9 March 2021 a warehouse in the old port burned for fifty minutes'],
    ['prose with a day', 'That month, 9 October, a freighter came in'],
    ['a member’s date', 'Registered: 18.09.2008, 05:56'],
    ['a version', 'Version 3, 29 June 2007'],
    ['no such day', '31 February 2021'],
    ['no such month', '2021-13-01'],
    ['an address of a machine', '10.03.21.7'],
    ['a time', '10:03'],
    ['a year', '2021'],
    ['a copyright line', '© 2021 The Velden Post'],
    ['an age', 'Updated 21 sec ago'],
    ['nothing', ''],
  ])('%s gives none: %s', (_, line) => {
    expect(parseVisibleDate(line)).toBeNull();
  });
});

describe('day and month in figures', () => {
  test('both days stay open where nothing tells them apart', () => {
    const date = parseVisibleDate('10/03/2021 • 14:31');
    expect(date).toMatchObject({ value: '2021-03-10/2021-10-03', either: ['2021-03-10', '2021-10-03'] });
    expect(date!.basis).toMatch(/nothing tells day from month/);
  });

  test.each<[string, DateHints, string]>([
    ['the region writes the month first', { language: 'en-US' }, '2021-10-03'],
    ['the region writes the day first', { language: 'en-GB' }, '2021-03-10'],
    ['the language writes the day first', { language: 'pt' }, '2021-03-10'],
    ['the page shows it', { language: 'en-GB', order: { dayFirst: false, basis: 'month first' } }, '2021-10-03'],
  ])('%s', (_, hints, value) => {
    expect(parseVisibleDate('10/03/2021', hints)).toMatchObject({ value });
  });

  test('one number for both needs no evidence', () => {
    expect(parseVisibleDate('03/03/2021')).toMatchObject({ value: '2021-03-03' });
  });
});

describe('ages', () => {
  test.each([
    ['Updated 21 sec ago', 21, 'second', 'updated'],
    ['Posted 3 days ago in: Risk, Straits', 3, 'day', 'published'],
    ['an hour ago', 1, 'hour', 'unknown'],
    ['June 18, 2021 04:10 PM · Age: 2 years', 2, 'year', 'unknown'],
    ['5 mins ago', 5, 'minute', 'unknown'],
    ['2 months ago', 2, 'month', 'unknown'],
    ['Published yesterday', 1, 'day', 'published'],
  ])('%s', (line, amount, unit, kind) => {
    expect(parseRelativeAge(line)).toMatchObject({ amount, unit, kind });
  });

  test.each(['Today', 'The age of 42', 'A long time ago', 'Five of them left', '3 days in March'])(
    'none in %s',
    (line) => {
      expect(parseRelativeAge(line)).toBeNull();
    },
  );
});

describe('properties', () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });

  test('an ISO day is found where and as it stands, whatever is around it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', ' ', 'Updated: ', '• '), ({ year, month, day }, before) => {
        fc.pre(isCalendarDay(year, month, day));
        const iso = formatDay(year, month, day);
        const line = `${before}${iso} | x`;
        const [found] = findDates(line);
        expect(line.slice(found!.start, found!.end)).toBe(iso);
        expect(formatDay(found!.year!, found!.month, found!.day!)).toBe(iso);
      }),
    );
  });

  test('no line makes the readers throw, and spans lie in order within the line', () => {
    const piece = fc.constantFrom(
      '5',
      '05',
      '2019',
      ' ',
      '/',
      '.',
      '-',
      'März',
      'May',
      'Updated',
      ',',
      '年',
      '٣',
      'ago',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const line = pieces.join('');
        let end = 0;
        for (const date of findDates(line, { yearless: true })) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeLessThanOrEqual(line.length);
          end = date.end;
        }
        parseVisibleDate(line);
        parseRelativeAge(line);
      }),
    );
  });
});
