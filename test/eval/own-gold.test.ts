import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { ownTrapItems, PARTS, readStory, STORIES, TRAP_FILES } from '../../eval/points/own-gold.ts';

interface Gold {
  readonly articles: readonly { readonly page: string; readonly starts: string; readonly ends: string }[];
  readonly points: readonly {
    readonly question: string;
    readonly readings: readonly { readonly pages: readonly string[]; readonly words: readonly string[] }[];
  }[];
}

const STATES = new Set(['corroborated', 'compatible', 'revised', 'disputed', 'none']);

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ');

/** What the gold quotes and its page doesn't hold. */
function findMissing(name: string): string[] {
  const { pages, gold } = readStory(name);
  const { articles, points } = JSON.parse(gold) as Gold;
  const texts = new Map(
    pages.map(({ file, bytes }) => [file, oneBlank(textContent(parseDocument(bytes.toString('utf8'))))]),
  );
  const quotes = [
    ...articles.flatMap(({ page, starts, ends }) => [starts, ends].map((words) => ({ page, words }))),
    ...points.flatMap(({ readings }) =>
      readings.flatMap((reading) => reading.words.map((words, index) => ({ page: reading.pages[index] ?? '', words }))),
    ),
  ];
  return quotes.filter(({ page, words }) => !texts.get(page)?.includes(oneBlank(words))).map(({ words }) => words);
}

describe.each(PARTS)('labelled data of our own, %s', (part) => {
  it.each(STORIES[part])('%s: each quoted word stands in its page', (name) => {
    expect(findMissing(name)).toEqual([]);
  });
});

describe.each(TRAP_FILES)('trap items of our own, %s', (file) => {
  const items = ownTrapItems(file);

  it('each quotes its own snippets', () => {
    const missing = items.flatMap(({ id, snippets, points }) =>
      points
        .flatMap(({ readings }) => readings)
        .filter(({ in: held, words }) => !held.every((one) => snippets.find((s) => s.id === one)?.text.includes(words)))
        .map(({ words }) => `${id}: ${words}`),
    );
    expect(missing).toEqual([]);
  });

  it('each has a name of its own and states that are known', () => {
    const names = TRAP_FILES.flatMap((one) => ownTrapItems(one).map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
    const states = items.flatMap(({ points }) => points.flatMap(({ state, also }) => [state, ...(also ?? [])]));
    expect(states.filter((state) => !STATES.has(state))).toEqual([]);
  });
});
