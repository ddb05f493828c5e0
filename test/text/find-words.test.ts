import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordAt, findWords, foldWords, hashWords } from '../../src/text/find-words.ts';

describe('findWords', () => {
  it.each<[string, string, string[]]>([
    ['case and punctuation', 'The Harbour, again!', ['the', 'harbour', 'again']],
    ['accents and letters that do not decompose', 'Estêvão Sjøboden Łódź', ['estevao', 'sjoboden', 'lodz']],
    ['either apostrophe', "the town's and the town’s", ['the', 'towns', 'and', 'the', 'towns']],
    ['a closing quote is no apostrophe', 'the dockers’ hall', ['the', 'dockers', 'hall']],
    ['hyphens and dashes part words', 'two-thirds—about', ['two', 'thirds', 'about']],
    ['thousands', '4,158 and 2,750', ['4158', 'and', '2750']],
    ['a decimal point is kept', '3.1 is not 31', ['3.1', 'is', 'not', '31']],
    ['a list of numbers is not a number', '3, 1', ['3', '1']],
    ['initials', 'U.S. troops, the U.S.A.', ['us', 'troops', 'the', 'usa']],
    ['a full stop without a space', 'ended.Then', ['ended', 'then']],
    ['a soft hyphen is not read', 'fire\u00adman', ['fireman']],
    ['signs without spaces are words', '港口大火', ['港', '口', '大', '火']],
    ['Cyrillic', 'Порт Сгорел', ['порт', 'сгорел']],
    ['nothing', ' … “” ', []],
  ])('%s', (_, text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('gives offsets that cut the words out of the text', () => {
    const text = 'The town’s “harbour” burned.';
    const { start, end, count } = findWords(text);
    expect(Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))).toEqual([
      'The',
      'town’s',
      'harbour',
      'burned',
    ]);
  });

  it('keeps words apart, in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { start, end, count } = findWords(text);
        let last = 0;
        for (let at = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(last);
          expect(end[at]).toBeGreaterThan(start[at]!);
          last = end[at]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives the same words one by one, and the same hashes alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = findWords(text);
        expect([...hashWords(text)]).toEqual([...words.hash]);
        let from = 0;
        for (let at = 0; at < words.count; at++) {
          const word = findWordAt(text, from);
          expect(word).toEqual({ start: words.start[at], end: words.end[at], hash: words.hash[at] });
          from = word!.end;
        }
        expect(findWordAt(text, from)).toBeNull();
      }),
    );
  });
});
