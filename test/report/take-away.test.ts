import { describe, expect, it } from 'vitest';
import { selectRecord } from '../../src/query/select-record.ts';
import { writeCell } from '../../src/report/csv.ts';
import { formatCsv, formatReport, REPORT_FORMATS } from '../../src/report/index.ts';
import { recordSchema } from '../../src/report/record-schema.ts';
import { cite, formatCitation, linkToWords, textFragment } from '../../src/report/view/cite.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const parseLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe('a selection', () => {
  const [first, ...others] = bridgeClosure.points;
  const selected = selectRecord(bridgeClosure, [first!.id, 'p0000000000000000']);

  it('has the points asked for, what they rest on, and nothing that refers elsewhere', () => {
    expect(selected.points.map(({ id }) => id)).toEqual([first!.id]);
    const claims = new Set(selected.claims.map(({ id }) => id));
    const unknown = JSON.stringify([selected.points, selected.decisions])
      .match(/"k[0-9a-f]{16}"/g)!
      .filter((id) => !claims.has(JSON.parse(id)));
    expect(unknown).toEqual([]);
    const articles = new Set(selected.articles.map(({ id }) => id));
    expect(articles).toEqual(new Set(first!.readings.flatMap((reading) => reading.articles)));
    expect(selected.articles.length).toBeLessThan(bridgeClosure.articles.length);
    const outside = JSON.stringify(selected)
      .match(/"a[0-9a-f]{16}"/g)!
      .filter((id) => !articles.has(JSON.parse(id)));
    expect(outside).toEqual([]);
    expect(recordSchema.safeParse(selected).error).toBeUndefined();
    for (const format of REPORT_FORMATS) {
      const report = formatReport(selected, format);
      for (const { question } of others) expect(report).not.toContain(question);
    }
  });

  it('of everything holds every point', () => {
    const all = selectRecord(
      bridgeClosure,
      bridgeClosure.points.map(({ id }) => id),
    );
    expect(all.points).toEqual(bridgeClosure.points);
    expect(all.claims.length).toBe(
      bridgeClosure.points.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims)).length,
    );
  });
});

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say “so”', 'say “so”'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    [undefined, ''],
    [12, '12'],
  ])('%j is %s', (cell, expected) => {
    expect(writeCell(cell)).toBe(expected);
  });

  it('has a row for each sentence that answers, with its words and where they stand', () => {
    const [head, ...rows] = formatCsv(bridgeClosure).trimEnd().split('\r\n').map(parseLine);
    expect(rows.length).toBe(
      bridgeClosure.points.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims)).length,
    );
    for (const row of rows) {
      const cell = Object.fromEntries(head!.map((name, at) => [name, row[at]!]));
      const text = bridgeClosure.articles.find(({ id }) => id === cell.article)!.text;
      expect(text.slice(Number(cell.start), Number(cell.end))).toBe(cell.words);
    }
  });

  it.each(['articles', 'names', 'statements', 'lineage'] as const)('%s: rows of one width', (table) => {
    const rows = formatCsv(bridgeClosure, table).trimEnd().split('\r\n').map(parseLine);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

describe('a citation', () => {
  const index = indexRecord({
    ...bridgeClosure,
    articles: bridgeClosure.articles.map((article) => ({ ...article, url: 'https://gazette.example/bridge' })),
  });
  const anchor = bridgeClosure.claims[0]!.anchors[0]!;

  it('has the words, the source, and a link that leads to the words', () => {
    const citation = cite(index, anchor)!;
    expect(formatCitation(citation)).toMatch(/^“.+” — .*“.+”, .+\. https:\/\/gazette\.example\/bridge#:~:text=/);
    expect(citation.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the saved file and the place where the page gives no address', () => {
    const unaddressed = {
      ...bridgeClosure,
      articles: bridgeClosure.articles.map(({ url: _, ...article }) => article),
      captures: bridgeClosure.captures.map(({ url: _, ...capture }) => capture),
    };
    const citation = cite(indexRecord(unaddressed), anchor)!;
    expect(formatCitation(citation)).toContain(
      `${citation.file}, ${anchor.article}, characters ${anchor.start}–${anchor.end}`,
    );
    expect(cite(index, { ...anchor, article: 'a0' })).toBeNull();
  });

  it.each<[string | undefined, string | null]>([
    ['https://a.example/x', 'https://a.example/x#:~:text=one%20two'],
    ['http://a.example/x#part', 'http://a.example/x#part:~:text=one%20two'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://a.example/" onclick="x', null],
    [undefined, null],
  ])('of %s leads to %s', (address, expected) => {
    expect(linkToWords(address, 'one two')).toBe(expected);
  });

  it.each([
    ['semi-official, & more', ':~:text=semi%2Dofficial%2C%20%26%20more'],
    ['a b c d e f g h i j k l m', ':~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m'],
    ['two\n\nlines', ':~:text=two%20lines'],
  ])('%j: %s', (words, expected) => {
    expect(textFragment(words)).toBe(expected);
  });
});
