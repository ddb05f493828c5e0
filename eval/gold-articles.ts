/**
 * The articles of a labelled story, cut from its pages by the gold's own marks: what a faultless extraction would
 * give. With these a later stage is scored alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block, Credit } from '../src/model/index.ts';
import { SHARED } from './task.ts';

export interface GoldArticle {
  readonly page: string;
  readonly article?: number;
  readonly title: string;
  readonly outlet?: string | null;
  readonly byline?: readonly string[];
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly credits?: readonly string[];
}

export interface GoldEdge {
  readonly copy: { readonly page: string; readonly article?: number };
  readonly of: { readonly page: string; readonly article?: number } | { readonly outside: string };
  readonly kind: string;
}

export interface GoldStory {
  readonly articles: readonly GoldArticle[];
  readonly lineage: readonly GoldEdge[];
}

export function readGold(story: string): GoldStory {
  return JSON.parse(readFileSync(join(SHARED, 'stories', story, 'gold.json'), 'utf8')) as GoldStory;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  rsquo: '’',
  lsquo: '‘',
  amp: '&',
  eacute: 'é',
  mdash: '—',
  ndash: '–',
  nbsp: ' ',
  bull: '•',
  copy: '©',
};

function decode(bytes: Buffer): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}

/** Paragraphs of a page, tags and scripts taken out. */
function readParagraphs(story: string, page: string): string[] {
  const raw = decode(readFileSync(join(SHARED, 'stories', story, 'pages', page)));
  const text = page.endsWith('.html')
    ? raw
        .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
        .replace(/<\/?(?:p|div|li|h\d|td|tr|ul|ol|aside|blockquote|section|main|article)\b[^>]*>/gi, '\n\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&(\w+);?/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    : raw;
  return text
    .split(/\n\s*\n|\n(?=\S)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/^#+ /, '').trim())
    .filter((paragraph) => paragraph !== '');
}

function goldCredits(text: string, article: GoldArticle): Credit[] {
  return (article.credits ?? []).map((to) => ({ to, kind: 'reprint', anchor: { removed: text.slice(0, 200) } }));
}

const AGENCY_DATELINE = /^[^a-z]{3,40},? .{0,40}?\((?<agency>[A-Z]{2,6})\) [—–-]/u;

export function cutArticles(story: string, gold: GoldStory): Article[] {
  const seen = new Map<string, number>();
  return gold.articles.map((article) => {
    const index = (seen.get(article.page) ?? 0) + 1;
    seen.set(article.page, index);
    const paragraphs = readParagraphs(story, article.page);
    const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();
    const from = paragraphs.findIndex((paragraph) => paragraph.includes(squeeze(article.starts)));
    const to = paragraphs.findIndex((paragraph, at) => at >= from && paragraph.includes(squeeze(article.ends)));
    if (from < 0 || to < 0) throw new Error(`${story}/${article.page}: no body between the gold's marks`);
    return toArticle(article, index, paragraphs.slice(from, to + 1));
  });
}

function toArticle(gold: GoldArticle, index: number, paragraphs: readonly string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({
      kind: /^Notes$/.test(paragraph) ? 'heading' : 'paragraph',
      start: text.length,
      end: text.length + paragraph.length,
    });
    text += paragraph;
  }
  const agency = text.match(AGENCY_DATELINE)?.groups?.agency;
  return {
    id: `${gold.page}#${index}`,
    capture: gold.page,
    index: index - 1,
    title: gold.title,
    ...(gold.outlet ? { outlet: gold.outlet } : {}),
    byline: gold.byline ?? [],
    ...(gold.published ? { published: { value: gold.published, basis: 'gold' } } : {}),
    ...(gold.updated ? { updated: { value: gold.updated, basis: 'gold' } } : {}),
    ...(agency ? { dateline: { start: 0, end: 0, place: '', agency } } : {}),
    language: 'en',
    credits: goldCredits(text, gold),
    text,
    blocks,
    removed: [],
    source: [],
  };
}
