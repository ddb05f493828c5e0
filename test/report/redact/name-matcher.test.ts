import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../../../src/report/redact/name-matcher.ts';

const matcher = (
  asked: string,
  { names = [], aliases = [], ordinary = [] }: { names?: string[]; aliases?: string[]; ordinary?: string[] } = {},
) => new NameMatcher({ asked, label: '[withheld]', entities: [], names, aliases }, new Set(ordinary));
const cut = (found: NameMatcher, text: string) => found.find(text).map(({ start, end }) => text.slice(start, end));

describe('NameMatcher', () => {
  const ilse = matcher('Ilse Brandt');
  it.each<[string, string, string[]]>([
    ['the name in full', 'Then Ilse Brandt left.', ['Ilse Brandt']],
    ['a part', 'Brandt said so; Ilse did not.', ['Brandt', 'Ilse']],
    ['a possessive', "Brandt’s car and Brandt's dog", ['Brandt’s', "Brandt's"]],
    ['capitals', 'BRANDT, ILSE', ['BRANDT', 'ILSE']],
    ['small letters', 'ilse brandt', ['ilse brandt']],
    ['accents', 'Ílsé Brändt', ['Ílsé Brändt']],
    ['decomposed letters', 'I\u0301lse Bra\u0308ndt', ['I\u0301lse Bra\u0308ndt']],
    ['invisible characters', 'Il\u00adse Bra\u200bndt', ['Il\u00adse Bra\u200bndt']],
    ['a handle', 'ask @ilsebrandt or #FreeBrandt', ['ilsebrandt', 'FreeBrandt']],
    ['a longer word', 'the Brandtstrasse', ['Brandtstrasse']],
    ['initials before', 'said I. M. Brandt and J.R. Brandt', ['I. M. Brandt', 'J.R. Brandt']],
    ['initials after', 'Brandt, I. M., 2020', ['Brandt, I. M.']],
    ['a hyphen', 'Ilse-Brandt-Platz', ['Ilse-Brandt']],
    ['nobody', 'The silence of the brand was felt else where.', []],
  ])('%s', (_, text, expected) => {
    expect(cut(ilse, text)).toEqual(expected);
  });

  it.each<[string, NameMatcher, string, string[]]>([
    [
      'an ordinary word, in capitals only',
      matcher('Rose Stone', { ordinary: ['stone', 'rose'] }),
      'Stone threw a stone, the price rose.',
      ['Stone'],
    ],
    [
      'but its full name however written',
      matcher('Rose Stone', { ordinary: ['stone', 'rose'] }),
      'rose stone, rosestone',
      ['rose stone', 'rosestone'],
    ],
    ['a name of short parts, only together', matcher('Li Bo'), 'Li Bo met Bo Diddley in Li.', ['Li Bo']],
    ['a short name that stands alone', matcher('Xi'), 'Xi said xi.', ['Xi']],
    ['a part of four letters, as a word', matcher('Kim Dorn'), 'Kim and Kimberley, dorn', ['Kim', 'dorn']],
    ['particles name nobody', matcher('Ana de la Cruz'), 'de la Rua and Cruz', ['Cruz']],
    ['another name of the person', matcher('Ana Cruz', { names: ['Anita Cruz'] }), 'Anita wept', ['Anita']],
    ['an alias in full', matcher('Ana Cruz', { aliases: ['La Paloma'] }), 'La Paloma sang of a paloma', ['La Paloma']],
    [
      'an alias that is an ordinary word, never',
      matcher('Ana Cruz', { aliases: ['Mayor'], ordinary: ['mayor'] }),
      'The Mayor',
      [],
    ],
    ['letters without blanks', matcher('山田太郎'), '昨日山田太郎は', ['山田太郎']],
    ['another script', matcher('Илья Брандт'), 'с Ильёй Брандтом', ['Брандтом']],
    ['nothing', matcher('—'), 'Anything — at all', []],
  ])('%s', (_, found, text, expected) => {
    expect(cut(found, text)).toEqual(expected);
  });
});
