import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../src/stages/lineage/align-passages.ts';
import { findWords } from '../../../src/text/find-words.ts';
import { DISPATCH, FERRY } from './lineage-fixtures.ts';

function shared(a: string, b: string): string[] {
  const words = findWords(a);
  const { passages } = alignPassages(words, findWords(b));
  return passages.map((passage) => a.slice(words.start[passage.a[0]], words.end[passage.a[1] - 1]));
}

describe('alignPassages', () => {
  it.each<[string, string, string, string[]]>([
    ['equal texts', FERRY[2]!, FERRY[2]!, [FERRY[2]!.replace(/\.$/, '')]],
    ['nothing shared', FERRY[0]!, DISPATCH[3]!, []],
    [
      'one word changed: one passage',
      'the barge landed eleven crates of bread at the old stone pier',
      'the barge landed seven crates of bread at the old stone pier',
      ['the barge landed eleven crates of bread at the old stone pier'],
    ],
    [
      'words put in',
      'the barge landed eleven crates of bread at the old stone pier',
      'the barge landed eleven heavy wooden crates of bread at the old stone pier',
      ['the barge landed eleven crates of bread at the old stone pier'],
    ],
    ['too few words in a row', 'he said on Monday that it was over', 'she said on Monday that all was well', []],
    ['an empty text', '', FERRY[0]!, []],
  ])('%s', (_, a, b, passages) => {
    expect(shared(a, b)).toEqual(passages);
  });

  it('gives each paragraph its place when they have moved', () => {
    const a = [DISPATCH[1], DISPATCH[3], DISPATCH[5]].join('\n\n');
    const b = [DISPATCH[5], DISPATCH[1], DISPATCH[3]].join('\n\n');
    const { passages, shareOfA, shareOfB } = alignPassages(findWords(a), findWords(b));
    expect(passages.length).toBeGreaterThanOrEqual(2);
    expect(shareOfA).toBe(1);
    expect(shareOfB).toBe(1);
  });

  it('measures containment both ways', () => {
    const { shareOfA, shareOfB } = alignPassages(findWords(DISPATCH[2]!), findWords(DISPATCH.join('\n\n')));
    expect(shareOfA).toBe(1);
    expect(shareOfB).toBeLessThan(0.2);
  });

  it('prefers the long run to a chance one that begins before it', () => {
    const run = FERRY.join(' ');
    expect(shared(`in the end the island ${run}`, `in the end the goats won. And the island ${run}`)[0]).toContain(
      run.slice(0, -1),
    );
  });

  it('takes no word twice', () => {
    const phrase = 'twelve grey geese flew over the frozen northern marsh at noon';
    const { passages, shareOfB } = alignPassages(findWords(phrase), findWords(`${phrase}. Then again ${phrase}.`));
    expect(passages).toHaveLength(1);
    expect(shareOfB).toBeLessThan(0.6);
  });

  it('finishes on texts that repeat themselves', () => {
    const text = 'no no no no yes '.repeat(20_000);
    const { shareOfA } = alignPassages(findWords(text), findWords(text.slice(3)));
    expect(shareOfA).toBeGreaterThan(0.9);
  });

  it('pairs runs of words that are equal outside the edits, whatever the texts', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [wordsA, wordsB] = [findWords(a), findWords(b)];
        const { passages, shareOfA, shareOfB } = alignPassages(wordsA, wordsB);
        let last = 0;
        for (const passage of passages) {
          expect(passage.a[0]).toBeGreaterThanOrEqual(last);
          last = passage.a[1];
          expect(wordsA.hash[passage.a[0]]).toBe(wordsB.hash[passage.b[0]]);
          expect(wordsA.hash[passage.a[1] - 1]).toBe(wordsB.hash[passage.b[1] - 1]);
          expect(passage.equal).toBeLessThanOrEqual(passage.a[1] - passage.a[0]);
        }
        expect(Math.max(shareOfA, shareOfB)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
