import { describe, expect, it } from 'vitest';
import type { LineageEdge } from '../../src/model/index.ts';
import { writeSideBySide } from '../../src/report/html/side-by-side.ts';
import type { RecordIndex } from '../../src/report/view/record-index.ts';

const HERRING = 'The herring came in at four on three boats.';
const MARKET = 'Nobody at the market of Orsk would buy it.';
const of = `${HERRING} Snow fell on the quay. ${MARKET}`;
const copy = `Fish went to waste on Tuesday. ${HERRING} ${MARKET}`;

function makeIndex(texts: Readonly<Record<string, string>>): RecordIndex {
  const articles = Object.entries(texts).map(([id, text]) => [id, { id, text, title: `Title of ${id}` }] as const);
  return { articles: new Map(articles) } as unknown as RecordIndex;
}

const spanOf = (text: string, words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];
const passage = (words: string) => ({ copy: spanOf(copy, words), of: spanOf(of, words) });
const edge = (of: LineageEdge['of'], passages: LineageEdge['passages']): LineageEdge => ({
  copy: 'b',
  of,
  kind: 'reprint',
  share: 0.5,
  passages,
  direction: { certain: true, because: [] },
});

describe('writeSideBySide', () => {
  const index = makeIndex({ a: of, b: copy });

  it('sets shared passages beside each other, and between them what only one text has', () => {
    const words = writeSideBySide(index, edge('a', [passage(MARKET), passage(HERRING)]))!.text;
    const rows = words
      .split('<tr ')
      .slice(1)
      .map((row) => row.replace(/<[^>]*>/g, '|'));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('Fish went to waste on Tuesday.');
    expect(rows[1]!.split(HERRING)).toHaveLength(3);
    expect(rows[2]).toContain('Snow fell on the quay.');
    expect(rows[3]!.split(MARKET)).toHaveLength(3);
  });

  it('shows no more than the beginning and the end of long words', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const texts = makeIndex({ a: long, b: long });
    const whole = { copy: [0, long.length], of: [0, long.length] } as const;
    const words = writeSideBySide(texts, edge('a', [whole]))!.text;
    expect(words).toContain('[…]');
    expect(words).toContain('word399');
    expect(words).not.toContain('word250 ');
  });

  it('escapes what the pages say', () => {
    const text = 'The <script>alert(1)</script> came in at four & went.';
    const both = makeIndex({ a: text, b: text });
    const whole = { copy: [0, text.length], of: [0, text.length] } as const;
    expect(writeSideBySide(both, edge('a', [whole]))!.text).not.toContain('<script>');
  });

  it('is nothing where no words are shared, or the other is not in the pile', () => {
    expect(writeSideBySide(index, edge('a', []))).toBeNull();
    expect(writeSideBySide(index, edge({ outside: 'Outer' }, []))).toBeNull();
  });
});
