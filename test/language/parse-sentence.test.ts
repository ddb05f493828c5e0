import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { dependantsOf, parseSentence, type SentenceTree, subtreeOf } from '../../src/language/parse-sentence.ts';
import { DEPRELS, UPOS } from '../../src/model/analysis.ts';

const TEXT = 'The mayor opened the bridge. Officials said that the old dam had failed. It rained.';

const spell = (text: string, { words }: SentenceTree): string[] =>
  words.map(({ start, end, upos, relation, head, lemma }) => {
    const of = head < 0 ? 'ROOT' : text.slice(words[head]!.start, words[head]!.end);
    return `${text.slice(start, end)}/${lemma}/${upos} ${relation} ${of}`;
  });

describe('one sentence', () => {
  test('is read by itself, with offsets into the whole text', () => {
    const tree = parseSentence(analyse(TEXT, 'en'), 1)!;
    expect(tree.firstToken).toBe(6);
    expect(spell(TEXT, tree)).toEqual(
      expect.arrayContaining([
        'Officials/official/NOUN nsubj said',
        'said/say/VERB root ROOT',
        'dam/dam/NOUN nsubj failed',
        'failed/fail/VERB ccomp said',
      ]),
    );
  });

  test.each(['tokens', 'tags', 'full'] as const)('is the one of the whole text, asked of depth %s', (depth) => {
    const whole = analyse(TEXT, 'en', { depth: 'full' });
    const asked = analyse(TEXT, 'en', { depth });
    for (const sentence of [2, 0, 1]) {
      const { firstToken, words } = parseSentence(asked, sentence)!;
      words.forEach((word, i) => {
        const of = whole.head![firstToken + i]!;
        expect(word).toEqual({
          start: whole.tokenStart[firstToken + i],
          end: whole.tokenEnd[firstToken + i],
          upos: UPOS[whole.upos![firstToken + i]!],
          lemma: whole.lemma![firstToken + i],
          head: of < 0 ? -1 : of - firstToken,
          relation: DEPRELS[whole.deprel![firstToken + i]!],
        });
      });
    }
  });

  test('of another language, or beyond the last, is null', () => {
    expect(parseSentence(analyse('Es regnet.', 'de'), 0)).toBeNull();
    expect(parseSentence(analyse(TEXT, 'en'), 3)).toBeNull();
    expect(parseSentence(analyse(TEXT, 'en'), -1)).toBeNull();
    expect(parseSentence(analyse('', 'en'), 0)).toBeNull();
  });
});

describe('walks', () => {
  const words = [
    ...[2, 2, 3, -1, 3].map((head, i) => ({
      head,
      relation: (['det', 'amod', 'nsubj', 'root', 'punct'] as const)[i]!,
    })),
  ].map((word, i) => ({ ...word, start: i, end: i + 1, upos: 'X' as const, lemma: 'x' }));
  const tree: SentenceTree = { firstToken: 0, words };

  test('find dependants, all or of some relations', () => {
    expect(dependantsOf(tree, 3)).toEqual([2, 4]);
    expect(dependantsOf(tree, 3, 'nsubj', 'obj')).toEqual([2]);
    expect(dependantsOf(tree, 0)).toEqual([]);
  });

  test('find subtrees', () => {
    expect(subtreeOf(tree, 2)).toEqual([0, 1, 2]);
    expect(subtreeOf(tree, 3)).toEqual([0, 1, 2, 3, 4]);
    expect(subtreeOf(tree, 4)).toEqual([4]);
  });

  test('find in any tree the words whose way up passes the word', () => {
    const heads = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((wild) => wild.map((n, i) => (n % (i + 1)) - 1));
    fc.assert(
      fc.property(heads, fc.nat(39), (own, pick) => {
        const at = pick % own.length;
        const any = { firstToken: 0, words: own.map((head) => ({ ...words[0]!, head })) };
        const passes = (i: number): boolean => i === at || (own[i]! >= 0 && passes(own[i]!));
        expect(subtreeOf(any, at)).toEqual(own.flatMap((_, i) => (passes(i) ? [i] : [])));
      }),
    );
  });
});
