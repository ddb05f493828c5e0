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
  ['a numeral', 'see under VII above', 'VII', 'organisation', []],
  ['a lone letter for a person', 'after X comes Z, then', 'Z', 'person', []],
  ['a lone letter for a firm', 'posted on X today', 'X', 'organisation', ['X']],
  ['a letter with its stop', 'signed by M. Tarn', 'M. Tarn', 'person', ['M. Tarn']],
] as const)('%s', (_, text, name, type: EntityType, expected) => {
  const start = text.indexOf(name);
  const found = trimNames(text, [{ start, end: start + name.length, type }]);
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual(expected);
});
