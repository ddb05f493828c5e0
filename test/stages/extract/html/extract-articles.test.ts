import { describe, expect, test } from 'vitest';
import type { Page } from '../../../../src/model/index.ts';
import { extractArticles } from '../../../../src/stages/extract/extract-articles.ts';

function pageOf(text: string): Page {
  const capture = {
    id: 'c0123456789abcdef',
    sha256: '',
    sizeBytes: text.length,
    mediaType: 'text/html',
    encoding: 'utf-8',
  };
  return { capture: { ...capture, mediaType: 'text/html' }, text };
}

const BODY = [
  'PORT AMBEL, May 3 (CNA) — The ferry company said on Monday that it would run half of its boats until the strike is over.',
  'About 1,200 people wait on the island of Corva, the mayor said, and nobody has told them when the next boat comes.',
];
const SECOND =
  'Rain closed the pass of Old Selm on Tuesday, and forty lorries stand in the snow, the road service said. '
    .repeat(3)
    .trim();
const html = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

describe('extractArticles on HTML', () => {
  test('joins text, metadata, dateline and credits', () => {
    const { output, problems } = extractArticles.run(
      pageOf(`<!doctype html><html lang="en"><head><title>Half of the boats stay in port - The Corva Post</title>
        <meta property="og:site_name" content="The Corva Post"><meta property="article:published_time" content="2021-05-03">
        </head><body><nav>Home</nav><article><h1>Half of the boats stay in port</h1><p class="byline">By Ada Mirel</p>
        ${html(BODY)}<p>(Reporting by Ion Veld)</p></article></body></html>`),
    );
    expect(problems).toEqual([]);
    expect(output.articles).toHaveLength(1);
    const article = output.articles[0]!;
    expect(article).toMatchObject({
      capture: 'c0123456789abcdef',
      index: 0,
      title: 'Half of the boats stay in port',
      outlet: 'The Corva Post',
      byline: ['Ada Mirel'],
      published: { value: '2021-05-03' },
      language: 'en',
      text: BODY.join('\n\n'),
    });
    expect(article.dateline && article.text.slice(article.dateline.start, article.dateline.end)).toBe(
      'PORT AMBEL, May 3 (CNA)',
    );
    expect(article.removed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['navigation', 'repeated-title', 'byline', 'credit']),
    );
  });

  test('gives each stacked article its own headline, byline and date', () => {
    const { articles } = extractArticles.run(
      pageOf(`<title>The Corva Post</title><div><h1>Half of the boats stay</h1><p class="by">By Ada Mirel<p class="date">3 May 2021</p>
        ${html(BODY)}<hr><h1>Pass closed by snow</h1><p class="by">By Ion Veld</p><p class="date">4 May 2021</p><p>${SECOND}</p></div>`),
    ).output;
    expect(articles.map(({ title, byline, published, text }) => [title, byline, published?.value, text])).toEqual([
      ['Half of the boats stay', ['Ada Mirel'], '2021-05-03', BODY.join('\n\n')],
      ['Pass closed by snow', ['Ion Veld'], '2021-05-04', SECOND],
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });

  test.each<[name: string, text: string, articles: number, code: string]>([
    ['no words', '<div><img src="a"></div>', 0, 'extract/no-text'],
    ['a title and no words', '<title>Harbour log of Vell</title><div id="root"></div>', 1, 'extract/title-only'],
    [
      'words in menus only',
      '<nav>Home, World, Boats and the other pages of the harbour</nav>',
      1,
      'extract/no-article',
    ],
  ])('a page of %s says so', (_, text, count, code) => {
    const { output, problems } = extractArticles.run(pageOf(text));
    expect(output.articles).toHaveLength(count);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
