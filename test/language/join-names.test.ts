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
  [
    'the ending of a company behind a comma',
    'Tarn Valley Freight, Inc. paid',
    [
      ['Tarn Valley Freight', 'organisation'],
      ['Inc.', 'organisation'],
    ],
    ['Tarn Valley Freight, Inc.'],
  ],
  ['the younger of two', 'Omar Weston Jr. spoke', [['Omar Weston', 'person']], ['Omar Weston Jr.']],
  ['no ending of a company after a person', 'Omar Weston, Ltd.', [['Omar Weston', 'person']], ['Omar Weston']],
  [
    'a word that only begins like an ending',
    'Tarn Freight, Incense',
    [['Tarn Freight', 'organisation']],
    ['Tarn Freight'],
  ],
  [
    'an ending before the stop of its sentence',
    'by Tarn Freight, L.P.. Then',
    [['Tarn Freight', 'place']],
    ['Tarn Freight, L.P.'],
  ],
  ['a house called after a person', "We ate at Odile's on Sunday.", [['Odile', 'person']], ["Odile's"]],
  ['a way to such a house', "going to Del Tarn's for dinner", [['Del Tarn', 'place']], ["Del Tarn's"]],
  ['what belongs to a person', "We ate at Odile's house.", [['Odile', 'person']], ['Odile']],
  ['what is left out behind a person', "a record close to Odile's, he said", [['Odile', 'person']], ['Odile']],
  ['a joint that joins nothing', 'the Keeper of the tower', [['Keeper of the', 'other']], ['Keeper']],
  [
    'a surname, a comma and the given name in quotes',
    'from "Weston, Omar" <omar@tarn.example>',
    [
      ['Weston', 'person'],
      ['Omar', 'person'],
    ],
    ['Weston, Omar'],
  ],
  [
    'two persons in a list',
    'Weston, Omar and others',
    [
      ['Weston', 'person'],
      ['Omar', 'person'],
    ],
    ['Weston', 'Omar'],
  ],
  ['an address is no name', 'see www.tarn.example', [['www.tarn.example', 'organisation']], []],
  ['an address of a person is no name', 'to omar@tarn.example', [['omar@tarn.example', 'person']], []],
  ['a firm called by its address', 'bought by Tarn.com', [['Tarn.com', 'organisation']], ['Tarn.com']],
  ['the end of a longer word is no article', 'the local-Weston line', [['Weston', 'place']], ['Weston']],
] as const)('%s', (_, text, names, expected) => {
  expect(joinNames(text, find(text, names)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
