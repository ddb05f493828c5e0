import { describe, expect, it } from 'vitest';
import { Memo } from '../../src/text/memo.ts';

describe('Memo', () => {
  it('asks once for each question', () => {
    const asked: string[] = [];
    const lengths = new Memo((word: string) => asked.push(word) && word.length);
    expect(['mill', 'quay', 'mill'].map((word) => lengths.of(word))).toEqual([4, 4, 4]);
    expect(asked).toEqual(['mill', 'quay']);
  });

  it('never holds more than its most', () => {
    const asked: string[] = [];
    const same = new Memo((word: string) => {
      asked.push(word);
      return word;
    }, 2);
    for (const word of ['a', 'b', 'c', 'c', 'a']) expect(same.of(word)).toBe(word);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
