import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePages, seeded, writePages } from '../run/make-pages.ts';
import { type BuiltCli, buildCli } from './built-cli.ts';

const KILLS = 20;
const dir = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
const pages = join(dir, 'pages');
let cli: BuiltCli;
let undisturbed: string;
let undisturbedMs: number;

beforeAll(() => {
  cli = buildCli('kill');
  writePages(pages, makePages(240, 7));
  const from = performance.now();
  expect(cli.run('read', pages, '-o', join(dir, 'whole.stemma'), '-q').code).toBe(0);
  undisturbedMs = performance.now() - from;
  undisturbed = cli.run('report', join(dir, 'whole.stemma'), '-f', 'json').stdout;
});
afterAll(() => {
  cli.remove();
  rmSync(dir, { recursive: true });
});

/** Starts a reading and kills it after so long; resolves to whether it was still at work. */
async function killAfter(path: string, ms: number): Promise<boolean> {
  const child = cli.start('read', pages, '-o', path, '-q');
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  await sleep(ms);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

describe('a killed reading', () => {
  it('leaves a case that opens, and that a second reading completes', { timeout: 300_000 }, async () => {
    const random = seeded(11);
    let killed = 0;
    for (let i = 0; i < KILLS; i++) {
      const path = join(dir, `${i}.stemma`);
      if (await killAfter(path, random() * undisturbedMs)) killed++;
      expect(cli.run('read', pages, '-o', path, '-q')).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(cli.run('report', path, '-f', 'json').stdout === undisturbed).toBe(true);
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
  });

  it('is no different when stopped in good order', async () => {
    const path = join(dir, 'stopped.stemma');
    const child = cli.start('read', pages, '-o', path, '-q');
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await sleep(undisturbedMs / 2);
    child.kill('SIGINT');
    expect([0, 130, null]).toContain(await ended);
    expect(cli.run('read', pages, '-o', path, '-q').code).toBe(0);
    expect(cli.run('report', path, '-f', 'json').stdout === undisturbed).toBe(true);
  });
});
