import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Page } from '../../src/model/index.ts';
import { extractPlainArticles } from '../../src/stages/extract/plain/extract-plain-articles.ts';
import { type EvalTask, type Score, SHARED } from '../task.ts';

interface GoldArticle {
  readonly page: string;
  readonly article?: number;
  readonly title: string;
  readonly outlet?: string | null;
  readonly byline?: readonly string[];
  readonly published?: string | null;
  readonly starts: string;
  readonly ends: string;
}

interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly chrome?: readonly { readonly page: string; readonly words: string }[];
}

const STORIES = ['harbour-fire', 'vaccine-batch'];
/** Articles on each of the founding pages, in the order of their file names, as the main issue gives them. */
const FOUNDING_COUNTS = [6, 1, 2, 1, 1];
/** Letters around the gold's body before an article counts as unclean; the rule of the stories' own scorer. */
const SLACK = 200;

function readPage(path: string, name: string): Page {
  const text = readFileSync(path, 'utf8');
  const mediaType = name.endsWith('.md') ? 'text/markdown' : 'text/plain';
  const capture = { id: name, file: name, sha256: '', sizeBytes: text.length, mediaType, encoding: 'utf-8' } as const;
  return { capture, text };
}

function makeKey(text: string | null | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

function findWords(text: string, words: string): readonly [number, number] | null {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match === null ? null : [match.index, match.index + match[0].length];
}

function slackOf(article: Article, gold: GoldArticle): number | null {
  const start = findWords(article.text, gold.starts);
  const end = findWords(article.text, gold.ends);
  return start === null || end === null ? null : start[0] + article.text.length - end[1];
}

function sameDay(value: string | undefined, gold: string | null | undefined): boolean {
  if (!gold) return value === undefined;
  return gold.startsWith('XXXX')
    ? value?.slice(4, 10) === gold.slice(4, 10)
    : value?.slice(0, 10) === gold.slice(0, 10);
}

const PARTS = ['found', 'clean', 'title', 'outlet', 'byline', 'date'] as const;
type Tally = Record<(typeof PARTS)[number] | 'gold' | 'extra' | 'chromeKept' | 'chrome', number>;

function tellMiss(what: string, gold: GoldArticle, got: unknown): void {
  if (process.env.VERBOSE) console.log(`  ${what}: ${gold.page}: ${gold.title}: got ${JSON.stringify(got)}`);
}

function scoreArticle(gold: GoldArticle, articles: readonly Article[], tally: Tally) {
  tally.gold++;
  let best: { article: Article; slack: number } | null = null;
  for (const article of articles) {
    const slack = slackOf(article, gold);
    if (slack !== null && (best === null || slack < best.slack)) best = { article, slack };
  }
  if (best === null)
    return tellMiss(
      'missing',
      gold,
      articles.map((article) => article.title),
    );
  tally.found++;
  const { article, slack } = best;
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    [...a].map(makeKey).sort().join('|') === [...b].map(makeKey).sort().join('|');
  const right: Record<string, readonly [boolean, unknown]> = {
    clean: [slack <= SLACK, slack],
    title: [makeKey(article.title) === makeKey(gold.title), article.title],
    outlet: [!gold.outlet || makeKey(article.outlet) === makeKey(gold.outlet), article.outlet],
    byline: [same(article.byline, gold.byline ?? []), article.byline],
    date: [sameDay(article.published?.value, gold.published), article.published],
  };
  for (const [part, [ok, got]] of Object.entries(right)) {
    if (ok) tally[part as (typeof PARTS)[number]]++;
    else tellMiss(part, gold, got);
  }
}

/** Words of the page that the gold gives to no article; a summary above a body is kept on purpose and isn't counted. */
function scoreChrome(gold: Gold, name: string, articles: readonly Article[], tally: Tally): void {
  for (const { page, words } of gold.chrome ?? []) {
    if (page !== name) continue;
    tally.chrome++;
    const kept = articles.some((article) =>
      article.blocks.some(
        (block) => block.kind !== 'summary' && article.text.slice(block.start, block.end).includes(words),
      ),
    );
    if (kept) tally.chromeKept++;
    if (kept && process.env.VERBOSE) console.log(`  chrome kept: ${page}: ${words}`);
  }
}

function scoreStory(story: string, tally: Tally): void {
  const gold = JSON.parse(readFileSync(join(SHARED, 'stories', story, 'gold.json'), 'utf8')) as Gold;
  const folder = join(SHARED, 'stories', story, 'pages');
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|md)$/.test(name)) continue;
    const { articles } = extractPlainArticles(readPage(join(folder, name), name));
    const expected = gold.articles.filter((article) => article.page === name);
    tally.extra += Math.max(0, articles.length - expected.length);
    for (const article of expected) scoreArticle(article, articles, tally);
    scoreChrome(gold, name, articles, tally);
  }
}

function scoreFoundingPages(): { right: number; captures: number } {
  const folder = join(SHARED, 'stories', 'albania');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const pages = names.map((name) => extractPlainArticles(readPage(join(folder, name), name)).articles);
  const right = pages.filter((articles, index) => articles.length === FOUNDING_COUNTS[index]).length;
  return { right: right / FOUNDING_COUNTS.length, captures: Number(pages[0]?.[0]?.text === pages[2]?.[0]?.text) };
}

export const task: EvalTask = {
  name: 'extract-plain',
  needs: ['stories/albania', ...STORIES.map((story) => `stories/${story}/gold.json`)],
  async run(): Promise<readonly Score[]> {
    const tally: Tally = {
      found: 0,
      clean: 0,
      title: 0,
      outlet: 0,
      byline: 0,
      date: 0,
      gold: 0,
      extra: 0,
      chrome: 0,
      chromeKept: 0,
    };
    for (const story of STORIES) scoreStory(story, tally);
    const founding = scoreFoundingPages();
    return [
      ...PARTS.map((part) => ({ metric: part, value: tally[part] / tally.gold })),
      { metric: 'no-extra', value: 1 - tally.extra / tally.gold },
      { metric: 'chrome-out', value: 1 - tally.chromeKept / Math.max(1, tally.chrome) },
      { metric: 'founding-counts', value: founding.right, reference: 'pages with the right number of articles' },
      { metric: 'founding-captures', value: founding.captures, reference: 'one article, two captures, one text' },
    ];
  },
};
