import { ownTrapItems, TRAP_FILES } from '../points/own-gold.ts';
import { scoreItems, trapScores } from '../points/trap-scores.ts';
import type { EvalTask, Score } from '../task.ts';

/** Trap items written for this project by someone who had not seen the rules. */
export const task: EvalTask = {
  name: 'points-own-traps',
  needs: [],
  async run() {
    const scores: Score[] = [];
    for (const file of TRAP_FILES) {
      const rows = await scoreItems(ownTrapItems(file));
      scores.push(...trapScores(rows).map((score) => ({ ...score, metric: `${file}.${score.metric}` })));
    }
    return scores;
  },
};
