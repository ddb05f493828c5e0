import { analyse } from '../analyse.ts';
import { PARTS, type Part, readStory, STORIES } from '../points/own-gold.ts';
import { type GoldPoint, type StoryPoints, scoreStoryPoints } from '../points/score-story.ts';
import type { EvalTask, Score } from '../task.ts';

/** A share of what the record shows, whose number changes with the rules, has no floor while fewer are shown. */
const FEWEST = 30;

async function scorePart(part: Part): Promise<Score[]> {
  const scores: StoryPoints[] = [];
  for (const name of STORIES[part]) {
    const { pages, gold } = readStory(name);
    const { points } = JSON.parse(gold) as { points: GoldPoint[] };
    scores.push(scoreStoryPoints(points, await analyse(pages)));
  }
  const sum = (field: keyof StoryPoints): number => scores.reduce((total, score) => total + score[field], 0);
  return [
    { metric: `${part}.state-right`, value: sum('right') / sum('gold'), reference: `of ${sum('gold')}` },
    {
      metric: `${part}.origins-right`,
      value: sum('originsRight') / Math.max(1, sum('originsAsked')),
      reference: `of ${sum('originsAsked')}`,
      reportOnly: sum('originsAsked') < FEWEST,
    },
    {
      metric: `${part}.disputed-rightly`,
      value: 1 - sum('wronglyDisputed') / Math.max(1, sum('disputed')),
      reference: `of ${sum('disputed')}`,
      reportOnly: sum('disputed') < FEWEST,
    },
  ];
}

/** Stories written for this project by someone who had not seen the rules: what the rules find in news not tuned to. */
export const task: EvalTask = {
  name: 'points-own-stories',
  needs: [],
  async run() {
    const scores: Score[] = [];
    for (const part of PARTS) scores.push(...(await scorePart(part)));
    return scores;
  },
};
