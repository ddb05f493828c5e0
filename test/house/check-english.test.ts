import { describe, expect, test } from 'vitest';
import { checkEnglish } from '../../scripts/check-english.ts';

const found = (text: string, path = 'stages/names/a.ts') => checkEnglish([{ path, text }]);

describe('English stays in language/en', () => {
  test.each([
    ['alternatives of a pattern', 'if (/^(?:near|beside)$/.test(word)) return;'],
    ['a pattern as a constant', 'const JOINS =\n  /^(?:and|or)$/u;'],
    ['alternatives inside a longer pattern', 'const SAID = /\\b(?:sa(?:id|ys)|told) that\\b/i;'],
    ['alternatives without a group', 'return /ly$|^also$|^then$/.test(word);'],
    ['a set of words', "const BOATS = new Set(['ferry', 'tug']);"],
    ['a set that says it is of strings', "const BOATS: ReadonlySet<string> = new Set([\n  'ferry',\n  'tug',\n]);"],
    ['words as one string', "const BOATS = new Set('ferry tug barge'.split(' '));"],
    ['words as one string over lines', "const BOATS = words('ferry tug'\n  .split(' '));"],
    ['a list to look up in', "if (['ferry', 'tug'].includes(word)) return;"],
  ])('%s is found', (_, text) => {
    expect(found(text).join('\n')).toMatch(/^stages\/names\/a\.ts:\d+: English words \(/);
  });

  test.each([
    ['one word', 'return /^ferry$/.test(word) || /ing$/.test(word);'],
    ['marks and classes', 'const MARKS = /^(?:[a-z]|[.,;]|\\p{Lu}{2,8}|--?)$/u;'],
    ['codes whose type says so', "const SHARING: ReadonlySet<Deprel> = new Set(['conj', 'xcomp']);"],
    ['codes whose set says so', "const SHARING = new Set<Deprel>(['conj', 'xcomp']);"],
    ['units of time', 'return /^(day|week|month|year)$/.test(grain);'],
    ['elements', 'const ENDED = /<\\/(?:div|article|table)>/i;'],
    ['a comment', '/** "near", "beside": /near|beside/ */\n// new word: and|or\nconst a = 1;'],
    ['a division', 'const half = (near / 2) * (a | b) / beside;'],
    ['what a stage reads', "const reads = ['article', 'analysis'];"],
  ])('%s is none', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['another room', 'report/a.ts'],
    ['the language itself', 'language/en/a.ts'],
    ['classes of the web', 'stages/extract/html/a.ts'],
  ])('%s is not looked at', (_, path) => {
    expect(found("const BOATS = new Set(['ferry', 'tug']);", path)).toEqual([]);
  });

  test('each line is told once, with its number', () => {
    const text = "const a = 1;\nconst B = /^(?:ferry|tug)$/;\n\nconst C = new Set(['barge', 'raft']);";
    expect(found(text)).toEqual([
      'stages/names/a.ts:2: English words (ferry, tug); they live in language/en/',
      'stages/names/a.ts:4: English words (barge, raft); they live in language/en/',
    ]);
  });

  test.each(['claims', 'extract', 'lineage', 'names', 'points', 'quantities', 'read', 'statements', 'times'])(
    '%s is looked at',
    (stage) => {
      expect(found('const B = /^(?:ferry|tug)$/;', `stages/${stage}/a.ts`)).toHaveLength(1);
    },
  );
});
