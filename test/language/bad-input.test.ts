import { describe, expect, test } from 'vitest';
import { analyse, isAnalysed } from '../../src/language/analyse.ts';
import { findNames } from '../../src/language/find-names.ts';

const full = (text: string) => analyse(text, 'en', { depth: 'full' });
const words = (text: string) => {
  const { tokenStart, tokenEnd } = analyse(text, 'en');
  return Array.from(tokenStart, (start, i) => text.slice(start, tokenEnd[i]));
};
const named = (text: string) => full(text).names!.map(({ start, end }) => text.slice(start, end));

/** Room for a busy machine. */
const TIMEOUT_MS = 120_000;

describe('bad input', { timeout: TIMEOUT_MS }, () => {
  test('lone surrogates stay in their words, and the names beside them are found', () => {
    const text = 'The \ud800 mayor met Peter Marsh in Paris \udc00.';
    expect(named(text)).toEqual(['Peter Marsh', 'Paris']);
    expect(words(text).join('')).toBe(text.replaceAll(' ', ''));
  });

  test('no-break spaces part words like spaces', () => {
    expect(words('12\u00a0people left\u202fParis.')).toEqual(['12', 'people', 'left', 'Paris', '.']);
    expect(named('They met Peter\u00a0Marsh in Paris.')).toEqual(['Peter\u00a0Marsh', 'Paris']);
  });

  test('a soft hyphen parts no word, and a word with one is read as the word', () => {
    const text = 'The coun\u00adcil closed the bridge.';
    expect(words(text)[1]).toBe('coun\u00adcil');
    expect(full(text).upos).toEqual(full('The council closed the bridge.').upos);
  });

  test('a headline in capitals is tagged, and not one long name', () => {
    const text = 'COUNCIL CLOSES OLD BRIDGE AFTER STORM';
    const { tokenStart, names } = full(text);
    expect(tokenStart).toHaveLength(6);
    expect(names!.every(({ start, end }) => end - start < text.length / 2)).toBe(true);
  });

  test.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['hyphens', 'a-'],
    ['numbers on hyphens', '1-'],
    ['stops', 'a.'],
    ['apostrophes', "a'"],
    ['brackets', '('],
    ['signs of mail', 'a@'],
    ['commas', '1,'],
    ['soft hyphens', '\u00ad'],
    ['halves of characters', '\ud800'],
  ])('a megabyte of %s without a space is split', (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const { tokenStart, tokenEnd } = analyse(text, 'en');
    expect(tokenStart[0]).toBe(0);
    expect(tokenEnd.at(-1)).toBe(text.length);
  });

  test('names are found in a megabyte of capitals', () => {
    expect(findNames(analyse('A'.repeat(1_000_000), 'en')).length).toBeLessThan(2);
    expect(findNames(analyse('Aa '.repeat(50_000), 'en')).length).toBeLessThan(50_000);
  });

  test('another language is said to be unread: no tags, trees or names, at any depth', () => {
    const analysis = analyse('Die Bürgermeisterin sprach in Paris.', 'de', { depth: 'full' });
    expect(isAnalysed('de')).toBe(false);
    expect([analysis.upos, analysis.head, analysis.names]).toEqual([undefined, undefined, undefined]);
    expect(findNames(analysis)).toEqual([]);
  });
});
