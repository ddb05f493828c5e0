import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord, openCase, readPaths } from '../../src/index.ts';
import { formatJson } from '../../src/report/json.ts';
import { makePages, seeded, writePages } from '../run/make-pages.ts';
import { type BuiltCli, buildCli } from './built-cli.ts';

const KILLS = 20;
/** Steps of progress told while the pages are read; the last kills fall into the stages of the pile. */
const MOST_STEPS = 14;
const BETWEEN_MS = 60;
const AFTER_MS = 3000;
const dir = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
const pages = join(dir, 'pages');
let cli: BuiltCli;
let undisturbed: string;

/** What `stemma read` does, in small batches: some fifteen transactions, a line printed for each, and the pile's. */
function scriptFor(path: string): string {
  return `
    import { buildRecord, openCase, readPaths } from './dist/index.js';
    const story = await openCase(${JSON.stringify(path)});
    await readPaths(story, [${JSON.stringify(pages)}], {
      jobs: 2,
      batchFiles: 4,
      onProgress: () => process.stdout.write('.'),
    });
    await buildRecord(story);
    await story.close();
  `;
}

async function complete(path: string): Promise<{ readonly added: number; readonly record: string }> {
  const story = await openCase(path);
  const { added } = await readPaths(story, [pages], { jobs: 0 });
  const record = formatJson(await buildRecord(story));
  await story.close();
  return { added, record };
}

/** Runs a reading, and kills it so long after it has told so many steps of progress. */
async function readAndKill(path: string, steps: number, ms: number): Promise<void> {
  const child = cli.start(scriptFor(path));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let told = 0;
  const reached = new Promise<void>((resolve) => {
    if (steps === 0) resolve();
    child.stdout?.on('data', (dots: Buffer) => {
      told += dots.length;
      if (told >= steps) resolve();
    });
  });
  await Promise.race([reached.then(() => sleep(ms)), ended]);
  child.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  cli = buildCli('kill');
  writePages(pages, makePages(60, 7));
  undisturbed = (await complete(join(dir, 'whole.stemma'))).record;
});
afterAll(() => {
  cli.remove();
  rmSync(dir, { recursive: true });
});

describe('a reading killed at a random moment', () => {
  it('leaves a case that opens, and that a second reading completes', { timeout: 600_000 }, async () => {
    const random = seeded(11);
    const left: number[] = [];
    for (let i = 0; i < KILLS; i++) {
      const path = join(dir, `${i}.stemma`);
      const steps = Math.floor(random() * (MOST_STEPS + 1));
      await readAndKill(path, steps, random() * (steps < MOST_STEPS ? BETWEEN_MS : AFTER_MS));
      const { added, record } = await complete(path);
      left.push(added);
      expect(record === undisturbed).toBe(true);
    }
    // Some were killed with work done and work left; else the test would show nothing.
    expect(left.filter((added) => added > 0 && added < 60).length).toBeGreaterThan(2);
  });
});
