import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from './built-cli.ts';

const cli = buildCli('decide');
const folder = mkdtempSync(join(tmpdir(), 'stemma-decide-'));
const story = join(folder, 'footbridge.stemma');
const before = { ...process.env };

beforeAll(() => {
  process.env.XDG_CONFIG_HOME = folder;
  delete process.env.STEMMA_BY;
  expect(cli.run('read', 'examples/footbridge/pages', '-o', story, '--quiet').code).toBe(0);
});
afterAll(() => {
  process.env = before;
  cli.remove();
});

const decide = (...words: string[]) => cli.run('decide', story, ...words);

describe('stemma decide', () => {
  it('asks for a name once, and keeps it where it is told to', () => {
    const unsigned = decide('reject', '1', '--reason', 'They count different things.');
    expect(unsigned).toMatchObject({ code: 2, stderr: expect.stringContaining('--by') });
    expect(decide('reject', '1', '-r', 'They count different things.', '--by', 'Reader', '--remember').code).toBe(0);
    const { code, stdout } = decide('annotate', '1', '-r', 'See the port’s figures.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^d[0-9a-f]{16} .* Reader\n/) });
  });

  it('lists what was decided, and withdraws it', () => {
    const id = /^(d[0-9a-f]{16})/.exec(cli.run('decisions', story).stdout)![1]!;
    expect(decide('withdraw', id, '-r', 'I was wrong.').code).toBe(0);
    const again = decide('withdraw', id, '-r', 'I was wrong.');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('in force') });
    expect(cli.run('decisions', story).stdout).toMatch(/withdrawn by d[0-9a-f]{16}/);
  });

  it.each([
    ['a point that is not there', ['reject', '999', '-r', 'x'], 'no point 999'],
    ['a name that nothing bears', ['merge', 'Nobody Atall', '-r', 'x', '--with', '1'], 'Nobody Atall'],
    ['an act that is none', ['forbid', '1', '-r', 'x'], 'forbid'],
    ['no reason', ['reject', '1'], 'reason'],
    ['a merge with nothing', ['merge', 'Ilse Märand', '-r', 'x'], 'needs the other'],
  ])('refuses %s and says why', (_, words, why) => {
    const { code, stderr } = decide(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  it('keeps the log through another reading of the pages', () => {
    const list = cli.run('decisions', story).stdout;
    expect(cli.run('read', 'examples/harbour-fire/pages', '-o', story, '--quiet').code).toBe(0);
    expect(cli.run('decisions', story).stdout).toBe(list);
  });
});
