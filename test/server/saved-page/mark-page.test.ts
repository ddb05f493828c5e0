import { describe, expect, it } from 'vitest';
import type { RecordArticle, RecordCapture } from '../../../src/model/record.ts';
import { analysePages } from '../../../src/run/analyse-pages.ts';
import { readSavedPage, traceSpan } from '../../../src/server/saved-page/find-words.ts';
import { markPage, markText } from '../../../src/server/saved-page/mark-page.ts';

const at = (html: string, words: string, sentence = 0) => {
  const start = html.indexOf(words);
  return { start, end: start + words.length, sentence };
};
const withoutMarks = (html: string): string =>
  html.replace(/<style>mark\.stemma.*?<\/style>/, '').replace(/<\/?mark[^>]*>/g, '');

describe('a saved page', () => {
  it('has its words marked, sentence by sentence, and is else letter by letter what it was', () => {
    const html = '<p>The mill burned. Nobody <a href="x">slept</a> that night.</p>';
    const marked = markPage(html, [at(html, 'The mill burned.', 0), at(html, 'Nobody ', 17), at(html, 'slept', 17)]);
    expect(withoutMarks(marked)).toBe(html);
    expect(marked).toContain('<mark class="stemma-words stemma-0" id="stemma-0">The mill burned.</mark>');
    expect(marked).toContain('<a href="x"><mark class="stemma-words stemma-17">slept</mark></a>');
    expect(marked.match(/id="stemma-17"/g)).toHaveLength(1);
  });

  it.each([
    ['<script>run()</script>'],
    ['<SCRIPT src="//x.example/a.js"></SCRIPT>'],
    ['<iframe src="//x.example"><p>in</p></iframe>'],
    ['<link rel="preconnect" href="//x.example">'],
    ['<base href="//x.example/">'],
    ['<meta http-equiv="refresh" content="0;url=//x.example">'],
    ['<object data="x"><embed src="y"></object>'],
  ])('loses %s', (hostile) => {
    expect(markPage(`<p>One.</p>${hostile}<p>Two.</p>`, [])).toBe('<p>One.</p><p>Two.</p>');
  });

  it.each([
    ['<p onclick="run()" class="a">One.</p>', '<p  class="a">One.</p>'],
    ['<body onload=run()>One.</body>', '<body >One.</body>'],
    ['<a href=" java\nscript:run()">One.</a>', '<a >One.</a>'],
    ['<a href="/java-script:x">One.</a>', '<a href="/java-script:x">One.</a>'],
    ['<img src="//x.example/a.png" alt="A mill">', '<img  alt="A mill">'],
    ['<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
    ['<svg><use href="//x.example/a.svg#b"/></svg>', '<svg><use /></svg>'],
    ['<style>@import "//x.example/a.css"; p{color:red}</style>', '<style> p{color:red}</style>'],
    ['<style>p{background:url(//x.example/a.png)}</style>', '<style>p{background:}</style>'],
    ['<p style="background:url(\'//x.example/a\')">One.</p>', '<p style="background:">One.</p>'],
    [
      '<p style="background:url(data:image/png;base64,AA)">One.</p>',
      '<p style="background:url(data:image/png;base64,AA)">One.</p>',
    ],
    ['<svg onload="run()"><circle r="1"/></svg>', '<svg ><circle r="1"/></svg>'],
  ])('keeps a tag and loses what runs in it: %s', (hostile, kept) => {
    expect(markPage(hostile, [])).toBe(kept);
  });

  it('loses a script that never ends, to the end', () => {
    expect(markPage('<p>One.</p><script>run(', [])).not.toContain('run');
  });

  it.each([
    ['<img alt="The mill burned."><p>x</p>'],
    ['<style>a::after{content:"The mill burned."}</style>'],
    ['<title>The mill burned.</title>'],
    ['<textarea>The mill burned.</textarea>'],
    ['<!-- The mill burned. -->'],
  ])('is not marked where words are no text: %s', (html) => {
    expect(markPage(html, [at(html, 'The mill burned.')])).toBe(html);
  });

  it('of plain text is shown as text, whatever it holds', () => {
    const text = 'A & B <script>run()</script>\nThe mill burned.';
    const shown = markText(text, [at(text, 'The mill burned.', 30)]);
    expect(shown).toContain('A &amp; B &lt;script&gt;run()&lt;/script&gt;');
    expect(shown).toContain('<mark class="stemma-words stemma-30" id="stemma-30">The mill burned.</mark>');
  });
});

describe('a span of the text', () => {
  const source = [
    { at: 0, length: 5, from: 10, sourceLength: 5 },
    { at: 5, length: 1, from: 15, sourceLength: 5 },
    { at: 6, length: 4, from: 20, sourceLength: 4 },
    { at: 10, length: 6, from: 40, sourceLength: 6 },
  ];
  it.each([
    ['inside a run', 1, 3, [{ start: 11, end: 13 }]],
    ['over an entity', 3, 8, [{ start: 13, end: 22 }]],
    [
      'over a tag',
      8,
      12,
      [
        { start: 22, end: 24 },
        { start: 40, end: 42 },
      ],
    ],
    ['nowhere', 16, 20, []],
  ])('%s', (_, start, end, traced) => {
    expect(traceSpan({ source }, { start, end })).toEqual(traced);
  });
});

describe('the words of an article', () => {
  const pages = [
    {
      file: 'pages/mill.html',
      bytes: new TextEncoder().encode(
        '<!doctype html><html lang="en"><title>Mill burns</title><nav><a href="/">Home</a></nav><article><h1>Mill burns at Orsk</h1><p>Two people died when the mill at Orsk burned on 4 May 2020, Mayor Ilse Brandt said on Monday.</p><p>&ldquo;We heard the roof <b>fall</b>,&rdquo; she told reporters &amp; neighbours at the bridge.</p></article></html>',
      ),
    },
    {
      file: 'pages/note.txt',
      bytes: new TextEncoder().encode(
        'Ferry late\n\nThe ferry from Orsk came in three hours late on 6 May 2020, its captain said.\n\nNobody on board was hurt, and the cargo of timber was unloaded by noon.\n',
      ),
    },
  ];

  it('stand on the page where they were read', async () => {
    const record = await analysePages(pages);
    for (const capture of record.captures as readonly RecordCapture[]) {
      const bytes = pages.find(({ file }) => file === capture.file)!.bytes;
      const article = record.articles.find(({ captures }) => captures.includes(capture.id)) as RecordArticle;
      const page = readSavedPage(capture, bytes, article)!;
      const plain = (words: string) =>
        words
          .replace(/&ldquo;/g, '“')
          .replace(/&rdquo;/g, '”')
          .replace(/&amp;/g, '&');
      for (const [start, end] of article.sentences) {
        const found = page.words.filter(({ sentence }) => sentence === start);
        const words = found.map((span) => plain(page.text.slice(span.start, span.end))).join('');
        expect(words).toBe(article.text.slice(start, end).trimEnd());
      }
    }
  });
});
