import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from './built-cli.ts';

const cli = buildCli('redact');
const folder = mkdtempSync(join(tmpdir(), 'stemma-redact-'));
const story = join(folder, 'footbridge.stemma');

beforeAll(() => {
  expect(cli.run('read', 'examples/footbridge/pages', '-o', story, '--quiet').code).toBe(0);
});
afterAll(() => cli.remove());

describe('stemma report', () => {
  it.each(['json', 'md', 'html', 'csv'])('--redact leaves no name of the person in the bytes, as %s', (format) => {
    const whole = cli.run('report', story, '--format', format).stdout;
    expect(whole).toMatch(/Marand/);
    const out = join(folder, `share.${format}`);
    expect(cli.run('report', story, '--format', format, '--redact', 'Ilse Märand', '-o', out).code).toBe(0);
    const bytes = readFileSync(out, 'utf8');
    expect(bytes).not.toMatch(/m[aä]rand|\bilse/i);
    expect(bytes).toContain('withheld 1');
  });

  it('--only takes points by number, and says which there are not', () => {
    const { stdout } = cli.run('report', story, '--format', 'json', '--only', '1');
    expect(JSON.parse(stdout).points).toHaveLength(1);
    expect(cli.run('report', story, '--only', '1', '999')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no point 999'),
    });
  });
});
