import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'chrono-node';
import { SHARED } from '../../eval/task.ts';
import { articleOf } from '../../eval/tasks/times.ts';
import { analyse } from '../../src/language/analyse.ts';
import { findQuantities } from '../../src/stages/quantities/find-quantities.ts';
import { findTimes } from '../../src/stages/times/find-times.ts';
import type { BenchTask } from '../task.ts';

const TEXTS = 'data/language/gum/scorer/gum-permissive.dates-quotes.jsonl';
const ROUNDS = 5;

/** Best of the rounds, in milliseconds of one core. */
function measure(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

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
    const report = (name: string, run: () => void): number => {
      const ms = measure(run);
      say(
        `${name}: ${tokens} tokens in ${ms.toFixed(0)} ms of one core, ${Math.round(tokens / ms)} thousand tokens a second (best of ${ROUNDS})`,
      );
      return ms;
    };
    const times = report('times', () => inputs.forEach((input) => void findTimes(input)));
    const both = report('times and quantities', () => {
      for (const input of inputs) findQuantities({ ...input, times: findTimes(input) });
    });
    const chrono = report('chrono-node (dates alone)', () => {
      for (const { text, dct } of docs) parse(text, new Date(dct));
    });
    say(
      `chrono-node takes ${(chrono / times).toFixed(1)} times the times stage, ${(chrono / both).toFixed(1)} times both`,
    );
  },
};
