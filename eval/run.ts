/**
 * Runs the scored evaluations and holds each score against its committed floor.
 *
 *   npm run eval                  all of them
 *   npm run eval -- extract       those whose name contains the word
 *   npm run eval -- --raise       write better scores to eval/floors.json (floors only rise)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EvalTask, missingData, type Score } from './task.ts';

const here = dirname(fileURLToPath(import.meta.url));
const floorsFile = join(here, 'floors.json');
/** A score may fall this far below its floor: floors are kept to three digits. */
const SLACK = 0.0005;

/** A file in eval/tasks is named as its task. */
async function loadTasks(words: readonly string[]): Promise<EvalTask[]> {
  const wanted = (file: string): boolean => words.length === 0 || words.some((word) => file.includes(word));
  const files = readdirSync(join(here, 'tasks')).filter((name) => name.endsWith('.ts') && wanted(name));
  const tasks: EvalTask[] = [];
  for (const name of files.sort()) tasks.push(((await import(join(here, 'tasks', name))) as { task: EvalTask }).task);
  return tasks;
}

function print(task: EvalTask, score: Score, floor: number | undefined, below: boolean): void {
  const parts = [`${task.name}.${score.metric}`.padEnd(44), score.value.toFixed(3).padStart(8)];
  if (floor !== undefined) parts.push(`floor ${floor.toFixed(3)}${below ? ' BELOW' : ''}`);
  if (score.reference) parts.push(`(${score.reference})`);
  console.log(parts.join('  '));
}

const args = process.argv.slice(2);
const raise = args.includes('--raise');
const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, number>;
let failed = 0;
let scored = 0;
for (const task of await loadTasks(args.filter((arg) => !arg.startsWith('--')))) {
  const missing = missingData(task);
  if (missing.length > 0) {
    console.log(`${task.name.padEnd(44)}  skipped: no ${missing.join(', ')} in the shared folder`);
    continue;
  }
  for (const score of await task.run()) {
    const key = `${task.name}.${score.metric}`;
    const floor = score.reportOnly ? undefined : floors[key];
    const below = floor !== undefined && score.value < floor - SLACK;
    print(task, score, floor, below);
    scored++;
    if (below) failed++;
    const rounded = Math.floor(score.value * 1000) / 1000;
    if (raise && !score.reportOnly && rounded > (floor ?? -Infinity)) floors[key] = rounded;
  }
}
if (raise) {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(floorsFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
console.log(`eval: ${scored} scores, ${failed} below their floor`);
if (failed > 0) process.exitCode = 1;
