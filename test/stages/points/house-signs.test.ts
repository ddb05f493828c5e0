import { describe, expect, it } from 'vitest';
import { findHouseSigns } from '../../../src/stages/points/house-signs.ts';

const housesOf = (lines: readonly string[], url?: string, outlet = 'Coast Echo', rule = 'footer') =>
  findHouseSigns({ outlet, removed: lines.map((text) => ({ rule, text })), ...(url && { url }) }).map(
    ({ house }) => house,
  );

describe('findHouseSigns', () => {
  it.each([
    ['© 2031 Vellmar Media Ltd. All rights reserved.', 'vellmar media'],
    ['Copyright © 2019-2031 Hill & Vale Press', 'hill vale press'],
    ['The Coast Echo is part of the Vellmar Media Group', 'vellmar media group'],
    ['Published by Hill Press, 4 Mill Lane, Orsk', 'hill press'],
  ])('in the line under the page: %s', (line, house) => expect(housesOf([line])).toEqual([house]));

  it.each([
    ['© 2031 Coast Echo. All rights reserved.'],
    ['© 2031 The Associated Press. All rights reserved.'],
    ['© All rights reserved'],
    ['Your address will not be published. Required fields are marked.'],
    ['Powered by Press Works'],
  ])('none in: %s', (line) => expect(housesOf([line])).toEqual([]));

  it('reads nothing from lines that are no footer', () => {
    expect(housesOf(['© 2031 Vellmar Media'], undefined, 'Coast Echo', 'caption')).toEqual([]);
  });

  it.each([
    ['https://www.coastecho.test/news/1', 'site coastecho.test'],
    ['https://sport.coastecho.co.uk/1?x=2', 'site coastecho.co.uk'],
    ['http://user@m.coastecho.test:8080/1', 'site coastecho.test'],
  ])('by the site: %s', (url, house) => expect(housesOf([], url)).toEqual([house]));

  it.each([
    ['https://ilse.wordpress.com/1'],
    ['https://10.0.0.1/x'],
    ['file:///home/x.html'],
    ['not an address'],
    ['https://localhost/1'],
  ])('no site of one owner: %s', (url) => expect(housesOf([], url)).toEqual([]));
});
