import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../../eval/task.ts';
import { type AnalysisDepth, analyse } from '../../src/language/analyse.ts';
import { loadLanguageModels } from '../../src/language/models.ts';
import type { BenchTask } from '../task.ts';

const TEXTS = 'data/names/news-fair/dev.jsonl';
const ROUNDS = 5;
const MODELS = ['sentences.bin', 'tagger.bin', 'lemmas.bin', 'parser.bin', 'names.bin'];

function modelBytes(): number {
  const folder = fileURLToPath(new URL('../../src/language/models/', import.meta.url));
  return MODELS.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

export const task: BenchTask = {
  name: 'language',
  needs: [TEXTS],
  async run(say) {
    const started = process.cpuUsage();
    loadLanguageModels();
    const loading = process.cpuUsage(started);
    say(
      `models: ${(modelBytes() / 1e6).toFixed(1)} MB, loaded in ${Math.round((loading.user + loading.system) / 1000)} ms of one core`,
    );
    const texts = readFileSync(join(SHARED, TEXTS), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    for (const depth of ['tokens', 'tags', 'full'] satisfies AnalysisDepth[]) {
      let tokens = 0;
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        const start = process.cpuUsage();
        tokens = 0;
        for (const text of texts) tokens += analyse(text, 'en', { depth }).tokenStart.length;
        best = Math.min(best, process.cpuUsage(start).user / 1e6);
      }
      say(
        `${depth}: ${Math.round(tokens / best).toLocaleString('en')} tokens a second of one core (best of ${ROUNDS}; ${tokens} tokens)`,
      );
    }
    const before = process.memoryUsage().rss;
    for (let round = 0; round < ROUNDS; round++) for (const text of texts) analyse(text, 'en', { depth: 'full' });
    say(`memory after ${ROUNDS} more rounds: ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`);
  },
};
