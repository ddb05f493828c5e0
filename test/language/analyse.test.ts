import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { findSentenceAt, listSentences } from '../../src/language/sentences.ts';

const tokens = (text: string) => {
  const { tokenStart, tokenEnd } = analyse(text, 'en');
  return Array.from(tokenStart, (start, i) => text.slice(start, tokenEnd[i]));
};
const sentences = (text: string) => listSentences(analyse(text, 'en')).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['They don’t know.', ['They', 'do', 'n’t', 'know', '.']],
    ['We cannot say', ['We', 'can', 'not', 'say']],
    ['the ministry’s', ['the', 'ministry', '’s']],
    ["O'Brien's", ["O'Brien", "'s"]],
    ['$1.7 billion, 10%', ['$', '1.7', 'billion', ',', '10', '%']],
    ['1,120 tonnes', ['1,120', 'tonnes']],
    ['4,000-plus', ['4,000', '-', 'plus']],
    ['500-2,000', ['500', '-', '2,000']],
    ['1980-1988', ['1980', '-', '1988']],
    ['call 555-0134', ['call', '555-0134']],
    ['on 2021-03-09', ['on', '2021-03-09']],
    ['at 6:42 p.m. on', ['at', '6:42', 'p.m.', 'on']],
    ['at 10am', ['at', '10', 'am']],
    ['pro-democracy two-state', ['pro-democracy', 'two', '-', 'state']],
    ['left—quickly', ['left', '—', 'quickly']],
    ['Lt. Col. J. R. Ode', ['Lt.', 'Col.', 'J.', 'R.', 'Ode']],
    ['He sat. No. 4', ['He', 'sat', '.', 'No.', '4']],
    ['“No.”', ['“', 'No', '.', '”']],
    ['see www.harbour.example/a-b, please', ['see', 'www.harbour.example/a-b', ',', 'please']],
    ['write to desk@harbour.example.', ['write', 'to', 'desk@harbour.example', '.']],
    ['wait...', ['wait', '...']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['an abbreviation inside', ['Lt. Col. Ode met U.S. envoys on Sept. 1, 2013, in Ves.', 'He left.']],
    ['an abbreviation at the end', ['It was bought by Acme Inc.', 'The board agreed.']],
    ['a quote that closes after the stop', ['“We waited.”', '“Nobody came.”']],
    ['a quote that closes with the sign that opens', ['„We waited.“', 'Nobody came.']],
    ['a question inside a sentence', ['“Why not?” he asked.', 'Nobody knew.']],
    ['a note mark after the stop', ['It was delisted. [2]', 'A new plan came.']],
    ['an ellipsis', ['She stopped… and went on.', 'Then he left.']],
    ['a title of several', ['Ask Drs. Ode and Tarn.', 'They know.']],
    ['a postscript', ['He left.', 'P.S. He came back.']],
    ['a firm that ends in an exclamation mark', ['He sold Larkit! and left.', 'Nobody knew.']],
    ['a sign in the place of a stop', ['We won :-)', 'Then it rained.']],
    ['a number starts a sentence', ['The count rose.', '27 people died.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test.each([
    ['a stop whose space was left out', 'They left the town.Nobody stayed.', ['They left the town.', 'Nobody stayed.']],
    ['three stops', 'They left...The town burned.', ['They left...', 'The town burned.']],
    ['initials', 'By J.R.Ode and K.Tarn.', ['By J.R.Ode and K.Tarn.']],
    ['a short name behind a stop', 'They use Tarnode.Js there.', ['They use Tarnode.Js there.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a blank line ends a sentence without a stop', () => {
    expect(sentences('A heading\n\nThe text.')).toEqual(['A heading', 'The text.']);
  });

  test('the sentence at an offset', () => {
    const spans = listSentences(analyse('One. Two.', 'en'));
    expect([0, 3, 4, 5, 8, 9].map((offset) => findSentenceAt(spans, offset))).toEqual([0, 0, -1, 1, 1, -1]);
  });
});

test('tokens are in order, never empty, hold no white space at their ends, and cover every other character', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '1',
    '.',
    ',',
    '-',
    '’',
    "'",
    '“',
    '”',
    ' ',
    '\n',
    '\n\n',
    'n’t',
    'U.S.',
    '…',
    '\u{1f600}',
    '\ud800',
    '\u00a0',
    '[1]',
    '$',
    '%',
    '/',
    ':',
    'é',
    '中',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('en', 'sq', 'und'), (pieces, language) => {
      const text = pieces.join('');
      const { tokenStart, tokenEnd, sentenceToken } = analyse(text, language);
      let covered = 0;
      for (let i = 0; i < tokenStart.length; i++) {
        expect(tokenStart[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : tokenEnd[i - 1]!);
        expect(tokenEnd[i]!).toBeGreaterThan(tokenStart[i]!);
        covered += text.slice(tokenStart[i], tokenEnd[i]).length;
      }
      expect(covered).toBe(text.replace(/[\s\u200b\ufeff]/g, '').length);
      expect(sentenceToken.at(-1)).toBe(tokenStart.length);
      expect(
        [...sentenceToken].every((token, i, all) => i === 0 || token > all[i - 1]! || tokenStart.length === 0),
      ).toBe(true);
    }),
  );
});

test('a megabyte without a space is read', () => {
  expect(analyse('ab1-.'.repeat(200_000), 'en').tokenStart.length).toBeGreaterThan(1000);
});
