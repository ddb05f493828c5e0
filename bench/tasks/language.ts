import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../../eval/task.ts';
import { type AnalysisDepth, analyse } from '../../src/language/analyse.ts';
import { loadLanguageModels } from '../../src/language/models.ts';
import type { BenchTask } from '../task.ts';

const TEXTS = 'data/names/news-fair/dev.jsonl';
const ROUNDS = 5;

function modelBytes(): number {
  const folder = fileURLToPath(new URL('../../src/language/models/', import.meta.url));
  const models = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return models.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Tokens a second of one core that spaCy's small English model gets, by a Python that has it; undefined without one. */
function spacySpeed(): number | undefined {
  const python = process.env.STEMMA_PEERS_PYTHON;
  if (!python) return undefined;
  const script = fileURLToPath(new URL('../peers/spacy-speed.py', import.meta.url));
  const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };
  const input = readFileSync(join(SHARED, TEXTS));
  const out = execFileSync(python, [script, '2'], { input, env: { ...process.env, ...one }, encoding: 'utf8' });
  const { tokens, seconds } = JSON.parse(out.trim().split('\n').at(-1)!) as { tokens: number; seconds: number };
  return tokens / seconds;
}

function comparePeer(full: number, say: (line: string) => void): void {
  const peer = spacySpeed();
  if (peer === undefined) {
    say('no peer: STEMMA_PEERS_PYTHON names no Python with spaCy and its small English model (bench/peers)');
    return;
  }
  say(
    `spaCy's small English model: ${Math.round(peer).toLocaleString('en')} tokens a second of one core; ours, full: ${(full / peer).toFixed(1)} times that`,
  );
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
    let speed = 0;
    for (const depth of ['tokens', 'tags', 'full'] satisfies AnalysisDepth[]) {
      let tokens = 0;
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        const start = process.cpuUsage();
        tokens = 0;
        for (const text of texts) tokens += analyse(text, 'en', { depth }).tokenStart.length;
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1e6);
      }
      speed = tokens / best;
      say(
        `${depth}: ${Math.round(speed).toLocaleString('en')} tokens a second of one core (best of ${ROUNDS}; ${tokens} tokens)`,
      );
    }
    comparePeer(speed, say);
    const before = process.memoryUsage().rss;
    for (let round = 0; round < ROUNDS; round++) for (const text of texts) analyse(text, 'en', { depth: 'full' });
    say(`memory after ${ROUNDS} more rounds: ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`);
  },
};
