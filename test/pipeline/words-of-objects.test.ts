import { describe, expect, test } from 'vitest';
import { derivePieces } from '../pile.ts';

/** What every object has, as a page's words. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

/** Each word where a name, a noun, a verb, a unit, a place and a speaker can stand. */
const SLOTS: readonly string[] = [
  'The * said on Tuesday that 14 people had died.',
  'By the * of the union, 300 people were there.',
  'On the *, the ministry put the toll at 40.',
  'The company * 200 workers in May and they * again.',
  'Prices rose by 5 * last year, from 12 * to 17 *.',
  'Three *s were sold, and the * was * by police.',
  'The river is * and the bridge was *ed at 5 *.',
  'Mara Velk, the * of Ostrin, denied the *.',
  'It was caused by the *, according to *.',
  'They set * the house and took * in *.',
  'Police found a * near * on 4 May 2021.',
  'The * has been * since 2019.',
];

describe('words that every object knows', () => {
  test.each(WORDS)('%s is a word like any other', (word) => {
    const text = SLOTS.map((slot) => slot.replaceAll('*', word)).join('\n');
    const pieces = ['Ostrin Post', 'Velmar Times'].map((outlet, at) => ({ id: `a${at}`, text, outlet }));
    const { lineage, articles } = derivePieces(pieces);
    expect(articles.flatMap(({ claims }) => claims).length).toBeGreaterThan(0);
    expect(lineage).toHaveLength(1);
  });
});
