import { describe, expect, test } from 'vitest';
import { parseClock } from '../../src/language/en/clock-words.ts';
import { compareSteps, shareStem } from '../../src/language/en/happening-steps.ts';

describe('the hour that words give', () => {
  test.each([
    ['6:42 p.m. on Tuesday', 18 * 60 + 42, true],
    ['18:42 on 9 March', 18 * 60 + 42, true],
    ['9.40 p.m.', 21 * 60 + 40, true],
    ['10am', 600, true],
    ['1830 GMT', 18 * 60 + 30, true],
    ['noon', 720, true],
    ['midnight', 0, true],
    ['ten minutes to six', 5 * 60 + 50, false],
    ['quarter to seven on Monday', 6 * 60 + 45, false],
    ['half past seven this evening', 19 * 60 + 30, true],
    ['six o’clock', 360, false],
    ['8:15', 8 * 60 + 15, false],
    ['twenty to ten', 9 * 60 + 40, false],
    ['twenty-five past two', 2 * 60 + 25, false],
    ['half nine', 9 * 60 + 30, false],
    ['two', 120, false],
    ['one in the morning', 60, true],
    ['ten at night', 22 * 60, true],
  ])('%s', (words, minutes, half) => {
    expect(parseClock(words)).toEqual({ minutes, half });
  });

  test.each([
    '9 March 2021',
    'the last week of May',
    '2018',
    '3,200',
    'Tuesday',
    '40 minutes',
    'two days ago',
    'one year',
  ])('none: %s', (words) => {
    expect(parseClock(words)).toBeNull();
  });
});

describe('words of one happening', () => {
  test.each([
    ['resign', 'resignation'],
    ['explode', 'explosion'],
    ['arrive', 'arrival'],
    ['deliver', 'delivery'],
    ['reopen', 'reopening'],
    ['close', 'closure'],
  ])('%s and %s share a stem', (a, b) => {
    expect(shareStem(a, b)).toBe(true);
  });

  test.each([
    ['open', 'operate'],
    ['sign', 'sing'],
    ['land', 'lend'],
    ['open', 'reopen'],
  ])('%s and %s do not', (a, b) => {
    expect(shareStem(a, b)).toBe(false);
  });

  test.each([
    ['arrest', 'convict', 'two'],
    ['open', 'reopen', 'two'],
    ['die', 'bury', 'two'],
    ['begin', 'start', 'one'],
    ['arrive', 'reach', 'one'],
    ['paint', 'sell', null],
  ] as const)('%s and %s as steps: %s', (a, b, steps) => {
    expect(compareSteps(a, b)).toBe(steps);
  });
});
