import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../task.ts';

export interface TrapReading {
  readonly value: string;
  readonly in: readonly string[];
  readonly stance: string;
  readonly words: string;
}

export interface TrapPoint {
  readonly kind: string;
  readonly question: string;
  readonly state: string;
  readonly also?: readonly string[];
  readonly origins?: number | null;
  readonly readings: readonly TrapReading[];
}

export interface TrapSnippet {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
  readonly byline?: string;
  readonly credit?: string;
}

export interface TrapItem {
  readonly id: string;
  readonly trap: string;
  readonly snippets: readonly TrapSnippet[];
  readonly points: readonly TrapPoint[];
}

/** One item a line; those of the shared folder, where no file is named. */
export function loadTrapItems(file: string = join(SHARED, 'points/public.jsonl')): TrapItem[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as TrapItem);
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The snippet as the page that the shared scorer writes of it. */
export function snippetPage(snippet: TrapSnippet): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: snippet.title,
    datePublished: snippet.published ?? null,
    publisher: { '@type': 'Organization', name: snippet.outlet },
    ...(snippet.byline && { author: { '@type': 'Person', name: snippet.byline } }),
  };
  const paragraphs = snippet.text.split('\n').filter((line) => line.trim() !== '');
  const by = [snippet.byline, snippet.credit].filter(Boolean).join(' · ');
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(snippet.title)} | ${escapeHtml(snippet.outlet)}</title>`,
    `<meta property="og:site_name" content="${escapeHtml(snippet.outlet).replaceAll('"', '&quot;')}">`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script></head>`,
    `<body><header>${escapeHtml(snippet.outlet)}</header><main><article><h1>${escapeHtml(snippet.title)}</h1>`,
    by ? `<p class="byline">${escapeHtml(by)}</p>` : '',
    paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join(''),
    `</article></main></body></html>`,
  ].join('');
}
