import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadRecord } from '../../src/cli/load-record.ts';
import { runMerge, runReconcile, runRename, runSplit } from '../../src/cli/run-names.ts';
import type { Entity } from '../../src/model/index.ts';
import { buildCli } from './built-cli.ts';

const cli = buildCli('names');
const folder = mkdtempSync(join(tmpdir(), 'stemma-names-'));
const story = join(folder, 'footbridge.stemma');
const before = { ...process.env };
const MAYOR = 'Ilse Marand';

beforeAll(() => {
  process.env.XDG_CONFIG_HOME = folder;
  process.env.STEMMA_BY = 'Reader';
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(cli.run('read', 'examples/footbridge/pages', '-o', story, '--quiet').code).toBe(0);
});
afterAll(() => {
  vi.restoreAllMocks();
  process.env = before;
  process.exitCode = 0;
  cli.remove();
});

const names = (...words: string[]) => cli.run('names', ...words);
const entity = async (name: string): Promise<Entity> =>
  (await loadRecord(story)).entities.find((one) => one.name === name)!;

describe('stemma names', () => {
  it('lists what is named most often first, of one type where asked', () => {
    const { code, stdout } = names(story, '--type', 'person');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^e[0-9a-f]{16} {2}.* \(person\), \d+ mentions in \d+ articles\n/);
    expect(stdout).not.toContain('(organisation)');
  });

  it('shows one with its names by outlet, days, roles and company', () => {
    const { stdout } = names(story, MAYOR);
    for (const part of ['Names by outlet', 'first seen', 'last seen', 'Held to be one', 'Named with it in a sentence'])
      expect(stdout).toContain(part);
  });

  it('says where nothing is called so', () => {
    expect(names(story, 'Nobody Atall')).toMatchObject({ code: 2, stdout: 'No such name was found.\n' });
  });

  it('signs merges, splits and names, and carries them out', async () => {
    const [one, other] = [await entity('Corven Timber Works'), await entity('Mill Footbridge')];
    await runMerge(story, one.id, [other.id], { reason: 'one owner' });
    expect((await entity('Corven Timber Works')).mentions).toHaveLength(one.mentions.length + other.mentions.length);
    await runRename(story, one.id, 'Corven', { reason: 'shorter' });
    expect((await entity('Corven')).names.map(({ text }) => text)).toContain('Mill Footbridge');
    await runSplit(
      story,
      'Corven',
      other.mentions.map(({ exact }) => exact),
      { reason: 'two things' },
    );
    expect((await entity('Corven')).names.map(({ text }) => text)).not.toContain('Mill Footbridge');
    expect((await loadRecord(story)).decisions.map(({ act, by }) => [act, by])).toEqual([
      ['merge', 'Reader'],
      ['rename', 'Reader'],
      ['split', 'Reader'],
    ]);
  });

  it('refuses to part off what the thing is not called', () => {
    expect(names('split', story, MAYOR, 'Nobody Atall', '-r', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nobody Atall'),
    });
  });

  it('lists what it would send, and sends nothing', () => {
    const { code, stdout } = names('reconcile', story, MAYOR, '--service', 'http://127.0.0.1:9/', '--dry-run');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${MAYOR}\n` });
  });

  it('keeps what a service is sure of as a note with the service and its score', async () => {
    const server = createServer((request, response) => {
      const result = [{ id: 'Q7', name: MAYOR, score: 98, match: true }];
      response.end(JSON.stringify(request.method === 'GET' ? { name: 'Gazette' } : { q0: { result } }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (let time = 0; time < 2; time++) await runReconcile(story, [MAYOR], { service, most: 5, by: 'Reader' });
    server.close();
    const kept = cli.run('decisions', story).stdout.match(/because: Gazette takes it for Q7 .*score 98/g);
    expect(kept).toHaveLength(1);
  });
});
