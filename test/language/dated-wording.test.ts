import { describe, expect, test } from 'vitest';
import { askAhead, askInOwnWord } from '../../src/language/en/points/dated-wording.ts';

describe('the question of a day in the sources’ own word', () => {
  const withdrawn = 'When was {it} withdrawn?';
  test.each([
    [
      'one word of all',
      [
        { words: 'suspended', befalls: true },
        { words: 'was suspended', befalls: false },
      ],
      'When was {it} suspended?',
    ],
    [
      'two words',
      [
        { words: 'suspended', befalls: true },
        { words: 'recalled', befalls: true },
      ],
      withdrawn,
    ],
    ['what it did itself', [{ words: 'halted', befalls: false }], withdrawn],
  ])('%s', (_, told, expected) => {
    expect(askInOwnWord(withdrawn, told)).toBe(expected);
  });

  test('of what is to come', () => {
    expect(askAhead('When was {it} closed?')).toBe('When is {it} to be closed?');
    expect(askAhead('When did {it} resign?')).toBe('When is {it} to resign?');
  });
});
