/**
 * Fingerprints, candidates and the stemma of a pile with planted copies, and beside it datasketch's MinHash LSH on the
 * same texts; and the rows of the store: what one more article costs in a small case and in a large one. Texts stand in
 * a file and are read where they are needed. All in one thread.
 * `STEMMA_BENCH_ARTICLES` sets the sizes: "10000,200000". The peer runs where Python has it:
 * `python3 -m venv .cache/datasketch && .cache/datasketch/bin/pip install datasketch==2.0.0`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type FingerprintRows,
  findCandidates,
  fingerprintArticle,
  type LineageArticle,
  traceLineage,
} from '../../src/stages/lineage/index.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { ArticleRow } from '../../src/store/store.ts';
import { COPIES, KEPT, makePile, PILE_DATA } from '../lineage-pile.ts';
import type { BenchTask } from '../task.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PYTHON = join(root, '.cache/datasketch/bin/python');
/** The peer gets the smallest pile; its time grows with the articles as ours does. */
const PEER_ARTICLES = 10_000;
/** Jaccard's index at which copies that keep half are still found; a higher one finds fewer. */
const PEER_THRESHOLD = 0.12;
/** Articles added one by one. */
const ADDED = 500;
/** A larger case takes long to fill. */
const MOST_STORED = 50_000;

type Pair = readonly [copy: string, of: string];

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

/** Seconds of CPU that the pile took: for finding pairs, and in all. */
function runPile(
  articles: readonly LineageArticle[],
  say: (line: string) => void,
): { readonly finding: number; readonly all: number } {
  const size = articles.length;
  const laps = [cpuMs()];
  const started = performance.now();
  const rows: FingerprintRows[] = articles.map((article) => {
    const { hashes } = fingerprintArticle(article);
    return { article: article.id, hashes };
  });
  laps.push(cpuMs());
  const candidates = findCandidates(rows);
  laps.push(cpuMs());
  const { edges } = traceLineage({ articles, candidates });
  laps.push(cpuMs());
  const seconds = (performance.now() - started) / 1000;
  const between = edges.flatMap(({ copy, of }): Pair[] => (typeof of === 'string' ? [[copy, of]] : []));
  const [prints = 0, pairs = 0, stemma = 0] = laps.slice(1).map((lap, at) => (lap - laps[at]!) / 1000);
  const cpu = prints + pairs + stemma;
  const others =
    edges.length -
    between.filter(([copy, of]) => Number(copy.slice(1)) - Number(of.slice(1)) === size * (1 - COPIES)).length;
  say(
    `${size} articles: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU (fingerprints ${prints.toFixed(1)}, ` +
      `${candidates.length} candidates ${pairs.toFixed(1)}, stemma ${stemma.toFixed(1)}), ` +
      `${((1e6 * cpu) / size).toFixed(0)} µs of CPU an article, ` +
      `peak ${(process.resourceUsage().maxRSS / 2 ** 10).toFixed(0)} MiB`,
  );
  say(`  copies found: ${inWords(shareFound(between, size))}; other edges ${others}`);
  return { finding: prints + pairs, all: cpu };
}

function runPeer(articles: readonly LineageArticle[], say: (line: string) => void): number | null {
  if (!existsSync(PYTHON)) {
    say('  datasketch: not installed here; see the head of bench/tasks/lineage.ts');
    return null;
  }
  const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    const file = join(dir, 'pile.jsonl');
    writeFileSync(file, articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'));
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
      pairs.length -
      Math.round(
        shareFound(pairs, articles.length).reduce((a, b) => a + b, 0) * ((articles.length * COPIES) / KEPT.length),
      );
    say(
      `  datasketch ${version}, MinHash LSH at ${PEER_THRESHOLD}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU; ` +
        `copies found: ${inWords(shareFound(pairs, articles.length))}; other pairs ${others}`,
    );
    return cpu;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** A case's fingerprint rows: filled, then one article more at a time, each looked up and written. */
async function runStore(pile: readonly LineageArticle[], say: (line: string) => void): Promise<void> {
  const articles = pile.slice(-MOST_STORED);
  const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const store = await openCase(join(dir, 'rows.stemma'));
  try {
    const derive = (article: LineageArticle, at: number) => {
      const row: ArticleRow = {
        id: article.id,
        position: 0,
        body: '{}',
        annotations: [],
        ...fingerprintArticle(article),
      };
      const rest = { body: '{}', derivedBy: '', derivedAs: '', problems: [], notAnalysed: [] };
      return { capture: `c${at}`, ...rest, articles: [row] };
    };
    const old = articles.slice(0, -ADDED);
    const filling = performance.now();
    for (let at = 0; at < old.length; at += 1000) {
      await store.write({ derived: old.slice(at, at + 1000).map((article, i) => derive(article, at + i)) });
    }
    const filled = performance.now();
    const shared = await store.sharedFingerprints();
    const joined = performance.now();
    const times: number[] = [];
    const cpu = cpuMs();
    for (const [i, article] of articles.slice(-ADDED).entries()) {
      const before = performance.now();
      const derived = derive(article, old.length + i);
      await store.sharing(derived.articles[0]!.hashes!);
      await store.write({ derived: [derived] });
      times.push(performance.now() - before);
    }
    say(
      `  as rows of a case of ${old.length}: filled in ${((filled - filling) / 1000).toFixed(1)} s, all joined in ` +
        `${((joined - filled) / 1000).toFixed(1)} s (${shared.hash.length} shared rows); ` +
        `one article more, fingerprinted, looked up and written: ${((cpuMs() - cpu) / ADDED).toFixed(2)} ms of CPU ` +
        `(wall-clock ${median(times).toFixed(2)} ms, the median of ${ADDED})`,
    );
  } finally {
    await store.close();
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
      const pile = makePile(size, join(dir, 'texts'));
      try {
        const own = runPile(pile.articles, say);
        const peer = size <= PEER_ARTICLES ? runPeer(pile.articles, say) : null;
        if (peer !== null) {
          say(
            `  the peer takes ${(peer / own.finding).toFixed(1)} times our CPU for finding pairs, which is all it does`,
          );
          say(
            `  … and ${(peer / own.all).toFixed(1)} times our whole job: fingerprints, pairs, passages, kinds, citations`,
          );
        }
        await runStore(pile.articles, say);
      } finally {
        pile.close();
        rmSync(dir, { recursive: true, force: true });
      }
    }
  },
};
