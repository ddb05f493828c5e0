import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/query/record.ts';
import { formatJson } from '../../src/report/json.ts';
import { CaseUpdater } from '../../src/run/case-updater.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPaths } from '../../src/run/read-paths.ts';
import { updateCase } from '../../src/run/update-case.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-updater-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dir = 'examples/footbridge/pages';
const pages = readdirSync(dir).map((name) => ({
  name,
  path: join(dir, name),
  sizeBytes: statSync(join(dir, name)).size,
}));

async function newCase(name: string): Promise<string> {
  const path = join(folder, name);
  await (await openCase(path)).close();
  return path;
}

async function recordOf(path: string): Promise<string> {
  const opened = await openCase(path, { mustExist: true });
  const record = formatJson(await buildRecord(opened));
  await opened.close();
  return record;
}

describe('CaseUpdater', () => {
  it('ends in the record of all pages at once, one page after another, also where others write between', async () => {
    const whole = await newCase('whole.stemma');
    expect((await updateCase({ casePath: whole, pages, jobs: 1 })).added).toBe(pages.length);
    const casePath = await newCase('one-by-one.stemma');
    const updater = new CaseUpdater({ casePath, jobs: 1 });
    const [first, other, ...rest] = pages;
    await updater.update([first!]);
    // Names of dropped pages stand below “dropped”; a read names them by where they lie.
    const store = await openCase(casePath, { mustExist: true });
    await readPaths(store, [other!.path], { jobs: 0 });
    await ensureAnalysed(store, { jobs: 0 });
    await store.close();
    await updater.update([other!]);
    for (const page of rest) {
      const phases: string[] = [];
      const summary = await updater.update([page], ({ phase }) => phases.push(phase));
      expect(summary).toMatchObject({ files: 1, pages: 1, refused: 0, interrupted: false });
      expect(phases.at(-1)).toBe('analyse');
    }
    await updater.close();
    const [made, wanted] = [JSON.parse(await recordOf(casePath)), JSON.parse(await recordOf(whole))];
    for (const part of ['articles', 'lineage', 'entities', 'claims', 'points'])
      expect(made[part]).toEqual(wanted[part]);
  }, 240_000);

  it('begins anew after one that failed', async () => {
    const casePath = join(folder, 'not-yet.stemma');
    const updater = new CaseUpdater({ casePath, jobs: 0 });
    await expect(updater.update(pages.slice(0, 1))).rejects.toThrow(/not-yet\.stemma/);
    await newCase('not-yet.stemma');
    expect((await updater.update(pages.slice(0, 1))).added).toBe(1);
    await updater.close();
  }, 120_000);

  it('lets go of its thread when nothing comes', async () => {
    const casePath = await newCase('idle.stemma');
    const updater = new CaseUpdater({ casePath, jobs: 0, idleMs: 1 });
    await updater.update(pages.slice(0, 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await updater.update(pages.slice(0, 1))).added).toBe(0);
    await updater.close();
  }, 120_000);
});
