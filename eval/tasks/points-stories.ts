import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../analyse.ts';
import { type GoldPoint, type StoryPoints, scoreStoryPoints } from '../points/score-story.ts';
import { type EvalTask, SHARED } from '../task.ts';

const STORIES = ['stories/harbour-fire', 'stories/vaccine-batch'];

async function scoreStory(story: string): Promise<StoryPoints> {
  const folder = join(SHARED, story, 'pages');
  const pages = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const gold = JSON.parse(readFileSync(join(SHARED, story, 'gold.json'), 'utf8')) as { points: GoldPoint[] };
  return scoreStoryPoints(gold.points, await analyse(pages));
}

/** The whole way, from pages to points: gold points found with the right state, and the count of their origins. */
export const task: EvalTask = {
  name: 'points-stories',
  needs: STORIES.map((story) => `${story}/gold.json`),
  async run() {
    const scores: StoryPoints[] = [];
    for (const story of STORIES) scores.push(await scoreStory(story));
    const sum = (field: keyof StoryPoints): number => scores.reduce((total, score) => total + score[field], 0);
    return [
      { metric: 'state-right', value: sum('right') / sum('gold'), reference: 'first step .50' },
      { metric: 'origins-right', value: sum('originsRight') / Math.max(1, sum('originsAsked')), reference: '.80' },
      {
        metric: 'disputed-rightly',
        value: 1 - sum('wronglyDisputed') / Math.max(1, sum('disputed')),
        reference: '.80',
      },
    ];
  },
};
