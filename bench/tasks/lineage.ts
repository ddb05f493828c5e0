/**
 * Fingerprinting, candidates and the stemma of a pile of our own making: articles of drawn words, the outlet's line
 * under each, and a tenth of them copies by other outlets that keep 90, 70 or 50 of 100 sentences, a word changed in
 * every fourth of those kept. `STEMMA_BENCH_ARTICLES` sets the sizes: "10000,200000".
 */
import {
  findCandidates,
  fingerprintArticle,
  type LineageArticle,
  traceLineage,
} from '../../src/stages/lineage/index.ts';
import type { BenchTask } from '../task.ts';

const SENTENCES = 25;
const SENTENCE_WORDS = 16;
const VOCABULARY = 20_000;
const COPIES = 0.1;
const KEPT = [0.9, 0.7, 0.5];

function drawer(seed: number): () => number {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function makePile(size: number): LineageArticle[] {
  const draw = drawer(7);
  const words = (count: number): string =>
    Array.from({ length: count }, () => `w${Math.floor(draw() * draw() * VOCABULARY).toString(36)}`).join(' ');
  const line = words(60);
  const make = (at: number, outlet: string, sentences: readonly string[]): LineageArticle => {
    const text = Buffer.from(`${sentences.join('. ')}.\n\n${line}.`, 'latin1').toString('latin1');
    const id = `a${String(at).padStart(7, '0')}`;
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    return { id, capture: `c${at}`, title: `Title ${at}`, outlet, byline: [], credits: [], text, blocks };
  };
  const edit = (sentence: string): string => (draw() < 0.25 ? sentence.replace(/ w\w+/, ` ${words(1)}`) : sentence);
  const copies = Math.round(size * COPIES);
  const originals = Array.from({ length: size - copies }, (_, at) =>
    make(
      at,
      'One Daily',
      Array.from({ length: SENTENCES }, () => words(SENTENCE_WORDS)),
    ),
  );
  return [
    ...originals,
    ...Array.from({ length: copies }, (_, at) => {
      const sentences = originals[at]!.text.split('.\n\n')[0]!.split('. ');
      const kept = KEPT[at % KEPT.length]!;
      const edited = sentences.map((sentence, place) =>
        (place * 7 + at) % SENTENCES < kept * SENTENCES ? edit(sentence) : words(SENTENCE_WORDS),
      );
      return make(originals.length + at, `Other ${at}`, edited);
    }),
  ];
}

function countFound(edges: ReturnType<typeof traceLineage>['edges'], size: number): number[] {
  const copies = Math.round(size * COPIES);
  const first = size - copies;
  const found = KEPT.map(() => 0);
  for (const { copy, of } of edges) {
    const at = Number(copy.slice(1)) - first;
    if (typeof of === 'string' && at >= 0 && Number(of.slice(1)) === at) found[at % KEPT.length]!++;
  }
  return found.map((count, rank) => count / Math.ceil((copies - rank) / KEPT.length));
}

function runPile(size: number, say: (line: string) => void): void {
  const articles = makePile(size);
  const before = performance.now();
  const rows = articles.map((article) => ({ article: article.id, hashes: fingerprintArticle(article).hashes }));
  const fingerprinted = performance.now();
  const candidates = findCandidates(rows);
  const paired = performance.now();
  const { edges } = traceLineage({ articles, candidates });
  const traced = performance.now();
  const found = countFound(edges, size);
  const others =
    edges.length - Math.round(found.reduce((sum, share) => sum + share, 0) * ((size * COPIES) / KEPT.length));
  const recall = KEPT.map((kept, at) => `${(100 * found[at]!).toFixed(2)} % at ${100 * kept} % kept`).join(', ');
  const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
  say(
    `${size} articles: fingerprints ${seconds(before, fingerprinted)}, ${candidates.length} candidates in ${seconds(fingerprinted, paired)}, stemma ${seconds(paired, traced)}; ${((1000 * (traced - before)) / size).toFixed(0)} µs an article; copies found: ${recall}; other edges ${others}; peak ${(process.resourceUsage().maxRSS / 2 ** 10).toFixed(0)} MiB`,
  );
}

export const task: BenchTask = {
  name: 'lineage',
  needs: [],
  async run(say) {
    const sizes = process.env.STEMMA_BENCH_ARTICLES?.split(',').map(Number) ?? [1000, 10_000];
    for (const size of sizes) runPile(size, say);
  },
};
