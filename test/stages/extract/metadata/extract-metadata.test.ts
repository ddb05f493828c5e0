import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { extractMetadata } from '../../../../src/stages/extract/metadata/extract-metadata.ts';

const BODY = `<p>The harbour of Velden was closed on Friday after a storm tore two cranes from their rails, the port company said.</p>
<p>Nobody was hurt, it added, and the first ferry is due to leave again at noon on Saturday with its usual passengers.</p>`;

function page({
  head = '',
  above = '',
  under = '',
  body = BODY,
  after = '',
  title = 'Storm closes harbour',
} = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Velden Post</title>${head}</head><body>
<header><a class="logo" href="/">The Velden Post</a><nav><a href="/a">World</a></nav></header>
${above}<article><h1>${title}</h1>${under}<div class="body">${body}</div></article>${after}</body></html>`;
}

const read = (html: string, url?: string) =>
  extractMetadata(url === undefined ? { dom: parseDocument(html) } : { dom: parseDocument(html), url });

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the day of publication', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Storm closes harbour',
    datePublished: '2021-03-05T08:00:00+01:00',
  };
  test.each<[string, Parameters<typeof page>[0], string, RegExp]>([
    ['JSON-LD', { head: ld(article) }, '2021-03-05', /^JSON-LD datePublished/],
    [
      'JSON-LD in a graph',
      { head: ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }) },
      '2021-03-05',
      /JSON-LD/,
    ],
    ['JSON-LD in arrays', { head: ld([[{ ...article, '@type': ['Thing', 'NewsArticle'] }]]) }, '2021-03-05', /JSON-LD/],
    [
      'JSON-LD that is no JSON',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2021-03-05",}</script>',
      },
      '2021-03-05',
      /JSON-LD/,
    ],
    [
      'JSON-LD with raw line ends and a comma too many',
      {
        head: '<script type="application/ld+json">{"@type":"Article","headline":"Storm\ncloses",\n"datePublished":"2021-03-05",}\n</script>',
      },
      '2021-03-05',
      /JSON-LD/,
    ],
    [
      'a meta tag',
      { head: meta('article:published_time', '2021-03-05T23:59:00-05:00') },
      '2021-03-05',
      /meta article:published_time/,
    ],
    ['Dublin Core', { head: '<meta name="DC.date.issued" content="2021-03-05">' }, '2021-03-05', /dc.date.issued/],
    [
      'a meta tag in words',
      { head: '<meta name="pubdate" content="Fri, 05 Mar 2021 08:00:00 GMT">' },
      '2021-03-05',
      /meta pubdate/,
    ],
    [
      'the address',
      { head: '<link rel="canonical" href="https://velden.example/2021/03/05/storm">' },
      '2021-03-05',
      /in the address/,
    ],
    ['a time element', { under: '<time datetime="2021-03-05T08:00">Friday</time>' }, '2021-03-05', /time/],
    [
      'microdata',
      { under: '<span itemprop="datePublished" content="2021-03-05">last Friday</span>' },
      '2021-03-05',
      /itemprop datePublished/,
    ],
    ['words under the headline', { under: '<div>5 March 2021</div>' }, '2021-03-05', /visible text: 5 March 2021/],
    [
      'words above the headline',
      { above: '<div>Friday, 5 March 2021 · Harbour pages</div>' },
      '2021-03-05',
      /visible text/,
    ],
    [
      'spans of one line',
      { under: '<p class="meta"><span>5</span> <b>March</b> <i>2021</i></p>' },
      '2021-03-05',
      /5 March 2021/,
    ],
    [
      'a label in a line of its own',
      { after: '<dl><dt>Published:</dt><dd>5 March 2021</dd></dl>' },
      '2021-03-05',
      /5 March 2021/,
    ],
    [
      'the opening of the text',
      { body: `<p>(05.03.2021) ${'The harbour of Velden was closed after a storm. '.repeat(3)}</p>` },
      '2021-03-05',
      /opening words/,
    ],
    ['only an update', { under: '<p>Updated 5 March 2021</p>' }, '2021-03-05', /^no date but that of an update/],
    [
      'a sentence at the end',
      { body: BODY.repeat(20), after: '<p>This entry was posted on 5 March 2021 by Ann in Harbours and storms.</p>' },
      '2021-03-05',
      /^likeliest date shown.*posted on 5 March/,
    ],
    [
      'a month in the address',
      { head: '<link rel="canonical" href="https://velden.example/2021/03/storm">' },
      '2021-03',
      /^month in the address/,
    ],
  ])('from %s', (_, parts, value, basis) => {
    const { published } = read(page(parts));
    expect(published).toEqual({ value, basis: expect.stringMatching(basis) });
  });

  test.each<[string, Parameters<typeof page>[0]]>([
    [
      'a comment',
      {
        after:
          '<section id="comments"><div class="comment"><span class="comment-date">5 March 2021</span><p>Well.</p></div></section>',
      },
    ],
    [
      'a related story',
      {
        after: `${'<p>More words follow here.</p>'.repeat(40)}<aside class="related"><a href="/b">Ferries resume</a> <time datetime="2021-03-09">9 March 2021</time></aside>`,
      },
    ],
    [
      'the text',
      {
        body: `<p>On 9 March 2021 a warehouse in the old port burned for fifty minutes and then fell into the sea.</p>${BODY}`,
      },
    ],
    ['a copyright line', { after: '<footer>© 2021 The Velden Post. All rights reserved.</footer>' }],
    ['a copyright day', { after: '<footer>Copyright © 05.03.2021 The Velden Post</footer>' }],
    ['a list of another article', { head: ld({ '@type': 'Event', name: 'Fair', startDate: '2021-03-05' }) }],
    ['a bare line far below', { body: BODY.repeat(20), after: '<table><tr><td>5 March 2021</td></tr></table>' }],
    ['an age', { under: '<p>Posted 3 days ago</p>' }],
  ])('is not that of %s', (_, parts) => {
    expect(read(page(parts)).published).toBeUndefined();
  });

  test('prefers the headline’s own date to a comment’s and a teaser’s', () => {
    const html = page({
      above: '<div class="ticker">9 March 2021: Ferries resume</div>',
      under: '<p class="date">5 March 2021</p>',
      after: '<div class="comments"><p class="date">6 March 2021</p></div>',
    });
    expect(read(html).published?.value).toBe('2021-03-05');
  });

  test('takes the outlet’s day where metadata is in UTC and the address gives the day before', () => {
    const html = page({
      head: `${meta('article:published_time', '2021-03-06T03:10:00Z')}<link rel="canonical" href="https://velden.example/2021/03/05/storm">`,
    });
    expect(read(html).published).toEqual({
      value: '2021-03-05',
      basis: expect.stringMatching(/2021-03-06T03:10:00Z.*outlet’?'?s day/),
    });
  });

  test('keeps metadata’s day where no zone can bring it to the day shown', () => {
    const html = page({
      head: ld({
        '@type': 'Article',
        headline: 'Storm closes harbour',
        datePublished: '2021-03-05T08:10:00Z',
        dateModified: '2021-03-06T17:00:00Z',
      }),
      under: '<time datetime="2021-03-06T17:00:00Z">Updated 6 March 2021</time>',
    });
    const { published, updated } = read(html);
    expect([published?.value, updated?.value]).toEqual(['2021-03-05', '2021-03-06']);
  });

  test('an age is told as one', () => {
    expect(read(page({ under: '<p>Posted 3 days ago</p>' })).age).toMatchObject({
      amount: 3,
      unit: 'day',
      kind: 'published',
    });
  });
});

describe('day and month in figures', () => {
  const numeric = '<p class="date">10/03/2021</p>';
  const plain = (body: string) =>
    `<html><head><title>Storm</title></head><body><h1>Storm</h1>${numeric}${body}</body></html>`;
  const text = 'The harbour of the town was closed after a storm, the port company said in a note to the press. ';
  test.each([
    [
      'by another date of the page',
      plain(`<p>${text}</p><div class="comments"><p>28/03/2021</p></div>`),
      '2021-03-10',
      /other dates of the page/,
    ],
    [
      'by a date in words',
      plain(`<p>${text}</p>`).replace('<head>', '<head><meta name="last-modified" content="2021-03-11">'),
      '2021-03-10',
      /another date/,
    ],
    ['by the weekdays of the text', plain(`<p>${text} It happened on Tuesday evening.</p>`), '2021-03-10', /weekdays/],
    [
      'by the region',
      plain(`<p>${text}</p>`).replace('<html>', '<html lang="en-US">'),
      '2021-10-03',
      /month first, as in en-US/,
    ],
    ['not at all', plain(`<p>${text}</p>`), '2021-03-10/2021-10-03', /nothing tells/],
  ])('%s', (_, html, value, basis) => {
    expect(read(html).published).toEqual({ value, basis: expect.stringMatching(basis) });
  });
});

describe('title and outlet', () => {
  test.each([
    ['the outlet behind a bar', page(), 'Storm closes harbour', 'The Velden Post'],
    [
      'the outlet before a dash',
      '<title>The Velden Post - Storm: three letters</title><h2>Storm: three letters</h2>',
      'Storm: three letters',
      'The Velden Post',
    ],
    [
      'og:title with the outlet',
      page({ head: meta('og:title', 'Storm closes harbour - The Velden Post') }),
      'Storm closes harbour',
      'The Velden Post',
    ],
    [
      'no heading',
      `<title>Storm closes harbour | The Velden Post</title>${meta('og:site_name', 'The Velden Post')}${BODY}`,
      'Storm closes harbour',
      'The Velden Post',
    ],
    [
      'a logo in the first heading',
      '<title>Storm</title><h1 class="logo"><a href="/">Velden Post</a></h1><h2>Storm</h2>',
      'Storm',
      'Velden Post',
    ],
    [
      'a tagline',
      page({ head: meta('og:site_name', 'The Velden Post | News from the harbour') }),
      'Storm closes harbour',
      'The Velden Post',
    ],
  ])('%s', (_, html, title, outlet) => {
    expect(read(html)).toMatchObject({ title, outlet });
  });

  test('names the house behind the outlet only where it is another', () => {
    const publisher = (name: string) =>
      ld({ '@type': 'Article', headline: 'Storm closes harbour', publisher: { name } });
    const site = meta('og:site_name', 'The Velden Post');
    expect(read(page({ head: site + publisher('Harbour Media Group') })).publisher).toBe('Harbour Media Group');
    expect(read(page({ head: site + publisher('Velden Post') })).publisher).toBeUndefined();
  });

  test('a page without words has neither', () => {
    expect(read('')).toMatchObject({ title: '', language: 'und', byline: [] });
  });
});

describe('byline', () => {
  const authors = (author: unknown) => ld({ '@type': 'Article', headline: 'Storm closes harbour', author });
  test.each<[string, Parameters<typeof page>[0], string[]]>([
    [
      'JSON-LD persons',
      {
        head: authors([
          { '@type': 'Person', name: 'Ann Poe' },
          { '@type': 'Person', name: 'Bo Tarrant' },
        ]),
      },
      ['Ann Poe', 'Bo Tarrant'],
    ],
    [
      'JSON-LD by reference',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', headline: 'Storm closes harbour', author: { '@id': '#a' } },
            { '@id': '#a', '@type': 'Person', name: 'Ann Poe' },
          ],
        }),
      },
      ['Ann Poe'],
    ],
    ['an organisation isn’t one', { head: authors({ '@type': 'Organization', name: 'Ann Poe Press' }) }, []],
    ['the outlet isn’t one', { head: authors({ name: 'The Velden Post' }) }, []],
    ['a meta tag', { head: '<meta name="author" content="Ann Poe">' }, ['Ann Poe']],
    ['an address isn’t one', { head: '<meta property="article:author" content="https://social.example/annpoe">' }, []],
    ['a marked element', { under: '<p class="author">Ruth Mbaye-Holm</p>' }, ['Ruth Mbaye-Holm']],
    ['a line', { under: '<p>By ANN POE, our correspondent in Lower Velden</p>' }, ['ANN POE']],
    ['nobody', { under: '<p>5 March 2021 • 14:31 • by Newsroom</p>' }, []],
    ['a commenter isn’t one', { after: '<div class="comments"><span class="author">Helge Wurm</span></div>' }, []],
  ])('%s', (_, parts, byline) => {
    expect(read(page(parts)).byline).toEqual(byline);
  });

  test('with its outlet, at the text’s end', () => {
    const body = `${BODY.repeat(6)}<p>By Ann Poe – Emerging Harbours</p>`;
    expect(read(page({ body }))).toMatchObject({ byline: ['Ann Poe'], bylineOutlet: 'Emerging Harbours' });
  });

  test('tells which lines were read, so that they leave the text', () => {
    const under = '<p>By Ann Poe</p><p>5 March 2021</p>';
    expect(read(page({ under })).removedLines).toEqual(['By Ann Poe', '5 March 2021']);
  });
});

test('deep and broken pages are read without a stack', () => {
  const deep = `${'<div>'.repeat(20_000)}<h1>Storm</h1><p>5 March 2021</p>`;
  const html = `<html><title>Storm</title>${ld({ a: 1 }).slice(0, -12)}</script>${deep}`;
  expect(read(html).title).toBe('Storm');
});

test('the canonical address is told, and the capture’s own isn’t repeated as one', () => {
  const html = page({ head: '<link rel="canonical" href="https://velden.example/storm">' });
  expect(read(html, 'https://cache.example/x').url).toBe('https://velden.example/storm');
  expect(read(page(), 'https://velden.example/x').url).toBeUndefined();
});
