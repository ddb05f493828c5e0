/**
 * Fingerprinting, candidates and the stemma of a pile of our own making: articles of drawn words, the outlet's line
 * under each, a tenth of them half-copied by other outlets.
 */
import {
  findCandidates,
  fingerprintArticle,
  type LineageArticle,
  traceLineage,
} from '../../src/stages/lineage/index.ts';
import type { BenchTask } from '../task.ts';

const WORDS = 400;
const VOCABULARY = 20_000;

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
  const make = (at: number, outlet: string, text: string): LineageArticle => {
    const id = `a${String(at).padStart(7, '0')}`;
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    return { id, capture: `c${at}`, title: `Title ${at}`, outlet, byline: [], credits: [], text, blocks };
  };
  const originals = Array.from({ length: size * 0.9 }, (_, at) =>
    make(at, 'One Daily', `${words(WORDS)}.\n\n${line}.`),
  );
  const copies = Array.from({ length: size * 0.1 }, (_, at) => {
    const kept = originals[at]!.text.split(' ')
      .slice(0, WORDS / 2)
      .join(' ');
    return make(originals.length + at, `Other ${at}`, `${kept} ${words(WORDS / 2)}.`);
  });
  return [...originals, ...copies];
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
  const planted = size * 0.1;
  const first = articles.length - planted;
  const found = edges.filter(({ copy, of }) => {
    const at = articles.findIndex(({ id }) => id === copy);
    return at >= first && of === articles[at - first]!.id;
  }).length;
  say(
    `${size} articles: fingerprints ${(fingerprinted - before).toFixed(0)} ms, ${candidates.length} candidates in ${(paired - fingerprinted).toFixed(0)} ms, stemma ${(traced - paired).toFixed(0)} ms; ${(size / ((traced - before) / 1000)).toFixed(0)} articles/s; planted copies found ${found}/${planted}, other edges ${edges.length - found}; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
  );
}

export const task: BenchTask = {
  name: 'lineage',
  needs: [],
  async run(say) {
    for (const size of [1000, 10_000]) runPile(size, say);
  },
};
