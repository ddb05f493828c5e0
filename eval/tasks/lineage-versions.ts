/**
 * Versions of one document: pages of an encyclopaedia in three to eight stages each, without dates. Are the stages
 * of one page brought together and pages of two titles kept apart, is the earlier of two neighbours told from their
 * words alone, and are neighbours that are equal byte for byte never given a change?
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Block } from '../../src/model/index.ts';
import {
  compareVersions,
  findCandidates,
  fingerprintArticle,
  type Lineage,
  orderVersions,
  prepareReading,
  traceLineage,
  weighVersions,
} from '../../src/stages/lineage/index.ts';
import { contentId } from '../../src/text/content-id.ts';
import { type EvalTask, SHARED } from '../task.ts';

const FILE = 'data/pages/wikipedia-versions/versions.jsonl.gz';
/** Kinds that make two texts one piece; where nothing but the words is known, a part can't be told from a stage. */
const BY_WORDS: ReadonlySet<string> = new Set(['same', 'revision', 'reprint', 'excerpt']);
const BY_TITLES: ReadonlySet<string> = new Set(['same', 'revision']);

interface Page {
  readonly title: string;
  readonly versions: readonly string[];
}

function readPages(): Page[] {
  const lines = gunzipSync(readFileSync(join(SHARED, FILE)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Page);
}

function makeArticle(page: number, version: number, text: string, title: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  const id = contentId('a', `${page}/${version}`);
  const rest = { byline: [], language: 'en', credits: [], removed: [], source: [] };
  return { id, capture: id.replace('a', 'c'), index: 0, title, text, blocks, ...rest };
}

function trace(articles: readonly Article[]): Lineage {
  const rows = articles.map((article) => ({ article: article.id, hashes: fingerprintArticle(article).hashes }));
  return traceLineage({ articles, candidates: findCandidates(rows) });
}

interface Tally {
  /** Pairs of one page, and pairs found. */
  gold: number;
  found: number;
  right: number;
  /** Unequal neighbours that the stemma joins, and those whose later one is the copy. */
  joined: number;
  forward: number;
}

/** All pairs of articles: "stands in one family" against "is one page"; and which way neighbours' edges run. */
function scoreStemma(articles: readonly (readonly Article[])[], kinds: ReadonlySet<string>): Tally {
  const tally: Tally = { gold: 0, found: 0, right: 0, joined: 0, forward: 0 };
  const family = new Map<string, string>();
  const copies = new Set<string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (family.get(root) !== undefined) root = family.get(root)!;
    return root;
  };
  for (const { copy, of, kind } of trace(articles.flat()).edges) {
    if (typeof of !== 'string' || !kinds.has(kind)) continue;
    if (kind !== 'same') copies.add(`${copy} ${of}`);
    const [a, b] = [rootOf(copy), rootOf(of)];
    if (a !== b) family.set(a, b);
  }
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sizes = new Map<string, number>();
  for (const page of articles) {
    const here = new Map<string, number>();
    for (const { id } of page) here.set(rootOf(id), (here.get(rootOf(id)) ?? 0) + 1);
    for (const [root, count] of here) sizes.set(root, (sizes.get(root) ?? 0) + count);
    for (const count of here.values()) tally.right += pairs(count);
    tally.gold += pairs(page.length);
    for (const [earlier, later] of neighbours(page)) {
      const forward = copies.has(`${later.id} ${earlier.id}`);
      if (forward || copies.has(`${earlier.id} ${later.id}`)) tally.joined++;
      if (forward) tally.forward++;
    }
  }
  tally.found = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0);
  return tally;
}

/** Versions that follow each other and differ. */
function neighbours(page: readonly Article[]): [Article, Article][] {
  const pairs = page.slice(1).map((later, at): [Article, Article] => [page[at]!, later]);
  return pairs.filter(([earlier, later]) => earlier.text !== later.text);
}

/** Share of neighbours that stand in their order when the versions of each page are put in order. */
function scoreOrder(articles: readonly (readonly Article[])[], alone: boolean): { value: number; pairs: number } {
  let pairs = 0;
  let ordered = 0;
  for (const page of articles) {
    const readings = new Map(page.map((article) => [article.id, prepareReading(article)]));
    const order = orderVersions([...readings.values()]).map((at) => page[at]!.id);
    for (const [earlier, later] of neighbours(page)) {
      pairs++;
      const forward = alone
        ? weighVersions(readings.get(earlier.id)!, readings.get(later.id)!) > 0
        : order.indexOf(earlier.id) < order.indexOf(later.id);
      if (forward) ordered++;
    }
  }
  return { value: ordered / pairs, pairs };
}

/** Neighbours that are equal byte for byte: how many, and how many of them are given a change. */
function countChanges(articles: readonly (readonly Article[])[]): { equal: number; changed: number } {
  const equal = articles.flatMap((page) =>
    page.slice(1).flatMap((later, at) => (later.text === page[at]!.text ? [[page[at]!, later] as const] : [])),
  );
  const changed = equal.filter(([earlier, later]) => compareVersions(earlier, later).changed).length;
  return { equal: equal.length, changed };
}

export const task: EvalTask = {
  name: 'lineage-versions',
  needs: [FILE],
  async run() {
    const pages = readPages();
    const make = (titled: boolean): Article[][] =>
      pages.map(({ title, versions }, page) =>
        versions.map((text, version) => makeArticle(page, version, text, titled ? title : '')),
      );
    const articles = make(false);
    const plain = scoreStemma(articles, BY_WORDS);
    const titled = scoreStemma(make(true), BY_TITLES);
    const f1 = ({ gold, found, right }: Tally): number => (2 * right) / (gold + found);
    const order = scoreOrder(articles, false);
    const { equal, changed } = countChanges(articles);
    return [
      { metric: 'same-document-f1', value: f1(titled), reference: 'with titles; bar .99' },
      { metric: 'untitled-f1', value: f1(plain), reference: 'by words alone' },
      { metric: 'adjacent-order', value: order.value, reference: `of ${order.pairs}; bar .80` },
      { metric: 'pair-order', value: scoreOrder(articles, true).value, reference: 'each two alone' },
      {
        metric: 'stemma-order',
        value: titled.forward / titled.joined,
        reference: `of ${titled.joined} joined as stages`,
      },
      { metric: 'no-change', value: 1 - changed / equal, reference: `of ${equal}; bar 1` },
    ];
  },
};
