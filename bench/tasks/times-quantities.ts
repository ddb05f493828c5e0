import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../../eval/task.ts';
import { articleOf } from '../../eval/tasks/times.ts';
import { analyse } from '../../src/language/analyse.ts';
import { findQuantities } from '../../src/stages/quantities/find-quantities.ts';
import { findTimes } from '../../src/stages/times/find-times.ts';
import type { BenchTask } from '../task.ts';

const TEXTS = 'data/language/gum/scorer/gum-permissive.dates-quotes.jsonl';
const ROUNDS = 5;

export const task: BenchTask = {
  name: 'times-quantities',
  needs: [TEXTS],
  async run(say) {
    const docs = readFileSync(join(SHARED, TEXTS), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; dct: string });
    const inputs = docs.map(({ text, dct }) => ({ article: articleOf(text, dct), analysis: analyse(text, 'en') }));
    const tokens = inputs.reduce((sum, { analysis }) => sum + analysis.tokenStart.length, 0);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      for (const input of inputs) findQuantities({ ...input, times: findTimes(input) });
      best = Math.min(best, process.cpuUsage(start).user / 1000);
    }
    say(
      `${tokens} tokens in ${best.toFixed(0)} ms of one core: ${Math.round(tokens / best)} thousand tokens a second, both stages (best of ${ROUNDS})`,
    );
  },
};
