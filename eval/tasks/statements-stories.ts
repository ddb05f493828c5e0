/** Statements alone, on articles cut by the gold's own marks: found, and found with the right speaker, form and stance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/model/index.ts';
import { findWords, key, readVoices, STORIES, type StoryVoices } from '../story-voices.ts';
import { type EvalTask, SHARED } from '../task.ts';

interface GoldStatement {
  readonly page: string;
  readonly speaker: string;
  readonly form: string;
  readonly stance: string;
  readonly content: string;
}

interface Tally {
  gold: number;
  found: number;
  speaker: number;
  form: number;
  stance: number;
  all: number;
}

const SMALL = new Set(['the', 'a', 'an', 'of']);

/** The statement whose content overlaps the gold's most, from 0.4 of their union on. */
function findBest(voices: StoryVoices, gold: GoldStatement): Statement | undefined {
  let best: { share: number; statement: Statement } | undefined;
  for (const article of voices.articles) {
    const span = article.id.startsWith(`${gold.page}#`) ? findWords(article.text, gold.content) : undefined;
    if (!span) continue;
    for (const statement of voices.statements) {
      if (statement.anchor.article !== article.id) continue;
      const { start, end } = statement.contentSpan;
      const shared = Math.min(end, span[1]) - Math.max(start, span[0]);
      const share = shared / (Math.max(end, span[1]) - Math.min(start, span[0]));
      if (shared > 0 && (!best || share > best.share)) best = { share, statement };
    }
  }
  return best && best.share >= 0.4 ? best.statement : undefined;
}

function sameSpeaker(gold: string, words: string): boolean {
  const want = key(gold)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  const have = new Set(key(words).split(' '));
  return want.filter((word) => have.has(word)).length >= Math.max(1, want.length / 2);
}

function scoreStory(story: string, tally: Tally): void {
  const path = join(SHARED, 'stories', story, 'gold.json');
  const { statements } = JSON.parse(readFileSync(path, 'utf8')) as { statements: readonly GoldStatement[] };
  const voices = readVoices(story);
  for (const gold of statements) {
    tally.gold++;
    const best = findBest(voices, gold);
    if (!best) continue;
    const right = [
      sameSpeaker(gold.speaker, voices.speakerWords(best)),
      best.form === gold.form,
      best.stance === gold.stance,
    ];
    tally.found++;
    tally.speaker += Number(right[0]);
    tally.form += Number(right[1]);
    tally.stance += Number(right[2]);
    tally.all += Number(right.every(Boolean));
  }
}

export const task: EvalTask = {
  name: 'statements-stories',
  needs: STORIES.map((story) => `stories/${story}/gold.json`),
  async run() {
    const tally: Tally = { gold: 0, found: 0, speaker: 0, form: 0, stance: 0, all: 0 };
    for (const story of STORIES) scoreStory(story, tally);
    const share = (count: number): number => count / tally.gold;
    return [
      { metric: 'found', value: share(tally.found), reference: `of ${tally.gold}` },
      { metric: 'speaker', value: share(tally.speaker) },
      { metric: 'form', value: share(tally.form) },
      { metric: 'stance', value: share(tally.stance) },
      { metric: 'all-right', value: share(tally.all), reference: 'bar .85' },
    ];
  },
};
