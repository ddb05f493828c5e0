import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { readQuantities } from '../../../src/language/en/quantities/read-quantities.ts';
import { readTimes } from '../../../src/language/en/times/read-times.ts';
import { findPieces } from '../../../src/language/pieces.ts';
import { findQuantities } from '../../../src/stages/quantities/find-quantities.ts';
import { articleOf, dated, timesOf } from './times.fixture.ts';

const WORDS = (
  'the a of in on at by since until from to and between about more than least late early mid last next this that same year years month day ' +
  "days week ago later earlier May March Sept . , - – : / ' ’ ( ) $ % 2013 1980s 490 BC 6 42 p.m. Tuesday evening summer 3,000 1.7 billion two " +
  'hundred dozen half third one five percent km people children them end beginning every daily 25th 9/11 30.11.2018 2018-11-30 \n \n\n'
).split(' ');

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const glue = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(''));
const text = fc.oneof(soup, glue, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('times and quantities of any text', () => {
  it('are anchored, sorted, apart, and ordered in their days and bounds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2019-07-05', '2019-07', '2019'), (written, day) => {
        const article = articleOf(written, day ? dated(day) : {});
        const times = timesOf(written, day ? dated(day) : {});
        const quantities = findQuantities({ article, analysis: analyse(written, 'en'), times });
        for (const found of [times, quantities]) {
          let end = 0;
          for (const { anchor } of found) {
            expect(written.slice(anchor.start, anchor.end)).toBe(anchor.exact);
            expect(anchor.start).toBeGreaterThanOrEqual(end);
            expect(anchor.end).toBeGreaterThan(anchor.start);
            end = anchor.end;
          }
        }
        for (const { earliest, latest } of times) {
          expect(earliest === null || latest === null || earliest.startsWith('-') || earliest <= latest).toBe(true);
        }
        for (const { value, min, max, counted, countedSpan } of quantities) {
          expect(value !== undefined || min !== undefined || max !== undefined).toBe(true);
          expect(min === undefined || max === undefined || min <= max).toBe(true);
          if (countedSpan) expect(written.slice(countedSpan.start, countedSpan.end)).toBe(counted);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Texts that could make a rule look again and again at what it has seen. */
const REPEATED = [
  '1 ',
  '1,',
  '1-',
  '1.1.',
  'the ',
  '2013 and ',
  'more than ',
  'of the ',
  'twenty-',
  'early ',
  '1/1/',
  'now May ',
  "'",
  'hundred ',
  'one in ',
  'Tuesday at ',
  'half a ',
  'tens of ',
  'boats-',
  "boat's ",
  '$',
  'and a half ',
];

function piecesLookedAt(text: string): number {
  const analysis = analyse(text, 'en');
  const pieces = findPieces(analysis);
  let looks = 0;
  const lower = new Proxy(pieces.lower, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
  readTimes({ ...pieces, lower });
  readQuantities({ ...pieces, lower }, analysis, new Uint8Array(pieces.count));
  return looks;
}

describe('the work grows with the text, and no faster', () => {
  it.each(REPEATED)('for %j over and over', (unit) => {
    const small = piecesLookedAt(unit.repeat(250));
    const large = piecesLookedAt(unit.repeat(2000));
    expect(large).toBeLessThan(small * 9 + 1000);
  });
});
