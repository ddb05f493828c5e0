import { describe, expect, it } from 'vitest';
import type { LineageEdge, RecordArticle, SourcedRecord } from '../../src/model/index.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { layOutStemma } from '../../src/report/view/stemma-layout.ts';

const TEXT = 'The mill at Orsk was fined 2,400 crowns.';

function article(id: string, day?: string, text = TEXT): RecordArticle {
  return {
    id,
    title: `On ${id}`,
    outlet: `Outlet ${id}`,
    ...(day && { published: { value: day, basis: 'test' } }),
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
    sentences: [[0, text.length]],
    captures: [],
  };
}

function edge(copy: string, of: LineageEdge['of'], kind: LineageEdge['kind'] = 'reprint', certain = true): LineageEdge {
  const passages = typeof of === 'string' ? [{ copy: [0, 8] as const, of: [0, 8] as const }] : [];
  return { copy, of, kind, share: 0.42, passages, direction: { certain, because: ['test'] } };
}

function record(articles: readonly RecordArticle[], lineage: readonly LineageEdge[]): SourcedRecord {
  const none = { captures: [], entities: [], times: [], quantities: [], statements: [], claims: [], points: [] };
  return { stemma: '0', ...none, decisions: [], articles, lineage, problems: [], notAnalysed: [] };
}

const drawn = (articles: readonly RecordArticle[], lineage: readonly LineageEdge[]): string =>
  formatHtml(record(articles, lineage)).match(/<svg[\s\S]*<\/svg>/)?.[0] ?? '';

describe('layOutStemma', () => {
  it('puts copies right of their originals and days from left to right', () => {
    const { dots, columns } = layOutStemma(
      indexRecord(
        record(
          [article('a', '2031-05-03'), article('b', '2031-05-03'), article('c'), article('d', '2031-05-04')],
          [edge('b', 'a'), edge('c', 'b'), edge('d', 'a')],
        ),
      ),
    );
    expect(dots.map(({ article, column, parent, dated }) => [article, column, parent, dated])).toEqual([
      ['a', 0, null, true],
      ['b', 1, 0, true],
      ['c', 2, 1, false],
      ['d', 3, 0, true],
    ]);
    expect(columns).toEqual(['2031-05-03', '2031-05-03', '2031-05-03', '2031-05-04']);
  });

  it('keeps a copy right of an original that bears a later date', () => {
    const lineage = [edge('b', 'a')];
    const { dots } = layOutStemma(
      indexRecord(record([article('a', '2031-05-09'), article('b', '2031-05-03')], lineage)),
    );
    expect(dots.map(({ column }) => column)).toEqual([0, 1]);
  });

  it('folds copies in a large pile, and none in a small one', () => {
    const pile = (copies: number): ReturnType<typeof layOutStemma> => {
      const ids = Array.from({ length: copies }, (_, at) => `b${at}`);
      const articles = [article('a', '2031-05-03'), ...ids.map((id) => article(id, '2031-05-04'))];
      return layOutStemma(
        indexRecord(
          record(
            articles,
            ids.map((id) => edge(id, 'a')),
          ),
        ),
      );
    };
    expect(pile(12)).toMatchObject({ folded: 0, dots: { length: 13 } });
    expect(pile(200)).toMatchObject({ folded: 200, dots: { length: 2 } });
    expect(pile(200).dots[1]!.folded).toHaveLength(200);
  });

  it('has nothing to draw without edges', () => {
    expect(layOutStemma(indexRecord(record([article('a')], []))).dots).toEqual([]);
  });
});

describe('the drawn stemma', () => {
  it('marks origins, copies, sources outside, shares and doubt', () => {
    const svg = drawn(
      [article('a', '2031-05-03'), article('b', '2031-05-04'), article('c', '2031-05-05')],
      [edge('b', 'a', 'reprint', false), edge('c', { outside: 'Outer Agency' })],
    );
    expect(svg.match(/class="dot-mark (origin|copy|outside)"/g)).toHaveLength(4);
    expect(svg).toContain('42%');
    expect(svg).toMatch(/class="line reprint unsure"/);
    expect(svg).toContain('Outer Agency');
    expect(svg).toContain('href="#');
    expect(svg).not.toContain('NaN');
  });

  it('escapes what pages say and needs no inline style', () => {
    const svg = drawn([{ ...article('a'), outlet: '<script>x</script>' }, article('b')], [edge('b', 'a')]);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('style=');
  });

  it('is left out where nothing was copied', () => {
    expect(drawn([article('a')], [])).toBe('');
  });
});

describe('what a revision changed', () => {
  const later = 'The mill at Orsk was fined 3,100 crowns. Its owner, Dagny Lohr, paid on Friday.';
  const revised = record([article('a', '2031-05-03'), article('b', '2031-05-04', later)], [edge('b', 'a', 'revision')]);

  it('stands in the HTML report', () => {
    const page = formatHtml(revised);
    expect(page).toContain('2 sentences changed');
    expect(page).toMatch(/numbers: <del>.*2,400.*<\/del> → <ins>.*3,100.*<\/ins>/);
    expect(page).toMatch(/added: <ins>.*Dagny Lohr/);
  });

  it('stands in the Markdown report', () => {
    expect(formatMarkdown(revised)).toMatch(
      /numbers: 2,400 → 3,100\n {2}- dates: none → Friday\n {2}- names: none → Dagny Lohr/,
    );
  });

  it('is said to be nothing where only the printing differs', () => {
    const printed = record([article('a'), article('b', undefined, TEXT.toUpperCase())], [edge('b', 'a', 'revision')]);
    expect(formatHtml(printed)).toContain('no material change');
    expect(formatMarkdown(printed)).not.toContain('numbers:');
  });

  it('is not asked of a reprint', () => {
    const reprint = record([article('a'), article('b', undefined, later)], [edge('b', 'a')]);
    expect(formatHtml(reprint)).not.toContain('sentences changed');
  });
});
