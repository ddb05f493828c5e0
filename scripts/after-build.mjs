// Copies the files that are data, not code, into dist/ and makes the command executable.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const data = /\.(json|bin|txt|css|html|svg)$/;
/** @param {string} dir */
function copyData(dir) {
  for (const name of readdirSync(dir)) {
    const from = join(dir, name);
    if (statSync(from).isDirectory()) copyData(from);
    else if (data.test(name)) {
      const to = join('dist', relative('src', from));
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
    }
  }
}
copyData('src');
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
