import { expect, test } from 'vitest';
import { trimNames } from '../../src/language/trim-names.ts';
import type { EntityType } from '../../src/model/analysis.ts';

test.each([
  ['a title', 'Prof. Dr. Ilse Tarn spoke', 'Prof. Dr. Ilse Tarn', 'person', ['Ilse Tarn']],
  ['a relative', 'with Aunt Odile there', 'Aunt Odile', 'person', ['Odile']],
  ['a title alone', 'ask the Dr. about it', 'Dr.', 'person', ['Dr.']],
  ['a word that begins like a title', 'Drake Tarn spoke', 'Drake Tarn', 'person', ['Drake Tarn']],
  ['a title of a place', 'at Dr. Tarn Road', 'Dr. Tarn Road', 'place', ['Dr. Tarn Road']],
  ['an office behind a dash', 'Ilse Tarn - Treasurer, Bo', 'Ilse Tarn - Treasurer', 'person', ['Ilse Tarn']],
  ['two names on one hyphen', 'Ilse Tarn-Weston spoke', 'Ilse Tarn-Weston', 'person', ['Ilse Tarn-Weston']],
  ['a dash in the name of a firm', 'Tarn - Weston sold it', 'Tarn - Weston', 'organisation', ['Tarn - Weston']],
  ['a file', '(attached: TarnStocks.pdf)', 'TarnStocks.pdf', 'organisation', []],
  ['a firm called by its address', 'bought by Tarn.com', 'Tarn.com', 'organisation', ['Tarn.com']],
  ['a zone of time', 'at ten (CDT) sharp', 'CDT', 'organisation', []],
  ['a numeral', 'see under VII above', 'VII', 'organisation', []],
  ['a lone letter for a person', 'after X comes Z, then', 'Z', 'person', []],
  ['a lone letter for a firm', 'posted on X today', 'X', 'organisation', ['X']],
  ['a letter with its stop', 'signed by M. Tarn', 'M. Tarn', 'person', ['M. Tarn']],
] as const)('%s', (_, text, name, type: EntityType, expected) => {
  const start = text.indexOf(name);
  const found = trimNames(text, [{ start, end: start + name.length, type }]);
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual(expected);
});

/** The words in brackets as names of these types, and what is left of them. */
function trimmed(marked: string, types: readonly EntityType[]): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + match[1]!.length, type: types[i] ?? types[0]! };
  });
  return trimNames(text, names).map(({ start, end, type }) => `${text.slice(start, end)}:${type}`);
}

test.each([
  ['an acronym used as a noun', 'She got a [TRP] and lost her [TRP]. The [TRP] cost her.', 'organisation', []],
  ['one that goes before a noun', 'a [TRP] spokesman', 'organisation', ['TRP:organisation']],
  [
    'one that is a name elsewhere',
    'this [TRP] is not the [TRP] of old',
    'organisation',
    ['TRP:organisation', 'TRP:organisation'],
  ],
  ['a town with its state', 'in [Larkhaven Ohio] today', 'place', ['Larkhaven:place', 'Ohio:place']],
  ['a town with a state of two words', 'in [larkhaven new jersey]', 'place', ['larkhaven:place', 'new jersey:place']],
  ['a state that a word makes another', 'in [West Virginia] today', 'place', ['West Virginia:place']],
  [
    'a part of a country',
    'in [South Sudan], near [Lake Michigan]',
    'place',
    ['South Sudan:place', 'Lake Michigan:place'],
  ],
  ['a state in the name of a firm', 'by [Larkhaven Ohio] today', 'organisation', ['Larkhaven Ohio:organisation']],
  ['a university', 'at [Larkhaven University] today', 'place', ['Larkhaven University:organisation']],
  ['a newspaper', 'told the [Larkhaven Post] so', 'person', ['Larkhaven Post:organisation']],
  ['a base of an army', 'near [Tarn Air Base] today', 'organisation', ['Tarn Air Base:place']],
  ['a treaty', 'under the [Larkhaven Treaty] of old', 'organisation', ['Larkhaven Treaty:other']],
  ['a person called like a law', 'said [Odile Act] today', 'person', ['Odile Act:person']],
  ['a group of fighters', 'fighters of [Al-Qaeda] said', 'person', ['Al-Qaeda:organisation']],
  ['a lone word', 'at the [Post] today', 'place', ['Post:place']],
  ['a country of letters', 'in the [U.S.] and the [UK]', 'organisation', ['U.S.:place', 'UK:place']],
] as const)('%s', (_, marked, type: EntityType, expected) => {
  expect(trimmed(marked, [type])).toEqual(expected);
});
