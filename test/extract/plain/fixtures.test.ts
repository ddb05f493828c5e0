import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article, Page } from '../../../src/model/index.ts';
import {
  extractPlainArticles,
  type PlainExtraction,
} from '../../../src/stages/extract/plain/extract-plain-articles.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

function readCase(name: string): Page {
  const file = readdirSync(join(FIXTURES, name)).find((entry) => entry.startsWith('source.'))!;
  const mediaType = file.endsWith('.md') ? 'text/markdown' : 'text/plain';
  const text = readFileSync(join(FIXTURES, name, file), 'utf8');
  return { capture: { id: 'c0', file, sha256: '', sizeBytes: text.length, mediaType, encoding: 'utf-8' }, text };
}

function showArticle(article: Article): object {
  const { title, outlet, outletBasis, series, url, byline, published, updated, language } = article;
  return {
    title,
    outlet,
    outletBasis,
    series,
    url,
    byline,
    published,
    updated,
    dateline: article.dateline && article.text.slice(article.dateline.start, article.dateline.end),
    language,
    credits: article.credits.map(({ to, author, kind, anchor }) => ({
      to,
      author,
      kind,
      at: 'removed' in anchor ? `removed: ${anchor.removed}` : anchor.exact,
    })),
    blocks: article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`),
    removed: article.removed.map(({ rule, text }) => `${rule}: ${text}`),
  };
}

function show({ articles, problems, captured }: PlainExtraction): unknown {
  const shown = { captured, problems: problems.map(({ code }) => code), articles: articles.map(showArticle) };
  return JSON.parse(JSON.stringify(shown));
}

/** To write the expectations anew after reading every change: `STEMMA_WRITE_FIXTURES=1 npx vitest run test/extract/plain`. */
const WRITE = process.env.STEMMA_WRITE_FIXTURES === '1';

describe('articles of text pages', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    it(name, () => {
      const expectedFile = join(FIXTURES, name, 'expected.json');
      const got = show(extractPlainArticles(readCase(name)));
      if (WRITE) writeFileSync(expectedFile, `${JSON.stringify(got, null, 2)}\n`);
      expect(existsSync(expectedFile), `${name} has no expected.json`).toBe(true);
      expect(got).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
    });
  }
});
