// Copies the files that are data, not code, into dist/ (or the folder named), bundles the command and makes it executable.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const out = process.argv[2] ?? 'dist';
const data = /\.(json|bin|md|txt|css|html|svg)$/;
/** @param {string} dir */
function copyData(dir) {
  for (const name of readdirSync(dir)) {
    const from = join(dir, name);
    if (statSync(from).isDirectory()) copyData(from);
    else if (data.test(name)) {
      const to = join(out, relative('src', from));
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
    }
  }
}
copyData('src');
await import('./bundle-command.mjs');
const command = join(out, 'cli/main.js');
if (existsSync(command)) chmodSync(command, 0o755);
