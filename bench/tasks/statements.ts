/**
 * Finding who says what, on top of the language layer: once where the trees are there already, once where the stage asks
 * for those it needs, beside all that the language layer takes for such a text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainArticle } from '../../eval/plain-article.ts';
import { SHARED } from '../../eval/task.ts';
import { type AnalysisDepth, analyse } from '../../src/language/analyse.ts';
import { findMentions } from '../../src/stages/names/find-mentions.ts';
import { findStatements, type StatementInput } from '../../src/stages/statements/find-statements.ts';
import type { BenchTask } from '../task.ts';

const TEXTS = 'data/language/gum/scorer/gum-permissive.dates-quotes.jsonl';
const ROUNDS = 4;
const MOST = 60;

/** Best of the rounds, in milliseconds of one core. */
function measure(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function inputsAt(texts: readonly string[], depth: AnalysisDepth): StatementInput[] {
  return texts.map((text) => {
    const article = plainArticle(text);
    const analysis = analyse(text, 'en', { depth });
    return { article, analysis, mentions: findMentions({ article, analysis }).mentions };
  });
}

export const task: BenchTask = {
  name: 'statements',
  needs: [TEXTS],
  async run(say) {
    const texts = readFileSync(join(SHARED, TEXTS), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, MOST)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const plain = inputsAt(texts, 'tokens');
    const parsed = inputsAt(texts, 'full');
    const tokens = plain.reduce((sum, { analysis }) => sum + analysis.tokenStart.length, 0);
    const report = (name: string, run: () => void): void => {
      const ms = measure(run);
      say(`${name}: ${tokens} tokens in ${ms.toFixed(0)} ms of one core, ${Math.round(tokens / ms)} thousand a second`);
    };
    report('statements, trees given', () => parsed.forEach((input) => void findStatements(input)));
    report('statements, trees parsed where asked for', () => plain.forEach((input) => void findStatements(input)));
    report('the language layer alone, in full', () =>
      texts.forEach((text) => void analyse(text, 'en', { depth: 'full' })),
    );
  },
};
