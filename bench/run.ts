/**
 * Speed and memory, beside a peer where one runs here.
 *
 *   npm run bench               all of it
 *   npm run bench -- extract    those whose name contains the word
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../eval/task.ts';
import type { BenchTask } from './task.ts';

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
for (const name of readdirSync(join(here, 'tasks')).sort()) {
  if (!name.endsWith('.ts')) continue;
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const { task } = (await import(join(here, 'tasks', name))) as { task: BenchTask };
  const missing = task.needs.filter((path) => !existsSync(join(SHARED, path)));
  console.log(`\n${task.name}`);
  if (missing.length > 0) console.log(`  skipped: no ${missing.join(', ')} in the shared folder`);
  else await task.run((line) => console.log(`  ${line}`));
}
