import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as users run it: compiled, and run by Node. */
export interface BuiltCli {
  readonly run: (...args: readonly string[]) => Ended;
  /** Runs a script that imports the built library from `./dist/index.js`; what it prints comes through `stdout`. */
  readonly start: (script: string) => ReturnType<typeof spawn>;
  readonly remove: () => void;
}

/** Builds the command in a folder of its own, so that tests neither need nor touch dist/. */
export function buildCli(name: string): BuiltCli {
  const home = join(root, '.cache', `cli-${name}-${process.pid}`);
  const out = join(home, 'dist');
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  const tsc = join(root, 'node_modules/.bin/tsc');
  // Types are the type check's business; what is built here is run.
  spawnSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', out], { cwd: root });
  execFileSync(process.execPath, ['scripts/after-build.mjs', out], { cwd: root });
  const main = join(out, 'cli/main.js');
  if (!existsSync(main)) throw new Error('the command could not be built');
  return {
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      return { code: status, stdout, stderr };
    },
    start: (script) => {
      const file = join(home, 'script.mjs');
      writeFileSync(file, script);
      return spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'ignore'] });
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
