import { ownTrapItems, PARTS } from '../points/own-gold.ts';
import { scoreItems, trapScores } from '../points/trap-scores.ts';
import type { EvalTask, Score } from '../task.ts';

/** Trap items written for this project by someone who had not seen the rules. */
export const task: EvalTask = {
  name: 'points-own-traps',
  needs: [],
  async run() {
    const scores: Score[] = [];
    for (const part of PARTS) {
      const rows = await scoreItems(ownTrapItems(part));
      scores.push(...trapScores(rows).map((score) => ({ ...score, metric: `${part}.${score.metric}` })));
    }
    return scores;
  },
};
