import { expect, test } from 'vitest';
import { agreeTypes } from '../../src/language/agree-types.ts';
import type { EntityType } from '../../src/model/analysis.ts';

/** Types of the words in brackets, once they agree. */
function agreed(marked: string, types: readonly EntityType[]): EntityType[] {
  const text = marked.replace(/[[\]]/g, '');
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + match[1]!.length, type: types[i]! };
  });
  expect(names.every(({ start, end }) => /^\p{L}[\p{L} ]+$/u.test(text.slice(start, end)))).toBe(true);
  return agreeTypes(text, names).map(({ type }) => type);
}

test('the type of most names of the same words holds for all of them', () => {
  const text = '[Larkhaven] fell. In [Larkhaven] and off [Larkhaven] boats burn, [Weston] said.';
  expect(agreed(text, ['organisation', 'place', 'place', 'person'])).toEqual(['place', 'place', 'place', 'person']);
});

test('with an article or without', () => {
  const text = '[The Ardent] sank. The ferry [Ardent] was old; [Ardent] had no radio.';
  expect(agreed(text, ['place', 'other', 'other'])).toEqual(['other', 'other', 'other']);
});

test('where types stand even, each keeps its own', () => {
  expect(agreed('[Hale] left [Hale].', ['person', 'place'])).toEqual(['person', 'place']);
});

test('a full name of a person counts for its last word', () => {
  expect(agreed('[Ilse Tarn] came. Then [Tarn] spoke to [Bo Tarn].', ['person', 'place', 'person'])[1]).toBe('person');
});

test('a storm is no person, however it is called', () => {
  const text = 'After [Hurricane Odile] the town counts; [Odile] sank boats. [Ilse] left.';
  expect(agreed(text, ['person', 'person', 'person'])).toEqual(['other', 'other', 'person']);
});
