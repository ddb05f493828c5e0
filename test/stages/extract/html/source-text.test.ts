import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBodies } from '../../../../src/stages/extract/html/find-bodies.ts';

/** The letters of the article's text at a run, and those of the page. */
function readRuns(html: string): { here: string; there: string; equal: boolean }[][] {
  return findBodies(html).bodies.map(({ text, source }) =>
    source.map(({ at, length, from, sourceLength }) => ({
      here: text.slice(at, at + length),
      there: html.slice(from, from + sourceLength),
      equal: length === sourceLength,
    })),
  );
}

const TAIL = ' and the lamps of the harbour stay lit until the morning comes, the keeper of Vell said.';

test.each<[name: string, html: string, text: string, differing: readonly [string, string][]]>([
  ['plain words', 'Boats wait', 'Boats wait', []],
  ['a named entity', 'Boats &amp; crews', 'Boats & crews', [['&', '&amp;']]],
  [
    'entities beside each other',
    '&ldquo;Go&rdquo;&nbsp;&mdash; he',
    '“Go” — he',
    [
      ['“', '&ldquo;'],
      ['”', '&rdquo;'],
      [' ', '&nbsp;'],
      ['—', '&mdash;'],
    ],
  ],
  ['an entity without its semicolon', 'Post &copy 2019 Vell', 'Post © 2019 Vell', [['©', '&copy']]],
  ['an entity outside the first plane', 'A &#x1F6A2; B', 'A 🚢 B', [['🚢', '&#x1F6A2;']]],
  ['an ampersand that is none', 'R&D & more', 'R&D & more', []],
  ['folded spaces', 'Boats \n\t wait', 'Boats wait', [[' ', ' \n\t ']]],
  ['a line break', 'Boats<br>wait', 'Boats wait', [[' ', '<br>']]],
  ['a tag that closes nothing', 'Bo</x>ats', 'Boats', []],
  ['letters to be composed', 'Cafe\u0301 Vell', 'Café Vell', [['é', 'e\u0301']]],
])('maps %s', (_, html, text, differing) => {
  const page = `<div><p>${html}${TAIL}</p></div>`;
  const { bodies } = findBodies(page);
  expect(bodies[0]?.text).toBe(text + TAIL);
  const runs = readRuns(page)[0]!;
  for (const { here, there, equal } of runs) if (equal) expect(here).toBe(there);
  expect(runs.filter(({ equal }) => !equal).map(({ here, there }) => [here, there])).toEqual(differing);
});

test('a mark that composes with a letter of another element is one run', () => {
  const page = `<p>Caf<b>e</b>\u0301 Vell${TAIL}</p>`;
  const body = findBodies(page).bodies[0]!;
  expect(body.text).toBe(`Café Vell${TAIL}`);
  expect(body.source).toHaveLength(1);
});

const WORDS = fc.constantFrom(
  'The boats of Vell wait in the harbour, the keeper said.',
  'Rain &amp; snow closed the pass.',
  ' two\n\nlines ',
  '&nbsp;',
  'x < y',
  'na\u00efve &eacute;t&eacute;',
  'e\u0301',
  '\u0301',
  '<br>',
  '<!-- no -->',
  '🚢',
  '&notanentity',
);
const TAG = fc.constantFrom(
  'p',
  'div',
  'b',
  'a',
  'li',
  'ul',
  'td',
  'table',
  'span',
  'h1',
  'article',
  'blockquote',
  'nav',
  'br',
  'script',
  'svg',
  'title',
  'textarea',
  'template',
);
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class="story"',
  ' class="ad"',
  ' hidden',
  ' style="display:none"',
  ' itemprop="articleBody"',
  ' href="#"',
  ' class="comments"',
);
const PIECE: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: WORDS },
  { weight: 4, arbitrary: fc.tuple(TAG, ATTRIBUTES).map(([tag, attributes]) => `<${tag}${attributes}>`) },
  { weight: 3, arbitrary: TAG.map((tag) => `</${tag}>`) },
);

test('for any nesting: never throws, NFC, blocks tile the text, runs are in order and map', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      for (const { text, blocks, source } of findBodies(html).bodies) {
        expect(text).toBe(text.normalize('NFC'));
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        let at = 0;
        for (const run of source) {
          expect(run.at).toBeGreaterThanOrEqual(at);
          at = run.at + run.length;
          expect(run.from + run.sourceLength).toBeLessThanOrEqual(html.length);
          if (run.length !== run.sourceLength) continue;
          expect(text.slice(run.at, at)).toBe(html.slice(run.from, run.from + run.sourceLength));
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 400 },
  );
});
