import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../../src/stages/extract/visible/parse-byline.ts';

describe('a byline', () => {
  test.each([
    ['two persons', 'By Marta Izquierdo Lobo and Kwame Adusei', ['Marta Izquierdo Lobo', 'Kwame Adusei']],
    ['three persons', 'By Ann Poe, Bo Tarrant and Cy Ulme', ['Ann Poe', 'Bo Tarrant', 'Cy Ulme']],
    ['capitals and a post', 'By ANN POE, our correspondent in Velden', ['ANN POE']],
    ['a post after a bar', 'By Ann Poe | Staff Writer', ['Ann Poe']],
    ['a place', 'By Ann Poe in Port Velden', ['Ann Poe']],
    ['a link', 'By: [Leopold Achterberg](/authors/x)', ['Leopold Achterberg']],
    ['a date behind it', 'By Ann Poe • Published March 5, 2019', ['Ann Poe']],
    ['initials', 'By J. K. Tarrant', ['J. K. Tarrant']],
    ['particles', 'Von Karl-Heinz van der Berg und Anna Müller', ['Karl-Heinz van der Berg', 'Anna Müller']],
    ['another script', 'Автор: Анна Петрова', ['Анна Петрова']],
    ['after a date', '10/03/2021 • 14:31 • by Ann Poe', ['Ann Poe']],
  ])('of %s', (_, line, names) => {
    expect(parseByline(line)).toMatchObject({ names });
  });

  test.each([
    ['by Newsroom'],
    ['By Staff'],
    ['By Admin'],
    ['By News Desk'],
    ['By Associated Press'],
    ['Von Redaktion'],
    ['10/03/2021 • 14:31 • by Newsroom'],
  ])('of nobody in particular: %s', (line) => {
    expect(parseByline(line)).toEqual({ names: [] });
  });

  test.each([
    ['a dash', 'By Ann Poe – Emerging Harbours', 'Emerging Harbours'],
    ['a comma', 'By Ann Poe, Reuters', 'Reuters'],
    ['a bar', 'By Ann Poe | The Herald', 'The Herald'],
    ['"for"', 'By Ann Poe for The Velden Post', 'The Velden Post'],
  ])('with an outlet behind %s', (_, line, outlet) => {
    expect(parseByline(line)).toEqual({ names: ['Ann Poe'], outlet });
  });

  test.each([
    ['a day', 'By Tuesday the fire was out'],
    ['a clause', 'By the time he came'],
    ['a day and a name', 'By Sunday, Ann Poe had fled'],
    ['a title and a verb', 'By Mayor Ann Poe said'],
    ['prose', 'From the outside it looked fine'],
    ['a surname that is a cue', 'De Ruyter was here'],
    ['no cue', 'Ann Poe'],
    ['nothing', ''],
  ])('is not %s', (_, line) => {
    expect(parseByline(line)).toBeNull();
  });
});

describe('words that the page marks as its author', () => {
  const hints = { marked: true, outlet: 'Velden Post' };
  test.each([
    ['a name needs no cue', 'Ruth Mbaye-Holm', ['Ruth Mbaye-Holm']],
    ['one name is enough', 'Ruth', ['Ruth']],
    ['a desk that bears the outlet’s name', 'Post reporters in Tel Velden\nFriday', ['Post reporters in Tel Velden']],
    ['a post on the next line', 'Ann Poe\nChief Editor', ['Ann Poe']],
    ['the outlet', 'The Velden Post', []],
    ['a word of the outlet', 'Velden', []],
    ['an account', 'admin', []],
  ])('%s', (_, words, names) => {
    expect(parseByline(words, hints)).toMatchObject({ names });
  });

  test.each(['Read more about Ann', 'GMT', 'KWCX'])('no person: %s', (words) => {
    expect(parseByline(words, hints)?.names ?? []).toEqual([]);
  });
});

test('names are words of the line, and nothing throws', () => {
  const piece = fc.constantFrom(
    'By ',
    'Ann',
    'Poe',
    ' and ',
    ', ',
    ' – ',
    ' | ',
    'the',
    '[',
    '](',
    ')',
    '5 May 2019',
    'Staff',
    '*',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 16 }), (pieces) => {
      const line = pieces.join('');
      for (const name of parseByline(line)?.names ?? []) {
        for (const word of name.split(/\s+/)) expect(line).toContain(word.replace(/[.:]$/, ''));
      }
    }),
  );
});
