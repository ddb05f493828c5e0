import { describe, expect, test } from 'vitest';
import { isPageMark } from '../../../src/language/en/claims/page-marks.ts';
import { deriveText } from '../../pile.ts';

const claimsOf = (text: string) =>
  deriveText({ id: 'a', text, published: '2024-05-09' }).claims.filter(
    ({ kind }) => kind === 'number' || kind === 'date',
  );

describe('lines with which a page dates itself or what it cites', () => {
  test.each([
    'Retrieved 4 May 2019.',
    'Archived from the original (PDF) on 25 September 2007.',
    'Accessed at www.ostrin.example/notes on 14 December 2016.',
    'Posted on 21 September 2020 by Mara Velk.',
    'Last updated 3 May 2021, 11:52 EST',
    'Originally published in May 2012.',
    '* Updated: 4 June 2020',
    'Last reviewed: 12 March 2022',
  ])('“%s” is one', (line) => {
    expect(isPageMark(line)).toBe(true);
    expect(claimsOf(`The mill burned down in 1998.\n\n${line}`).map(({ text }) => text)).toHaveLength(1);
  });

  test.each([
    'Published in 1963, it has since sold two million copies.',
    'Retrieved from the lake on 4 May, the car was empty when police opened it.',
    'Posted on Monday, the video was seen by 40,000 people.',
    'Updated figures show that 40 people died on 4 May.',
    'Archived letters of the mill were found on 4 May 2019.',
    'Police retrieved the car on 4 May 2019.',
    'The mayor published the list on 4 May 2019.',
    'Checked bags were lost on 4 May, the airline said.',
  ])('“%s” is none', (line) => {
    expect(isPageMark(line) && claimsOf(line).length === 0).toBe(false);
    expect(claimsOf(line).length).toBeGreaterThan(0);
  });
});

describe('a line that is a figure alone', () => {
  test('tells nothing', () => {
    expect(claimsOf('The mill burned down in 1998.\n\n85%\n\n£11m\n\n2016-05-01')).toHaveLength(1);
  });

  test('that has a word tells something', () => {
    expect(claimsOf('Twelve dead')).toHaveLength(1);
  });
});
