import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM, type PageDocument } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { RecordArticle, SourcedRecord } from '../../src/model/index.ts';
import { type Layer, writeRun } from '../../src/report/html/article-text.ts';
import { html, parseLink } from '../../src/report/html/html.ts';
import { formatHtml } from '../../src/report/index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const page = formatHtml(bridgeClosure);
const { document } = new JSDOM(page).window;

/** Tags that don't close, or close another; ids that stand twice; links within the page that lead nowhere. */
function findBroken(markup: string): string[] {
  const broken: string[] = [];
  const open: string[] = [];
  const body = markup.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');
  for (const [tag, slash, name] of body.matchAll(/<(\/?)([a-z0-9]+)[^<>]*>/g)) {
    if (name === 'meta' || name === 'br') continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) broken.push(`${tag} closes another`);
  }
  if (open.length > 0) broken.push(`${open} left open`);
  if (/<(?!\/?[a-z!])/.test(body)) broken.push('a bare <');
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
  broken.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `#${id} stands twice`));
  const targets = new Set(ids);
  for (const [, target] of body.matchAll(/ href="#([^"]*)"/g))
    if (!targets.has(target!)) broken.push(`#${target} leads nowhere`);
  return broken;
}

/** The words of an article as the page shows them, without the numbers that lead back to points. */
function textShown(shown: PageDocument, article: RecordArticle): string[] {
  const text = shown.getElementById(`article-${article.id}`.replace('-', '.'))!.querySelector('.text')!.cloneNode(true);
  for (const ref of text.querySelectorAll('.ref')) ref.remove();
  return [...text.children].map((block) => block.textContent!);
}

const withArticle = (change: Partial<RecordArticle>): SourcedRecord => ({
  ...bridgeClosure,
  articles: bridgeClosure.articles.map((article, at) => (at === 0 ? { ...article, ...change } : article)),
});

describe('the HTML report', () => {
  it('is well-formed, and all its links lead somewhere', () => {
    expect(findBroken(page)).toEqual([]);
  });

  it('needs nothing from outside itself', () => {
    const outside = [...document.querySelectorAll('[src], link, iframe, object, embed, form, base, img')];
    expect(outside.map((element) => element.outerHTML)).toEqual([]);
    expect(document.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
    expect(page).not.toMatch(/ style="/);
  });

  it('runs its own script and style by their hashes, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe');
    for (const tag of ['style', 'script']) {
      const elements = [...document.querySelectorAll(tag)];
      expect(elements.length).toBe(1);
      const hash = createHash('sha256').update(elements[0]!.textContent!).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
  });

  it('holds every article’s text once, whole', () => {
    for (const article of bridgeClosure.articles) {
      expect(textShown(document, article)).toEqual(
        article.blocks.map(({ start, end }) => article.text.slice(start, end)),
      );
    }
  });

  it('shows words that no block covers', () => {
    const [first, ...rest] = bridgeClosure.articles[0]!.blocks;
    const shown = new JSDOM(formatHtml(withArticle({ blocks: rest }))).window.document;
    const { text } = bridgeClosure.articles[0]!;
    expect(textShown(shown, bridgeClosure.articles[0]!).join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
    expect(first!.end).toBeGreaterThan(0);
  });

  it('leads from each reading to its sentence, with the words of the answer marked in both places', () => {
    const point = document.querySelector('.point')!;
    const links = [...point.querySelectorAll('.evidence blockquote a')];
    expect(links.map((link) => link.textContent)).toEqual([
      'About 18,000 vehicles cross the bridge every day.',
      'A traffic count by the county puts the bridge at 12,500 vehicles a day.',
    ]);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')!.slice(1))!;
      expect(target.textContent).toBe(link.textContent);
      expect(target.closest('details.article')).not.toBeNull();
      expect(target.querySelector('mark')!.textContent).toBe(link.querySelector('mark')!.textContent);
    }
  });

  it('gives the way from pages to origins, and each join with its reason', () => {
    const [reading, other] = document.querySelectorAll('.reading');
    expect(reading!.querySelector('.flow .vh')!.textContent).toBe('3 pages → 2 articles → 2 outlets → 1 origin');
    expect(other!.querySelector('.flow .vh')!.textContent).toBe(
      '1 page → 1 article → 1 outlet → 0 origins (+1 unknown)',
    );
    const joins = reading!.querySelector('details.joins')!;
    expect(joins.querySelector('summary')!.textContent).toBe('How 2 articles count as 1 origin');
    expect(joins.textContent).toContain('a reprint, 100% of its text');
  });

  it('says once what is alike of articles with the same words', () => {
    const [alike, other] = [...document.querySelectorAll('.evidence')].filter((one) =>
      one.querySelector('.same-words'),
    );
    expect([...alike!.querySelectorAll('.voice')].length).toBe(1);
    expect([...alike!.querySelectorAll('.carriers li')].length).toBe(2);
    expect([...other!.querySelectorAll('.voice')].map((voice) => voice.textContent)).toEqual([
      'Ilse Brandt says so',
      'in the article’s own voice',
    ]);
  });

  it('says whose voice it is', () => {
    const [, second] = document.querySelectorAll('.point');
    const voices = [...second!.querySelectorAll('.carriers li')].map((carrier) => carrier.textContent);
    expect(voices.join('|')).toContain('An engineer who worked on the bridge (anonymous) accuses, through the Courier');
    expect(voices.join('|')).toContain('negated');
  });

  it('says what a date was taken for, and why', () => {
    const point = [...document.querySelectorAll('.point')].find((one) =>
      one.textContent.includes('When was the crack found?'),
    )!;
    expect([...point.querySelectorAll('.resolved')].map((resolved) => resolved.textContent)).toContain(
      'taken as 3 Feb 2024: the only year near the pile in which 3 February is a Saturday',
    );
  });

  it('writes out the names that were brought together', () => {
    expect(document.querySelector('#names li')!.textContent).toBe(
      'Ilse Brandt person, 3 mentions in 2 articlesalso Brandt ×1',
    );
  });

  it('puts problems and gaps at the top, counted', () => {
    const top = document.querySelector('header.top')!;
    expect(top.querySelector('#problems summary')!.textContent).toBe('1 problem');
    expect(top.querySelector('#problems')!.textContent).toContain('read/empty');
    expect(top.querySelector('#not-analysed summary')!.textContent).toBe('2 things not analysed');
  });

  it('folds away what was left out of each article, with its rule', () => {
    const removed = document.querySelector('details.article details.removed')!;
    expect(removed.hasAttribute('open')).toBe(false);
    expect([...removed.querySelectorAll('code')].map((rule) => rule.textContent)).toEqual([
      'navigation',
      'caption',
      'related-links',
    ]);
  });

  it('shows an anchor that no longer holds as an orphan, and links it nowhere', () => {
    const shown = formatHtml(withArticle({ text: `X${bridgeClosure.articles[0]!.text}` }));
    expect(findBroken(shown)).toEqual([]);
    expect(shown).toContain('Orphan: these words do not stand at the place recorded.');
    expect(page).not.toContain('Orphan: these');
  });

  it('shows an empty record as one', () => {
    const empty = Object.fromEntries(
      Object.entries(bridgeClosure).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    ) as unknown as SourcedRecord;
    const shown = formatHtml(empty);
    expect(findBroken(shown)).toEqual([]);
    expect(shown).toContain('No point was found');
  });

  it('stands references that lead nowhere', () => {
    const shown = formatHtml({ ...bridgeClosure, articles: [], statements: [], quantities: [], times: [] });
    expect(findBroken(shown)).toEqual([]);
    expect(shown).toContain('article not in the record');
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; & &#60;i&#62;',
  '</style></script><!-- --><![CDATA[',
  '\u202Eevil\u2066\u0000\u0007 end',
  'javascript:alert(1)',
  '\uD800 lone',
];

describe('hostile pages', () => {
  it.each(HOSTILE)('%j is shown and does nothing, wherever it stands', (words) => {
    const text = `${words} stood there.`;
    const anchor = { article: bridgeClosure.articles[0]!.id, start: 0, end: text.length, exact: text };
    const point = bridgeClosure.points[1]!;
    const hostile: SourcedRecord = {
      ...withArticle({
        title: words,
        outlet: words,
        publisher: words,
        url: words,
        byline: [words],
        dateline: words,
        language: words,
        published: { value: words, basis: words },
        credits: [{ to: words, author: words, kind: 'other', anchor: { removed: words } }],
        removed: [{ rule: words, text: words }],
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      }),
      captures: bridgeClosure.captures.map((capture) => ({ ...capture, file: words, url: words, encoding: words })),
      claims: bridgeClosure.claims.map((claim, at) => (at === 0 ? { ...claim, anchors: [anchor] } : claim)),
      statements: bridgeClosure.statements.map((statement) => ({
        ...statement,
        anchor,
        content: words,
        cue: words,
        speaker: { words, identified: 'anonymous' },
        through: [{ words }],
      })),
      points: [
        {
          ...point,
          question: words,
          because: words,
          readings: point.readings.map((reading) => ({ ...reading, value: words })),
        },
      ],
      problems: [{ code: 'read/x', message: words, at: words }],
      notAnalysed: [{ at: words, stage: words, because: words }],
      entities: bridgeClosure.entities.map((entity) => ({
        ...entity,
        name: words,
        names: [
          { text: words, count: 1 },
          { text: `${words}.`, count: 1 },
        ],
      })),
      lineage: bridgeClosure.lineage.map((edge) => ({ ...edge, direction: { certain: false, because: [words] } })),
    };
    const markup = formatHtml(hostile);
    expect(findBroken(markup)).toEqual([]);
    expect(markup).not.toContain('\u0000');
    const shown = new JSDOM(markup).window.document;
    expect(shown.querySelectorAll('script').length).toBe(1);
    expect(shown.querySelectorAll('img, svg:not(.tree), iframe, b i').length).toBe(0);
    const attributes = [...shown.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const links = [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(links.filter((href) => !/^(#|https?:\/\/)/.test(href))).toEqual([]);
    const visible = words.replaceAll(/[\u0000\u0007]/g, '\uFFFD');
    expect(shown.querySelector('.text')!.textContent).toContain(visible);
    expect(shown.querySelector('.point h4 bdi')!.textContent).toBe(visible);
    expect(shown.title).not.toContain(words);
  });

  it.each([
    ['https://a.example/x?y=1&z="', 'https://a.example/x?y=1&z=%22'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//a.example', null],
    ['pages/a.html', null],
    ['', null],
    [undefined, null],
  ])('%j becomes the link %j', (address, link) => {
    expect(parseLink(address)).toBe(link);
  });
});

describe('writeRun', () => {
  const layer = fc
    .record({
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom('cited', 'copied', 'focus'),
    })
    .map(({ start, length, kind }) => ({ start, end: start + length, kind }) as Layer);
  const words = 'a<b&c"d\'e f>g,h.i;j:k!l?m(n)o[p]q{r}s';

  it('keeps every word and nests every element, however the layers overlap', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 8 }), fc.nat(5), (found, from) => {
        const layers = found.map((one, at) => (one.kind === 'cited' ? { ...one, target: `t${at}`, points: [] } : one));
        const markup = html`${writeRun(words, { start: from, end: words.length }, layers)}`.text;
        expect(findBroken(markup)).toEqual([]);
        const shown = JSDOM.fragment(markup);
        expect(shown.textContent).toBe(words.slice(from));
        for (const one of layers) {
          if (one.kind !== 'cited' || one.start < from || one.end > words.length) continue;
          const pieces = [...shown.querySelectorAll(`#${one.target}, [data-more="${one.target}"]`)];
          const outer = pieces.filter((piece) => !pieces.some((other) => other !== piece && other.contains(piece)));
          expect(outer.map((piece) => piece.textContent).join('')).toBe(words.slice(one.start, one.end));
        }
      }),
    );
  });
});
