/**
 * Names alone, on articles cut by the gold's own marks: variants of one thing brought together, and pairs kept apart
 * that the gold forbids to merge.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { key, readVoices, STORIES } from '../story-voices.ts';
import { type EvalTask, SHARED } from '../task.ts';

interface GoldEntity {
  readonly name: string;
  readonly variants?: readonly string[];
  readonly not?: readonly string[];
}

interface Tally {
  variants: number;
  together: number;
  forbidden: number;
  merged: number;
}

function scoreStory(story: string, tally: Tally): void {
  const path = join(SHARED, 'stories', story, 'gold.json');
  const { entities: gold } = JSON.parse(readFileSync(path, 'utf8')) as { entities: readonly GoldEntity[] };
  const { articles, entities } = readVoices(story);
  const text = articles.map((article) => ` ${key(article.text)} `).join('\n');
  const names = entities.map((entity) => new Set(entity.names.map((name) => key(name.text))));
  for (const one of gold) {
    const all = [...new Set([one.name, ...(one.variants ?? [])].map(key))].filter((name) => text.includes(` ${name} `));
    const most = Math.max(0, ...names.map((set) => all.filter((name) => set.has(name)).length));
    if (all.length > 1) {
      tally.variants += all.length - 1;
      tally.together += Math.max(0, most - 1);
    }
    for (const other of (one.not ?? []).map(key)) {
      tally.forbidden++;
      if (names.some((set) => set.has(other) && all.some((name) => set.has(name)))) tally.merged++;
    }
  }
}

export const task: EvalTask = {
  name: 'names-stories',
  needs: STORIES.map((story) => `stories/${story}/gold.json`),
  async run() {
    const tally: Tally = { variants: 0, together: 0, forbidden: 0, merged: 0 };
    for (const story of STORIES) scoreStory(story, tally);
    return [
      { metric: 'variants', value: tally.together / tally.variants, reference: `of ${tally.variants}; bar .92` },
      { metric: 'kept-apart', value: 1 - tally.merged / tally.forbidden, reference: `of ${tally.forbidden}; bar 1` },
    ];
  },
};
