/**
 * One page more: cases of several sizes, each a file, to which pages are added one by one, with what each step took;
 * and whether the record is, to the byte, that of all pages at once. `STEMMA_BENCH_ARTICLES` sets the sizes
 * ("1000,5000"). Figures are CPU time: a step in threads counts as what all of them took.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PILE_STEPS } from '../../src/pipeline.ts';
import { buildRecord } from '../../src/query/record.ts';
import { formatJson } from '../../src/report/json.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPlaces } from '../../src/run/read-paths.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Store } from '../../src/store/store.ts';
import { makePile, type SyntheticPage } from '../synthetic-pile.ts';
import type { BenchTask } from '../task.ts';

/** Pages that are added one by one; the last is reported, when the code is warm. */
const ADDED = 3;

type Laps = Map<string, number>;
let laps: Laps = new Map();

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed<Result>(name: string, action: () => Promise<Result> | Result): Promise<Result> {
  const before = cpuMs();
  const result = await action();
  laps.set(name, (laps.get(name) ?? 0) + cpuMs() - before);
  return result;
}

/** Has each stage of the pile note its time. */
function timeStages(): void {
  for (const step of PILE_STEPS) {
    const run = step.run.bind(step);
    Object.assign(step, {
      run: (records: Parameters<typeof run>[0]) => {
        const before = cpuMs();
        const result = run(records);
        laps.set(step.stage.name, cpuMs() - before);
        return result;
      },
    });
  }
}

function readPages(store: Store, pages: readonly SyntheticPage[], jobs: number): Promise<unknown> {
  const found = pages.map(({ file, html }) => {
    const bytes = Buffer.from(html);
    return { found: 'file' as const, path: `/${file}`, file, sizeBytes: bytes.length, bytes };
  });
  return readPlaces(store, found, { jobs });
}

async function addOne(store: Store, page: SyntheticPage): Promise<void> {
  laps = new Map();
  await timed('reading', () => readPages(store, [page], 0));
  await timed('pile', () => ensureAnalysed(store));
  const stages = PILE_STEPS.reduce((sum, { stage }) => sum + (laps.get(stage.name) ?? 0), 0);
  laps.set('loading and writing', laps.get('pile')! - stages);
}

async function digestOf(path: string): Promise<string> {
  const store = await openCase(path);
  const record = formatJson(await buildRecord(store));
  await store.close();
  return createHash('sha256').update(record).digest('hex').slice(0, 12);
}

async function run(size: number, dir: string, say: (line: string) => void): Promise<void> {
  const pages = [...makePile(size + ADDED)];
  const grown = join(dir, 'grown.stemma');
  const store = await openCase(grown);
  await readPages(store, pages.slice(0, size), 2);
  laps = new Map();
  await timed('all', () => ensureAnalysed(store));
  const all = laps.get('all')!;
  for (const page of pages.slice(size)) await addOne(store, page);
  await store.close();
  const sum = laps.get('reading')! + laps.get('pile')!;
  const parts = [...laps].filter(([name]) => name !== 'pile').map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
  say(
    `one page more to ${size}: ${sum.toFixed(0)} ms (${parts.join(', ')}), ${(sum / size).toFixed(2)} ms an article ` +
      `that is there; the pile at once ${all.toFixed(0)} ms; load ${loadavg()[0]!.toFixed(1)}`,
  );
  const fresh = join(dir, 'fresh.stemma');
  const scratch = await openCase(fresh);
  await readPages(scratch, pages, 2);
  await ensureAnalysed(scratch);
  await scratch.close();
  const [one, other] = [await digestOf(grown), await digestOf(fresh)];
  say(`  the record ${one === other ? `is that of all pages at once (${one})` : `DIFFERS: ${one}, ${other} at once`}`);
}

export const task: BenchTask = {
  name: 'grow',
  needs: [],
  async run(say) {
    timeStages();
    for (const size of process.env.STEMMA_BENCH_ARTICLES?.split(',').map(Number) ?? [200, 1000]) {
      const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
      try {
        await run(size, dir, say);
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    }
  },
};
