import { describe, expect, test } from 'vitest';
import { findBodies } from '../../../../src/stages/extract/html/find-bodies.ts';

const P1 =
  'The ferry company of Port Ambel said on Monday that it would run half of its boats until the strike is over.';
const P2 =
  'About 1,200 people wait on the island of Corva, the mayor said, and “nobody has told us when the next boat comes”.';
const P3 =
  'The crews ask for a second mate on every night crossing. The company says that the law does not ask for one.';
const STORY = [P1, P2, P3];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Half of the boats stay in port | The Corva Post</title>${head}</head><body>${body}</body></html>`;
}

function only(html: string) {
  const found = findBodies(html);
  expect(found.bodies).toHaveLength(1);
  const body = found.bodies[0]!;
  return { ...body, lines: body.text.split('\n\n'), all: [...body.removed, ...found.removed] };
}

const CHROME: readonly [name: string, rule: string, html: string, words: string][] = [
  ['a menu', 'navigation', '<nav><a href="/">Home</a> <a href="/w">World</a></nav>', 'Home World'],
  ['a breadcrumb', 'navigation', '<ol class="breadcrumb"><li><a href="/">Home</a><li>Boats</ol>', 'Boats'],
  ['share buttons by class', 'share-buttons', '<div class="social-share"><span>Send to a friend</span></div>', 'Send'],
  ['share buttons by words', 'share-buttons', '<div>Share Tweet Email</div>', 'Tweet'],
  [
    'an advertisement',
    'advertisement',
    '<div class="ad"><p>Corva Bank: your house by the sea.</p></div>',
    'Corva Bank',
  ],
  ['an advertisement by words', 'advertisement', '<p>- ADVERTISEMENT -</p>', 'ADVERTISEMENT'],
  [
    'a caption',
    'caption',
    '<figure><img src="a.jpg"><figcaption>Boats at the quay.</figcaption></figure>',
    'at the quay',
  ],
  [
    'a newsletter box',
    'newsletter',
    '<div class="newsletter"><p>Five stories every morning.</p></div>',
    'Five stories',
  ],
  ['a newsletter line', 'newsletter', '<p>Sign up for our morning letter</p>', 'Sign up'],
  ['a cookie banner', 'cookie-banner', '<div id="cookie-consent"><p>We keep crumbs on your disk.</p></div>', 'crumbs'],
  [
    'related links by class',
    'related-links',
    '<div class="related"><a href="/x">Ferry fares rise</a></div>',
    'fares rise',
  ],
  ['a linked paragraph', 'related-links', '<p><a href="/x">Ferry fares rise for the third time</a></p>', 'third time'],
  [
    'comments',
    'comments',
    '<div class="comments"><p>My uncle is a mate. He is tired, and so am I.</p></div>',
    'My uncle',
  ],
  [
    'an author box',
    'author-bio',
    '<div class="author-bio"><p>Ada Mirel writes about ports.</p></div>',
    'Ada Mirel writes',
  ],
  ['tags', 'tags', '<ul class="tags"><li>Ferries<li>Strikes</ul>', 'Strikes'],
  ['a footer', 'footer', '<footer><p>The Corva Post, 1 Quay Street.</p></footer>', 'Quay Street'],
  ['who else reported', 'credit', '<p>(Reporting by Ion Veld in Corva; editing by Ada Mirel)</p>', 'Ion Veld'],
  ['a date for machines', 'byline', '<div itemprop="datePublished">2021-05-03T08:00:00Z</div>', '08:00:00'],
  [
    'linked headings in a row',
    'related-links',
    '<div><h3><a href="/1">Fares rise again</a></h3><h3><a href="/2">Quay closed for repairs</a></h3></div>',
    'Fares rise',
  ],
  [
    'links under a label',
    'related-links',
    '<div><b>Related stories:</b><ul><li><a href="/1">Fares rise again</a></li></ul></div>',
    'Fares rise',
  ],
  ['hidden words', 'hidden', '<div style="display: none"><p>Seen by nobody at all.</p></div>', 'Seen by nobody'],
  ['a sidebar', 'sidebar', '<aside><p>Ten beaches for the summer.</p></aside>', 'Ten beaches'],
];

describe('findBodies', () => {
  test.each(CHROME)('takes out %s (%s)', (_, rule, html, words) => {
    const where = [
      `<article><h1>Half of the boats stay in port</h1><p>${P1}</p>${html}<p>${P2}</p><p>${P3}</p></article>`,
      `${html}<div class="story">${paragraphs}</div>`,
      `<div class="story">${paragraphs}</div>${html}`,
    ];
    for (const [place, body] of where.entries()) {
      const { lines, all } = only(page(body));
      expect(lines).toEqual(STORY);
      const rules = all.filter((removal) => removal.text.includes(words)).map((removal) => removal.rule);
      // What needs its neighbours to be known goes by its place where it stands outside the text.
      expect(rules).toEqual([place === 0 || rules[0] !== 'outside-body' ? rule : 'outside-body']);
    }
  });

  test.each<[name: string, html: string]>([
    ['an article element', `<article>${paragraphs}</article>`],
    ['unclosed paragraphs', `<div>${STORY.map((text) => `<p>${text}`).join('')}</div>`],
    ['text in a table cell with double breaks', `<table><tr><td>Home<td>${STORY.join('<br><br>')}</td></table>`],
    ['text in a div with double breaks', `<div>${STORY.join('<br />\n<br />')}</div>`],
    [
      'a body in pieces',
      `<div><div class="c"><p>${P1}</p></div><hr><div class="c"><p>${P2}</p></div><div class="c"><p>${P3}</p></div></div>`,
    ],
    [
      'a body inside an unclosed banner',
      `<div class="consent">Cookies! <a href="#">OK</a><div class="story">${paragraphs}`,
    ],
    ['a loosely named body', `<div class="has-sidebar sidebar">${paragraphs}</div>`],
    ['a body hidden until a script runs', `<div style="display:none">${paragraphs}</div>`],
    [
      'links and bold type in the line',
      `<div><p>${P1.replace('Port Ambel', '<b>Port <a href="/p">Ambel</a></b>')}</p><p>${P2}</p><p>${P3}</p></div>`,
    ],
    [
      'scripts and styles between',
      `<div><script>if (a < b) "<p>no</p>"</script><p>${P1}</p><style>p{}</style><p>${P2}</p><template><p>no</p></template><p>${P3}</p></div>`,
    ],
    [
      'hidden words within a line',
      `<div><p>${P1.replace('Monday', 'Monday<span style="display:none"> (see the popup)</span>')}</p><p>${P2}</p><p>${P3}</p></div>`,
    ],
  ])('reads %s', (_, html) => {
    expect(only(page(html)).lines).toEqual(STORY);
  });

  test('keeps headings, lists, quotations and notes as blocks of their kind', () => {
    const { text, blocks } = only(
      page(`<article><p>${P1}</p><h2>What the crews ask</h2><ul><li>A second mate</li></ul>
        <blockquote><p>We sleep on our feet.</p></blockquote><p>${P2}</p>
        <div class="footnotes"><p>1. Port Act of 1987, section 4.</p></div></article>`),
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', P1],
      ['heading', 'What the crews ask'],
      ['item', 'A second mate'],
      ['quote', 'We sleep on our feet.'],
      ['paragraph', P2],
      ['note', '1. Port Act of 1987, section 4.'],
    ]);
  });

  test('takes out title, byline, date and standfirst above the text, and names them', () => {
    const { lines, removed } = only(
      page(`<article><h1>Half of the boats stay in port</h1><h2>Crews want a second mate at night</h2>
        <div class="byline">By Ada Mirel</div><p>3 May 2021</p>${paragraphs}</article>`),
    );
    expect(lines).toEqual(STORY);
    expect(removed.map(({ rule, text }) => [rule, text])).toEqual([
      ['repeated-title', 'Half of the boats stay in port'],
      ['standfirst', 'Crews want a second mate at night'],
      ['byline', 'By Ada Mirel'],
      ['byline', '3 May 2021'],
    ]);
  });

  test('marks a pull quote that repeats a sentence, and keeps a quotation that does not', () => {
    const quote = '“nobody has told us when the next boat comes”';
    const { lines, removed } = only(
      page(
        `<div><p>${P1}</p><blockquote>${quote}</blockquote><p>${P2}</p><blockquote>“We will sail.”</blockquote><p>${P3}</p></div>`,
      ),
    );
    expect(lines).toEqual([P1, P2, '“We will sail.”', P3]);
    expect(removed).toContainEqual({ rule: 'pull-quote', text: quote });
  });

  test('parts preformatted text at blank lines', () => {
    const { lines } = only(page(`<pre>${STORY.join('\n   \n').replace('half of', 'half\nof')}</pre>`));
    expect(lines).toEqual(STORY);
  });

  test('prefers the text below the headline to longer text elsewhere', () => {
    const boat = (n: number) =>
      `Boat ${n} of Port Ambel waits at the quay, and its crew waits on board until the strike is over.`;
    const story = [1, 2, 3, 4, 5, 6].map(boat);
    const terms = [1, 2, 3, 4].map(
      (n) => `Clause ${n}. ${'These terms hold for every reader of the paper, and for every boat. '.repeat(4)}`,
    );
    const wrap = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
    const { lines } = only(
      page(
        `<h1>Half of the boats stay in port</h1><div><div><div>${wrap(story)}</div></div></div><div><div><section>${wrap(terms)}</section></div></div>`,
      ),
    );
    expect(lines).toEqual(story);
  });

  test('reads text without spaces between its words', () => {
    const [a, b] = ['港の船は半分が止まっている。', '島では千二百人が次の船を待っている、と町長は言った。'];
    const menu = '<div>About us, contact, terms of use, work for us, our history and our boats</div>';
    expect(only(`<div>${menu}<div><p>${a}</p><p>${b}</p></div></div>`).lines).toEqual([a, b]);
  });

  test('takes a row of teasers for no part of the text', () => {
    const teaser = (n: number) =>
      `<div class="x"><h3><a href="/${n}">Something happened in village ${n}</a></h3><p>It was a long day for the ${n} people of the village, they say.</p></div>`;
    const teasers = [1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('');
    expect(only(page(`<div><div>${paragraphs}</div><div>${teasers}</div></div>`)).lines).toEqual(STORY);
  });
});

describe('stacked articles', () => {
  const second = [
    'Rain closed the pass of Old Selm on Tuesday, and forty lorries stand in the snow.',
    `${P3} So say the drivers.`,
  ];
  const two = second.map((text) => `<p>${text}</p>`).join('');

  test('gives one body for each article element with a headline of its own', () => {
    const { bodies } = findBodies(
      page(
        `<main><article><h1>Half of the boats</h1>${paragraphs}</article><article><h2>Pass closed</h2><p>4 May 2021</p>${two}</article></main>`,
      ),
    );
    expect(bodies.map(({ text, headline }) => [headline, text])).toEqual([
      ['Half of the boats', STORY.join('\n\n')],
      ['Pass closed', second.join('\n\n')],
    ]);
  });

  test('splits one container at headlines with a byline below', () => {
    const { bodies } = findBodies(
      page(
        `<div><h1>Half of the boats</h1><p>By Ada Mirel</p>${paragraphs}<hr><h1>Pass closed</h1><p>By Ion Veld</p>${two}</div>`,
      ),
    );
    expect(bodies.map(({ text }) => text)).toEqual([STORY.join('\n\n'), second.join('\n\n')]);
  });

  test.each<[name: string, html: string]>([
    [
      'a live blog',
      `<div class="live-blog"><article><h2>10:02</h2>${paragraphs}</article><article><h2>09:15</h2>${two}</article></div>`,
    ],
    [
      'articles whose headlines lead elsewhere',
      `<article><h1>Half of the boats</h1>${paragraphs}</article><article><h2><a href="/2">Pass closed</a></h2>${two}</article>`,
    ],
    [
      'sections in article elements',
      `<article><h1>Half of the boats</h1>${paragraphs}</article><article><h2>The pass</h2>${two}</article>`,
    ],
    [
      'sections under first-level headings',
      `<article><h1>Half of the boats</h1>${paragraphs}<h1>The pass</h1>${two}</article>`,
    ],
  ])('does not split %s', (_, html) => {
    expect(findBodies(page(html)).bodies).toHaveLength(1);
  });
});

describe('awkward pages', () => {
  test.each<[name: string, html: string, texts: readonly string[]]>([
    ['nothing', '', []],
    ['markup without words', '<div><p></p><img src="a"></div>', []],
    ['one word', 'Closed', ['Closed']],
    ['words in chrome alone', '<nav>Closed for the winter</nav>', ['Closed for the winter']],
    ['a title alone', '<title>Harbour log</title><div id="root"></div>', ['Harbour log']],
    ['words without elements', `${P1}\n\n${P2}`, [`${P1} ${P2}`]],
    ['a fragment without html and body', `<h1>Half of the boats</h1>${paragraphs}`, [STORY.join('\n\n')]],
    ['a line of a megabyte', 'a '.repeat(500_000), ['a '.repeat(500_000).trim()]],
  ])('%s', (_, html, texts) => {
    expect(findBodies(html).bodies.map(({ text }) => text)).toEqual(texts);
  });

  test.each<[name: string, html: string]>([
    ['divs', '<div>'.repeat(100_000)],
    ['inline elements', '<b><i>'.repeat(50_000)],
    ['closing tags of others', `${'<div>'.repeat(50_000)}${'</span>'.repeat(50_000)}`],
    ['tables', '<table><tr><td>'.repeat(30_000)],
    ['hidden spans', '<span hidden>'.repeat(50_000)],
    ['forms', '<form><i>'.repeat(50_000)],
  ])('100,000 levels of %s do not overflow', (_, nest) => {
    expect(findBodies(`${nest}<p>${P1}</p>`).bodies[0]?.text).toContain(P1);
  });

  test.each<[name: string, piece: string]>([
    ['links in one list', '<li><a href="#">Ferry fares rise again</a> and so do the prices of bread and of salt.</li>'],
    ['paragraphs that begin alike', '<p>The boats of Port Ambel wait in the harbour until the strike is over.</p>'],
    ['headings', '<h1>Half of the boats</h1><p>By Ada Mirel</p>'],
    ['articles', '<article><h2>Half of the boats</h2><p>By Ada Mirel</p>'],
    ['labels', '<div><b>Related:</b> <a href="#">Fares</a></div>'],
  ])('a page of 20,000 %s is read in linear time', (_, piece) => {
    expect(findBodies(`<h1>Log</h1><ul>${piece.repeat(20_000)}</ul>`).bodies.length).toBeGreaterThan(0);
  });
});
