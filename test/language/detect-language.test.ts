import { describe, expect, test } from 'vitest';
import { parseMonthName } from '../../src/language/calendars.ts';
import { parseDateLabel } from '../../src/language/date-labels.ts';
import { detectLanguage, parseLanguageTag } from '../../src/language/detect-language.ts';

const ENGLISH =
  'The harbour was closed on Friday after a storm tore two cranes from their rails, the port company said. ';
const GERMAN = 'Der Hafen wurde am Freitag gesperrt, nachdem ein Sturm zwei Kräne von den Schienen gerissen hatte. ';

describe('the language of a text', () => {
  test.each<[string, string, string | undefined, string]>([
    ['seen in the text', ENGLISH, undefined, 'en'],
    ['with the region that the page gives', ENGLISH, 'en-GB', 'en-GB'],
    ['with an underscore in the tag', ENGLISH, 'en_US', 'en-US'],
    ['wrongly labelled', GERMAN.repeat(3), 'en-US', 'de'],
    ['too short to object', 'Hafen', 'en', 'en'],
    ['nothing to go by', '12345', undefined, 'und'],
    ['a tag that is none', '', 'not a tag!', 'und'],
    ['not Latin', 'В пятницу порт закрыли после шторма, сообщила компания.', undefined, 'ru'],
  ])('%s', (_, text, hint, language) => {
    expect(detectLanguage(text, hint)).toBe(language);
  });

  test('tags', () => {
    expect(parseLanguageTag('EN-us')).toBe('en-US');
    expect(parseLanguageTag('de-DE, en')).toBe('de-DE');
    expect(parseLanguageTag('undefined!')).toBeNull();
    expect(parseLanguageTag(undefined)).toBeNull();
  });
});

describe('month names', () => {
  test.each<[string, string | undefined, number | null]>([
    ['März', 'de', 3],
    ['maerz', undefined, 3],
    ['févr.', 'fr', 2],
    ['SEPT', undefined, 9],
    ['listopada', 'hr-HR', 10],
    ['listopada', 'pl', 11],
    ['lip', 'hr', 6],
    ['lip', 'pl', 7],
    ['Harbour', undefined, null],
    ['', undefined, null],
  ])('%s in %s is %s', (word, language, month) => {
    expect(parseMonthName(word, language)).toBe(month);
  });
});

describe('labels of dates', () => {
  test.each([
    ['Last updated on', 'updated'],
    ['Posted', 'published'],
    ['First published 3 May, updated ', 'updated'],
    ['Zuletzt geändert am ', 'updated'],
    ['Erstellt am: ', 'published'],
    ['最終更新', 'updated'],
    ['Foreign pages', 'unknown'],
    ['', 'unknown'],
  ])('%s → %s', (before, kind) => {
    expect(parseDateLabel(before)).toBe(kind);
  });
});
