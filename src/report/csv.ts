import { sentenceOf } from '../model/claim.ts';
import type { RecordArticle, SourcedRecord } from '../model/record.ts';
import { cite } from './view/cite.ts';
import { speakerName } from './view/evidence.ts';
import { indexRecord, type NumberedPoint, type RecordIndex } from './view/record-index.ts';
import { LINEAGE_WORDS, titleOf } from './view/wording.ts';

export const CSV_TABLES = ['points', 'articles', 'names', 'statements', 'lineage'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

type Cell = string | number | null | undefined;

/** What a spreadsheet would take for a formula; pages are hostile. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as RFC 4180 has it; words that a spreadsheet would reckon with stand behind an apostrophe. */
export function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const words = cell ?? '';
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function writeRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function describeArticle(index: RecordIndex, id: string): Cell[] {
  const article = index.articles.get(id);
  return article ? [titleOf(article), article.outlet, article.published?.value] : [id, '', ''];
}

function pointRows(index: RecordIndex, { number, point }: NumberedPoint): Cell[][] {
  return point.readings.flatMap(({ value, counts, claims }) =>
    claims.flatMap((id) => {
      const claim = index.claims.get(id);
      const anchor = claim && sentenceOf(claim);
      if (!claim || !anchor) return [];
      const statement = index.statements.get(claim.voice);
      const citation = cite(index, anchor);
      return [
        [
          ...[number, point.question, point.kind, point.state, value],
          ...[counts.captures, counts.articles, counts.outlets, counts.origins, counts.originUnknown],
          ...[anchor.exact, statement ? speakerName(index, statement) : '', claim.stance, claim.polarity],
          ...describeArticle(index, anchor.article),
          ...[citation?.link, citation?.file, anchor.article, anchor.start, anchor.end, citation?.sha256],
        ],
      ];
    }),
  );
}

const POINT_HEAD =
  'number,question,kind,state,answer,pages,articles,outlets,origins,origin unknown,words,speaker,stance,polarity,title,outlet,published,link,file,article,start,end,sha256'.split(
    ',',
  );

function articleRow(index: RecordIndex, article: RecordArticle): Cell[] {
  const captures = article.captures.flatMap((id) => index.captures.get(id) ?? []);
  return [
    ...[article.id, titleOf(article), article.outlet, article.byline.join('; ')],
    ...[article.published?.value, article.published?.basis, article.updated?.value, article.url],
    ...[captures.map(({ file, url }) => file ?? url ?? '').join('; '), captures.map(({ sha256 }) => sha256).join('; ')],
  ];
}

const TABLES: Readonly<Record<CsvTable, (index: RecordIndex) => Cell[][]>> = {
  points: (index) => [POINT_HEAD, ...index.points.flatMap((point) => pointRows(index, point))],
  articles: (index) => [
    ['article', 'title', 'outlet', 'byline', 'published', 'published by', 'updated', 'url', 'pages', 'sha256'],
    ...index.record.articles.map((article) => articleRow(index, article)),
  ],
  names: (index) => [
    ['name', 'type', 'mentions', 'articles', 'spellings', 'id'],
    ...index.record.entities.map(({ id, name, type, names, mentions }) => [
      ...[name, type, mentions.length, new Set(mentions.map(({ article }) => article)).size],
      ...[names.map(({ text, count }) => `${text} (${count})`).join('; '), id],
    ]),
  ],
  statements: (index) => [
    [
      'speaker',
      'identified',
      'stance',
      'form',
      'words',
      'through',
      'title',
      'outlet',
      'published',
      'link',
      'article',
      'start',
      'end',
    ],
    ...index.record.statements.map((statement) => [
      ...[
        speakerName(index, statement),
        statement.speaker.identified,
        statement.stance,
        statement.form,
        statement.content,
      ],
      (statement.through ?? []).map(({ words }) => words).join('; '),
      ...describeArticle(index, statement.anchor.article),
      ...[cite(index, statement.anchor)?.link, statement.anchor.article, statement.anchor.start, statement.anchor.end],
    ]),
  ],
  lineage: (index) => [
    ['copy', 'outlet', 'published', 'kind', 'of', 'outlet', 'published', 'share', 'certain', 'because'],
    ...index.record.lineage.map(({ copy, of, kind, share, direction }) => [
      ...describeArticle(index, copy),
      LINEAGE_WORDS[kind],
      ...(typeof of === 'string' ? describeArticle(index, of) : [of.outside, '', '']),
      ...[share, direction.certain ? 'yes' : 'no', direction.because.join('; ')],
    ]),
  ],
};

/** One table of the record as CSV: of points, a row for each sentence that gives an answer. */
export function formatCsv(record: SourcedRecord, table: CsvTable = 'points'): string {
  return writeRows(TABLES[table](indexRecord(record)));
}
