import { loadTrapItems } from '../points/trap-items.ts';
import { scoreItems, trapScores } from '../points/trap-scores.ts';
import type { EvalTask } from '../task.ts';

const FIRST_STEP = { right: 'first step .55', support: 'first step .96', join: 'first step .94' };

/** Trap items, each a pile of two or three snippets. A record with no points gets .15. */
export const task: EvalTask = {
  name: 'points-traps',
  needs: ['points/public.jsonl'],
  run: async () => trapScores(await scoreItems(loadTrapItems()), FIRST_STEP),
};
