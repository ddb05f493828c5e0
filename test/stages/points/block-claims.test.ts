import { expect, test } from 'vitest';
import { blockClaims, eachPair } from '../../../src/stages/points/block-claims.ts';
import type { ClaimView, PointArticle } from '../../../src/stages/points/claim-view.ts';
import { tellOneStory } from '../../../src/stages/points/story-ties.ts';

const views = (count: number, topicOf: (index: number) => string): ClaimView[] =>
  Array.from(
    { length: count },
    (_, i) => ({ claim: { keys: ['n||die'] }, topics: new Set([topicOf(i)]) }) as unknown as ClaimView,
  );

test('few claims under one key are compared each with each', () => {
  expect(blockClaims(views(100, String)).blocks.map(({ length }) => length)).toEqual([100]);
});

test('of many, those that share a name are', () => {
  const { blocks, crowded } = blockClaims(views(300, (i) => `name-${i % 2}`));
  expect(blocks.map(({ length }) => length)).toEqual([150, 150]);
  expect(crowded).toEqual([]);
});

test('a country is no name to go by', () => {
  expect(blockClaims(views(300, () => 'country:Norland')).blocks).toEqual([]);
});

test('too many are left out, and said to be', () => {
  const { blocks, crowded } = blockClaims(views(700, () => 'name'));
  expect(blocks).toEqual([]);
  expect(crowded).toEqual([{ key: 'n||die', claims: 700 }]);
});

const STORIES = [
  'Flames gutted the grain warehouse of Velmora harbour',
  'Surgeons at Ostrand clinic went on strike over unpaid wages',
  'A landslide buried the railway tunnel below Karvik glacier',
];

/** Claims of articles of three stories, each with a key that all have and some with one that few have. */
function storyViews(articles: number, rare = true): ClaimView[] {
  return Array.from({ length: articles }, (_, n): ClaimView[] => {
    const id = `a${String(n).padStart(3, '0')}`;
    const title = STORIES[n % STORIES.length]!;
    const source = { article: { id, title, text: `${title}.` }, mentions: [] } as unknown as PointArticle;
    return [0, 1, 2].map((at) => {
      const keys = ['n||die', ...(rare && at === 1 ? [`rare ${n % 40}`] : [])];
      const claim = { id: `${id}-${at}`, keys };
      return { claim, source, topics: new Set<string>() } as unknown as ClaimView;
    });
  }).flat();
}

test('under a key that many have, those of one story meet, and those of one article where its story has another', () => {
  const all = storyViews(60);
  const isMet = (a: ClaimView, b: ClaimView): boolean =>
    tellOneStory(a, b) || a.claim.keys.slice(1).some((key) => b.claim.keys.includes(key));
  const expected = all.flatMap((a, x) => all.flatMap((b, y) => (x < y && isMet(a, b) ? [`${x} ${y}`] : [])));
  const visited: string[] = [];
  eachPair(blockClaims(all), all.length, (a, b) => visited.push(`${a} ${b}`));
  expect(visited).toHaveLength(new Set(visited).size);
  expect(visited.sort()).toEqual(expected.sort());
  expect(expected.length).toBeLessThan((all.length * (all.length - 1)) / 3);
});

test('an article alone with its story meets nothing under such a key', () => {
  const all = storyViews(60, false).filter(({ source }, at) => source.article.title !== STORIES[2] || at < 9);
  const alone = all.flatMap(({ source }, at) => (source.article.title === STORIES[2] ? [at] : []));
  const visited: number[] = [];
  eachPair(blockClaims(all), all.length, (a, b) => visited.push(a, b));
  expect(alone).toHaveLength(3);
  expect(visited.some((claim) => alone.includes(claim))).toBe(false);
  expect(visited.length).toBeGreaterThan(1000);
});
