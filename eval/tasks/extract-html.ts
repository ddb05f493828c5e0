/**
 * Main text of news pages: article-extraction-benchmark, by its own metric (shingles of four words; mean precision and
 * mean recall over the pages, and their harmonic mean). And two sets of awkward pages: none may crash or come back empty.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractHtmlArticles } from '../../src/stages/extract/html/extract-html-articles.ts';
import { findBodies } from '../../src/stages/extract/html/find-bodies.ts';
import { type EvalTask, type Score, SHARED } from '../task.ts';

export const BENCHMARK = 'data/pages/article-extraction-benchmark';
const READABILITY = 'data/pages/readability-test-pages/html';
const DEFUDDLE = 'data/pages/defuddle-fixtures/tests/fixtures';

export interface BenchmarkPage {
  readonly id: string;
  readonly html: string;
  readonly gold: string;
}

export function loadBenchmark(): BenchmarkPage[] {
  const folder = join(SHARED, BENCHMARK);
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly articleBody: string }
  >;
  return Object.entries(gold).map(([id, { articleBody }]) => ({
    id,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    gold: articleBody,
  }));
}

/** Counts of the shingles of four words; a shorter text is one shingle. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: Map<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** Precision and recall of one page; null where it has nothing to count. */
export function scorePage(found: string, gold: string): { precision: number | null; recall: number | null } {
  const [a, b] = [countShingles(found), countShingles(gold)];
  let both = 0;
  for (const [shingle, count] of a) both += Math.min(count, b.get(shingle) ?? 0);
  const [here, there] = [sum(a), sum(b)];
  return { precision: here > 0 ? both / here : null, recall: there > 0 ? both / there : null };
}

function mean(values: readonly (number | null)[]): number {
  const counted = values.filter((value) => value !== null);
  return counted.reduce((total, value) => total + value, 0) / counted.length;
}

function scoreBenchmark(): Score[] {
  const scores = loadBenchmark().map(({ html, gold }) => {
    const text = findBodies(html)
      .bodies.map((body) => body.text)
      .join('\n\n');
    return scorePage(text, gold);
  });
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    { metric: 'f1', value: f1, reference: 'rs-trafilatura .970, trafilatura .958, Readability.js .947' },
    { metric: 'precision', value: precision, reportOnly: true, reference: 'trafilatura .938, Readability.js .914' },
    { metric: 'recall', value: recall, reportOnly: true, reference: 'trafilatura .978, Readability.js .982' },
  ];
}

function loadFixtures(): string[] {
  const readability = readdirSync(join(SHARED, READABILITY)).filter((name) => name.endsWith('.source.html.gz'));
  const defuddle = readdirSync(join(SHARED, DEFUDDLE)).filter((name) => name.endsWith('.html'));
  return [
    ...readability.map((name) => gunzipSync(readFileSync(join(SHARED, READABILITY, name))).toString('utf8')),
    ...defuddle.map((name) => readFileSync(join(SHARED, DEFUDDLE, name), 'utf8')),
  ];
}

function scoreFixtures(): Score[] {
  const capture = { id: 'c0', sha256: '', sizeBytes: 0, mediaType: 'text/html', encoding: 'utf-8' } as const;
  let [withoutCrash, withText] = [0, 0];
  const pages = loadFixtures();
  for (const text of pages) {
    try {
      const { articles } = extractHtmlArticles({ capture, text });
      withoutCrash++;
      if (articles.some((article) => article.text.trim() !== '')) withText++;
    } catch {
      // Counted by its absence.
    }
  }
  return [
    { metric: 'fixturesWithoutCrash', value: withoutCrash / pages.length, reference: `${pages.length} pages; all` },
    { metric: 'fixturesWithText', value: withText / pages.length, reference: 'all' },
  ];
}

export const task: EvalTask = {
  name: 'extract-html',
  needs: [BENCHMARK, READABILITY, DEFUDDLE],
  async run() {
    return [...scoreBenchmark(), ...scoreFixtures()];
  },
};
