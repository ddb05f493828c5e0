import { expect, test } from 'vitest';
import { joinNames } from '../../src/language/join-names.ts';
import type { EntityType, NameSpan } from '../../src/model/analysis.ts';

const find = (text: string, names: readonly (readonly [string, EntityType])[]): NameSpan[] =>
  names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }));

test.each([
  [
    'two names on one hyphen',
    'Mara Weston-Hale left',
    [
      ['Mara Weston', 'person'],
      ['Hale', 'person'],
    ],
    ['Mara Weston-Hale'],
  ],
  ['an article on a hyphen', 'the village of al-Sarif fell', [['Sarif', 'place']], ['al-Sarif']],
  [
    'an article inside a name',
    'Omar al-Sarif spoke',
    [
      ['Omar', 'person'],
      ['Sarif', 'person'],
    ],
    ['Omar al-Sarif'],
  ],
  [
    'a dash with spaces joins nothing',
    'Larkhaven - Weston',
    [
      ['Larkhaven', 'place'],
      ['Weston', 'place'],
    ],
    ['Larkhaven', 'Weston'],
  ],
  ['the end of a longer word is no article', 'the local-Weston line', [['Weston', 'place']], ['Weston']],
] as const)('%s', (_, text, names, expected) => {
  expect(joinNames(text, find(text, names)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
