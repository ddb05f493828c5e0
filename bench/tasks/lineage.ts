/**
 * The stemma of a pile with planted copies, drawn from a case's file in worker threads, and beside it datasketch's
 * MinHash LSH on the same texts; and what one more article costs the case's rows, in a small case and in a large one.
 * `STEMMA_BENCH_ARTICLES` sets the sizes ("10000,200000"), `STEMMA_BENCH_JOBS` the threads (2). The peer runs where
 * Python has it: `python3 -m venv .cache/datasketch && .cache/datasketch/bin/pip install datasketch==2.0.0`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOf, readLazily } from '../../src/run/lineage-task.ts';
import { traceInThreads } from '../../src/run/trace-in-threads.ts';
import {
  type FingerprintRows,
  findCandidates,
  fingerprintArticle,
  type LineageArticle,
} from '../../src/stages/lineage/index.ts';
import { openArticleTexts } from '../../src/store/sqlite/article-texts.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Derived, Store } from '../../src/store/store.ts';
import { derive } from '../fill-case.ts';
import { COPIES, KEPT, makePile, PILE_DATA } from '../lineage-pile.ts';
import type { BenchTask } from '../task.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PYTHON = join(root, '.cache/datasketch/bin/python');
/** The peer gets no larger pile; its time grows with the articles as ours does. */
const PEER_ARTICLES = 10_000;
/** Jaccard's index at which copies that keep half are still found; a higher one finds fewer. */
const PEER_THRESHOLD = 0.12;
/** Sizes of the case at which so many articles are added one by one, and timed. */
const ADDED_AT = [10_000, 50_000, 100_000, 200_000];
const ADDED = 500;
/** Articles written at once while the case is filled. */
const BATCH = 1000;

type Pair = readonly [copy: string, of: string];
type Say = (line: string) => void;

function shareFound(pairs: Iterable<Pair>, size: number): number[] {
  const copies = Math.round(size * COPIES);
  const first = size - copies;
  const found = KEPT.map(() => 0);
  const seen = new Set<string>();
  for (const [copy, of] of pairs) {
    const at = Number(copy.slice(1)) - first;
    if (at < 0 || Number(of.slice(1)) !== at || seen.has(copy)) continue;
    seen.add(copy);
    found[at % KEPT.length]!++;
  }
  return found.map((count, rank) => count / Math.ceil((copies - rank) / KEPT.length));
}

const inWords = (found: readonly number[]): string =>
  KEPT.map((kept, at) => `${(100 * found[at]!).toFixed(2)} % at ${100 * kept} % kept`).join(', ');
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const peakMiB = (): string => (process.resourceUsage().maxRSS / 2 ** 10).toFixed(0);

/** Fills a case with the articles' texts, in a process of its own. */
function fillTexts(path: string, size: number): void {
  const script = join(root, 'bench/fill-case.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, path, String(size)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Fills a case with the rows of fingerprints, and at some sizes adds one article after another, each looked up first. */
async function runRows(store: Store, size: number, say: Say): Promise<void> {
  let batch: LineageArticle[] = [];
  let written = 0;
  const rowsOf = (article: LineageArticle): Derived =>
    derive(article.id, written++, { body: '{}', hashes: fingerprintArticle(article).hashes });
  const addOneByOne = async (): Promise<void> => {
    const times: number[] = [];
    const before = cpuMs();
    for (const article of batch) {
      const from = performance.now();
      const derived = rowsOf(article);
      await store.sharing(derived.articles[0]!.hashes!);
      await store.write({ derived: [derived] });
      times.push(performance.now() - from);
    }
    say(
      `  one article more to ${written - ADDED}, its rows fingerprinted, looked up and written: ` +
        `${((cpuMs() - before) / ADDED).toFixed(2)} ms of CPU (wall-clock ${median(times).toFixed(2)} ms, the median of ${ADDED})`,
    );
  };
  for (const article of makePile(size)) {
    batch.push(article);
    const to = written + batch.length;
    const timed = ADDED_AT.find((at) => to === at || to === at - ADDED);
    if (timed === to && batch.length === ADDED) await addOneByOne();
    else if (batch.length === BATCH || timed !== undefined) await store.write({ derived: batch.map(rowsOf) });
    else continue;
    batch = [];
  }
}

interface Laps {
  /** Seconds of CPU: for finding pairs, and in all. */
  readonly finding: number;
  readonly all: number;
}

/** The whole job on a case: fingerprints of all texts, the pairs, the stemma. */
async function runJob(path: string, store: Store, size: number, say: Say): Promise<Laps> {
  const jobs = Number(process.env.STEMMA_BENCH_JOBS ?? 2);
  const texts = openArticleTexts(path);
  const laps: number[] = [];
  const articles: LineageArticle[] = [];
  const rows: FingerprintRows[] = [];
  let prints = 0;
  const from = performance.now();
  const cpu = cpuMs();
  let last = cpu;
  const lap = (): number => laps.push((cpuMs() - last) / 1000) && (last = cpuMs());
  for await (const article of store.articles()) {
    const before = cpuMs();
    rows.push({ article: article.id, hashes: fingerprintArticle(article).hashes });
    prints += cpuMs() - before;
    articles.push(readLazily(factsOf(article), texts));
  }
  lap();
  const candidates = findCandidates(rows);
  rows.length = 0;
  lap();
  const found = performance.now();
  const { edges } = await traceInThreads({ articles, candidates }, path, jobs);
  lap();
  const ended = performance.now();
  texts.close();
  const [read = 0, pairs = 0, stemma = 0] = laps;
  const all = read + pairs + stemma;
  const between = edges.flatMap(({ copy, of }): Pair[] => (typeof of === 'string' ? [[copy, of]] : []));
  const planted = between.filter(([copy, of]) => Number(copy.slice(1)) - Number(of.slice(1)) === size * (1 - COPIES));
  say(
    `${size} articles, ${jobs} threads: ${((ended - from) / 1000).toFixed(1)} s (the stemma ` +
      `${((ended - found) / 1000).toFixed(1)}; load ${loadavg()[0]!.toFixed(1)}), ${all.toFixed(1)} s of CPU ` +
      `(articles and fingerprints ${read.toFixed(1)}, ${candidates.length} candidates ${pairs.toFixed(1)}, ` +
      `stemma ${stemma.toFixed(1)}), ${((1e6 * all) / size).toFixed(0)} µs an article, peak ${peakMiB()} MiB`,
  );
  const digest = createHash('sha256').update(JSON.stringify(edges)).digest('hex').slice(0, 12);
  say(
    `  copies found: ${inWords(shareFound(between, size))}; other edges ${edges.length - planted.length}; ` +
      `the stemma's digest ${digest}, the same for any number of threads`,
  );
  return { finding: prints / 1000 + pairs, all };
}

function runPeer(size: number, say: Say): number | null {
  if (!existsSync(PYTHON)) {
    say('  datasketch: not installed here; see the head of bench/tasks/lineage.ts');
    return null;
  }
  const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    const file = join(dir, 'pile.jsonl');
    writeFileSync(file, Array.from(makePile(size), ({ id, text }) => JSON.stringify({ id, text })).join('\n'));
    const script = join(root, 'bench/peers/datasketch-lsh.py');
    const { stdout, stderr } = spawnSync(PYTHON, [script, file, String(PEER_THRESHOLD)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const lines = stdout.trim().split('\n');
    const last = lines.pop();
    if (!last) throw new Error(stderr);
    const { seconds, cpu, version } = JSON.parse(last) as { seconds: number; cpu: number; version: string };
    const pairs = lines.map((line) => line.split(' ') as [string, string]);
    const others =
      pairs.length - Math.round(shareFound(pairs, size).reduce((a, b) => a + b, 0) * ((size * COPIES) / KEPT.length));
    say(
      `  datasketch ${version}, MinHash LSH at ${PEER_THRESHOLD}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU; ` +
        `copies found: ${inWords(shareFound(pairs, size))}; other pairs ${others}`,
    );
    return cpu;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export const task: BenchTask = {
  name: 'lineage',
  needs: [PILE_DATA],
  async run(say) {
    const sizes = process.env.STEMMA_BENCH_ARTICLES?.split(',').map(Number) ?? [1000, 10_000];
    for (const size of sizes) {
      const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
      const path = join(dir, 'pile.stemma');
      fillTexts(path, size);
      const store = await openCase(path);
      const rows = await openCase(join(dir, 'rows.stemma'));
      try {
        const own = await runJob(path, store, size, say);
        const peer = size <= PEER_ARTICLES ? runPeer(size, say) : null;
        if (peer !== null) {
          say(
            `  the peer takes ${(peer / own.finding).toFixed(1)} times our CPU for finding pairs, which is all it does`,
          );
          say(
            `  … and ${(peer / own.all).toFixed(1)} times our whole job: fingerprints, pairs, passages, kinds, citations`,
          );
        }
        await runRows(rows, size, say);
      } finally {
        await store.close();
        await rows.close();
        rmSync(dir, { recursive: true, force: true });
      }
    }
  },
};
