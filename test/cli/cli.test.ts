import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourcedRecord } from '../../src/model/record.ts';
import { makePages, makeProse, seeded, writePages } from '../run/make-pages.ts';
import { type BuiltCli, buildCli } from './built-cli.ts';

const dir = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli('main');
});
afterAll(() => {
  cli.remove();
  rmSync(dir, { recursive: true });
});

const at = (...names: readonly string[]): string => join(dir, ...names);
const PROSE = makeProse(seeded(5), 12);

function recordOf(path: string): SourcedRecord {
  const { code, stdout } = cli.run('report', path, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(stdout) as SourcedRecord;
}

describe('stemma', () => {
  it('shows its version and help', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(cli.run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    for (const args of [['--help'], ['help', 'read'], ['read', '--help'], ['report', '-h'], ['serve', '--help']]) {
      const { code, stdout, stderr } = cli.run(...args);
      expect([args, code, stderr]).toEqual([args, 0, '']);
      expect(stdout).toMatch(/^Usage: stemma/);
      expect(stdout).toContain('Examples:');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  const wrong: readonly (readonly string[])[] = [
    [],
    ['nonsense'],
    ['read'],
    ['read', 'pages'],
    ['read', 'pages', '-o', 'x.stemma', '--jobs', '0'],
    ['read', 'pages', '-o', 'x.stemma', '--max-bytes', 'huge'],
    ['read', 'pages', '-o', 'x.stemma', '--no-such-option'],
    ['report'],
    ['report', 'x.stemma', '--format', 'docx'],
    ['serve', 'x.stemma', '--port', '70000'],
  ];
  it.each(wrong.map((args) => [args.join(' '), args] as const))('called wrongly: "%s"', (_, args) => {
    const { code, stdout, stderr } = cli.run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(existsSync('x.stemma')).toBe(false);
  });

  it('tells what is no case', () => {
    writeFileSync(at('notes.txt'), PROSE);
    expect(cli.run('report', at('none.stemma'))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no such case'),
    });
    expect(cli.run('report', at('notes.txt'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not a case file'),
    });
    expect(cli.run('read', at('notes.txt'), '-o', at('notes.txt')).code).toBe(1);
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe(PROSE);
    expect(cli.run('read', at('notes.txt'), '-o', at('no', 'folder', 'x.stemma'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('folder does not exist'),
    });
  });
});

describe('stemma read', () => {
  it('reads a folder, says what it read, and adds only what is new', () => {
    writePages(at('story'), makePages(6, 2));
    const first = cli.run('read', at('story'), '-o', at('story.stemma'));
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^6 new pages\n/);
    expect(first.stdout).toContain('holds 6 pages');
    expect(first.stderr).toMatch(/^reading: \d of 6/);
    const second = cli.run('read', at('story'), '-o', at('story.stemma'), '--jobs', '1');
    expect(second.stdout).toMatch(/^0 new pages, 6 known\n/);
    expect(cli.run('read', at('story'), '-o', at('story.stemma'), '--quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(recordOf(at('story.stemma')).captures).toHaveLength(6);
  });

  it('leaves the case itself alone where it stands among the pages', () => {
    writePages(at('inside'), makePages(3, 3));
    cli.run('read', at('inside'), '-o', at('inside', 'x.stemma'));
    cli.run('read', at('inside'), '-o', at('inside', 'x.stemma'));
    expect(
      recordOf(at('inside', 'x.stemma'))
        .problems.map(({ at }) => at)
        .filter((name) => name.includes('stemma')),
    ).toEqual([]);
  });

  it('ends with 1 where nothing could be read, and the problem is in the record', () => {
    const { code, stdout } = cli.run('read', at('nowhere'), '-o', at('nothing.stemma'));
    expect(code).toBe(1);
    expect(stdout).toContain('1 read/unreadable');
    expect(recordOf(at('nothing.stemma')).problems).toMatchObject([{ code: 'read/unreadable', at: 'nowhere' }]);
  });

  it('writes the report to a file, and stops quietly when its reader does', () => {
    expect(cli.run('report', at('story.stemma'), '-o', at('report.md'))).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('report.md'), 'utf8').length).toBeGreaterThan(100);
    expect(cli.run('report', at('story.stemma'), '-f', 'html').stdout).toMatch(/^<!doctype html>/i);
  });
});

describe('bad input', () => {
  const page = (body: string, charset = 'utf-8'): string =>
    `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>A day in Velmora</title></head><body><article><h1>A day in Velmora</h1>${body}</article></body></html>`;

  beforeAll(() => {
    mkdirSync(at('bad', 'inner'), { recursive: true });
    writeFileSync(at('bad', 'good.html'), page(`<p>${PROSE}</p>`));
    writeFileSync(at('bad', 'twin.html'), page(`<p>${PROSE}</p>`));
    writeFileSync(at('bad', 'empty.html'), '');
    writeFileSync(at('bad', 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)));
    writeFileSync(at('bad', 'truncated.html'), page(`<p>${PROSE}</p>`).slice(0, 700));
    writeFileSync(at('bad', 'huge.html'), '');
    truncateSync(at('bad', 'huge.html'), 100 * 1024 * 1024);
    writeFileSync(at('bad', 'deep.html'), page(`${'<div>'.repeat(100_000)}<p>${PROSE}</p>`));
    writeFileSync(at('bad', 'charset.html'), Buffer.from(page(`<p>${PROSE} Caf\xe9 na\xefve.</p>`), 'latin1'));
    writeFileSync(at('bad', 'paper.pdf'), '%PDF-1.4\n');
    symlinkSync(at('missing'), at('bad', 'unreadable.html'));
    execFileSync('mkfifo', [at('bad', 'pipe.html')]);
    symlinkSync(at('bad'), at('bad', 'inner', 'again'));
  });

  const EXPECTED: readonly (readonly [string, string])[] = [
    ['bad/binary.txt', 'read/binary'],
    ['bad/charset.html', 'read/wrong-charset'],
    ['bad/empty.html', 'read/empty'],
    ['bad/huge.html', 'read/too-large'],
    ['bad/inner/again', 'read/directory-loop'],
    ['bad/paper.pdf', 'read/unsupported'],
    ['bad/pipe.html', 'read/unreadable'],
    ['bad/truncated.html', 'read/truncated'],
    ['bad/twin.html', 'read/duplicate'],
    ['bad/unreadable.html', 'read/unreadable'],
  ];

  it('is a problem each, and the rest is read', () => {
    const { code, stdout } = cli.run('read', at('bad'), '-o', at('bad.stemma'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^4 new pages, 1 known, 7 not read\n/);
    const record = recordOf(at('bad.stemma'));
    const read = record.problems.filter(({ code }) => code.startsWith('read/'));
    expect(read.map(({ at, code }) => [at, code])).toEqual(EXPECTED);
    for (const { message } of record.problems) expect(message.length).toBeGreaterThan(40);
    expect(record.captures.map(({ file }) => file)).toEqual(
      ['charset', 'deep', 'good', 'truncated'].map((name) => `bad/${name}.html`),
    );
    expect(record.problems.filter(({ code }) => code.endsWith('/failed'))).toEqual([]);
    const deep = record.captures.find(({ file }) => file === 'bad/deep.html')!;
    expect(record.articles.find(({ captures }) => captures.includes(deep.id))?.text).toContain(PROSE.slice(0, 60));
  });

  it('lets larger pages in where it is told to', () => {
    writeFileSync(at('large.html'), page(`<p>${PROSE}</p>\n`.repeat(20)));
    expect(cli.run('read', at('large.html'), '-o', at('large.stemma'), '--max-bytes', '10K', '-q').code).toBe(1);
    expect(cli.run('read', at('large.html'), '-o', at('large.stemma'), '--max-bytes', '0.1M', '-q').code).toBe(0);
  });
});
