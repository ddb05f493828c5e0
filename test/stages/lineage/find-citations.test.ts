import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/stages/lineage/find-citations.ts';
import { findQuotedSpans } from '../../../src/stages/lineage/find-quoted-spans.ts';
import { indexOutlets } from '../../../src/stages/lineage/outlet-index.ts';
import { makeArticle } from './lineage-fixtures.ts';

const OUTLETS = indexOutlets([
  { outlet: 'The Vellmar Courier' },
  { outlet: 'Northern Wire Agency' },
  { outlet: 'Ministry of Bridges' },
  { outlet: 'Skarra Health Mission (SHM), Tolsk' },
]);

function cite(text: string, outlet?: string): string[] {
  const article = makeArticle('x', text.split('\n\n'), outlet === undefined ? {} : { outlet });
  return findCitations(article, OUTLETS).map(({ form, to, date }) => {
    const day = date === undefined ? '' : ` ${date.month}/${date.day}${date.year === undefined ? '' : `/${date.year}`}`;
    return `${form}: ${to}${day}`;
  });
}

describe('findCitations', () => {
  it.each<[string, string, string[]]>([
    ['month first', 'It fell (Vellmar Courier, May 4).', ['parenthetical: Vellmar Courier 5/4']],
    ['day first, with a year', 'It fell (Coast Echo, 4 May 2031).', ['parenthetical: Coast Echo 5/4/2031']],
    [
      'several in one bracket',
      'It fell (Coast Echo, May 4; isle.example; the Strand Gazette, June 1).',
      ['parenthetical: Coast Echo 5/4', 'parenthetical: isle.example', 'parenthetical: Strand Gazette 6/1'],
    ],
    ['a bracket with a date that cites nobody', 'It fell (on Monday, May 4).', []],
    ['a bracket that only explains', 'The Coast Railway Company (CRC) said so (see below).', []],
    ['an age, a score', 'Nils Ek (58, from Tolsk) won (3-1).', []],
    ['told', 'He told the Vellmar Courier that it was late.', ['attribution: Vellmar Courier']],
    ['according to, by initials', 'It was late, according to NWA.', ['attribution: NWA']],
    ['reported', 'The Northern Wire Agency reported that it was late.', ['attribution: Northern Wire Agency']],
    ['only named', 'He reads the Vellmar Courier at breakfast and works for NWA.', []],
    ['initials in small letters are another word', 'He told nwa so.', []],
    ['an institution speaks for itself', 'The Ministry of Bridges said so.', []],
    [
      'figures of an institution',
      'On the basis of data from the Ministry of Bridges, it held.',
      ['figures: Ministry of Bridges'],
    ],
    [
      'an outlet that the pile lacks',
      'The bolts were old, according to the Strand Gazette.',
      ['attribution: Strand Gazette'],
    ],
    ['by a media noun', 'The bolts were old, the newspaper Aftonrot reported on Friday.', ['attribution: Aftonrot']],
    ['a person is no outlet', 'The bolts were old, according to Emil Varga. Emil Varga said so.', []],
    ['a cue does not reach over a paragraph', 'That is what he told\n\nVellmar Courier readers like it.', []],
  ])('%s', (_, text, citations) => {
    expect(cite(text)).toEqual(citations);
  });

  it.each<[string, string, string[]]>([
    [
      'numbers in brackets',
      'It is said to be old. [1] It fell. [2]\n\nNotes: [1] Vellmar Courier, 4 May 2031. [2] Coast Echo, 6 May 2031, p. 4. Its title is long.',
      ['It is said to be old. | Vellmar Courier', '[1] It fell. | Coast Echo'],
    ],
    [
      'numbers with stops, and a line on the author behind',
      'It is said to be old. [1] It fell. [2]\n\nReferences. 1. Vellmar Courier, 4 May 2031. 2. Coast Echo, 6 May 2031.\n\nEmil Varga teaches bridges.',
      ['It is said to be old. | Vellmar Courier', '[1] It fell. | Coast Echo'],
    ],
    ['a sentence about notes', 'It is said to be old. [1]\n\nNotes: the mayor kept some from 4 May 2031.', []],
  ])('splits notes that run on in one paragraph: %s', (_, text, expected) => {
    const article = makeArticle('x', text.split('\n\n'), {});
    const found = findCitations(article, OUTLETS).filter(({ form }) => form === 'note');
    const body = found.filter(
      ({ scope }) => scope.start < article.text.lastIndexOf('\n\n') && scope.end < found[0]!.start,
    );
    expect(body.map(({ scope, to }) => `${article.text.slice(scope.start, scope.end)} | ${to}`).sort()).toEqual(
      expected,
    );
  });

  it('follows “the paper said” and the short name to the publication named', () => {
    expect(
      cite(
        'A foreign newspaper has reported it. According to the Strand Gazette, bolts were old. The paper said so twice. The Gazette also reported a letter.',
      ),
    ).toEqual([
      'again: Strand Gazette',
      'attribution: Strand Gazette',
      'again: Strand Gazette',
      'attribution: Strand Gazette',
    ]);
  });

  it('leaves the article’s own outlet out', () => {
    expect(cite('He told the Courier and the Vellmar Courier so.', 'The Vellmar Courier')).toEqual([]);
  });

  it('reads notes', () => {
    const text =
      'The bridge fell.\n\nNotes\n\n[1] Ada Lund, “Old bolts”, Vellmar Courier, May 4, 2031. See also NWA, May 3, 2031.\n\n[2] Ibid.\n\n[3] SHM, Report No. 7, gives no figure.';
    expect(cite(text)).toEqual(['note: Vellmar Courier 5/4/2031', 'note: NWA 5/3/2031', 'note: SHM']);
  });

  it('lays a note to the sentence that points to it', () => {
    const text =
      'The bolts were old. [1] Nobody looked. The last letter came in May. [2]\n\nNotes\n\n[1] Ada Lund, “Old bolts”, Vellmar Courier, May 4, 2031.\n\n[2] Ibid.';
    const article = makeArticle('x', text.split('\n\n'));
    const scopes = findCitations(article, OUTLETS).map(({ scope }) => text.slice(scope.start, scope.end));
    expect(scopes).toEqual(['[1] Ada Lund, “Old bolts”, Vellmar Courier, May 4, 2031.', 'The bolts were old.']);
  });

  it('gives spans and sentences of the text', () => {
    const { text, blocks } = makeArticle('x', ['All was well. It fell (Coast Echo, May 4). Nobody wept.']);
    const [citation] = findCitations({ text, blocks }, OUTLETS);
    expect(text.slice(citation!.start, citation!.end)).toBe('Coast Echo, May 4');
    expect(text.slice(citation!.scope.start, citation!.scope.end)).toBe('It fell (Coast Echo, May 4).');
  });

  it.each([
    ['brackets', '('.repeat(50_000)],
    ['capitals', 'The A of B and C '.repeat(5_000)],
    ['names that tell', 'told the Coast Echo '.repeat(5_000)],
    ['notes', `Notes\n\n${'X, May 4, '.repeat(5_000)}`],
  ])('finishes on a page of %s', (_, text) => {
    expect(cite(text).length).toBeLessThan(20_000);
  });
});

describe('findQuotedSpans', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'He said “no” and “never again”.', ['no', 'never again']],
    ['straight', 'He said "no" and "never again".', ['no', 'never again']],
    ['guillemets', 'Il dit «non».', ['non']],
    ['a straight mark that closes what was not opened', 'ended here," she said. "New words" follow', ['New words']],
    ['a quotation that runs on', '“One.\n\n“Two.”', ['One.', 'Two.']],
    ['inches and apostrophes', 'a 12" pipe, the dockers\' hall', []],
    ['a stray mark', 'a "stray mark', []],
  ])('%s', (_, text, quotes) => {
    expect(findQuotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });
});
