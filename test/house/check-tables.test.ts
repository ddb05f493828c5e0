import { expect, test } from 'vitest';
import { checkTables } from '../../scripts/check-tables.ts';

const found = (text: string) => checkTables([{ path: 'language/en/a.ts', text }]);

test.each([
  ['on one line', "const PAST: Readonly<Record<string, string>> = { go: 'went' };"],
  ['exported, over lines', 'export const SETS: Readonly<Record<string, readonly string[]>> = {\n  a: [],\n};'],
  ['of functions', 'const ASK: Record<string, (a: string) => string> = {\n  a: (b) => b,\n};'],
])('a plain table %s is found', (_, text) => {
  expect(found(`// first\n${text}`)).toEqual([expect.stringMatching(/^language\/en\/a\.ts:2: /)]);
});

test.each([
  ['a table of words', "const PAST: Readonly<Record<string, string>> = wordTable({ go: 'went' });"],
  ['a table by codes', 'const ORDER: Readonly<Record<Kind, number>> = { number: 1, date: 2 };'],
  ['what is filled in a function', 'const fields: Record<string, string> = {};'],
])('%s is none', (_, text) => {
  expect(found(text)).toEqual([]);
});
