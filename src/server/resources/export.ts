import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SourcedRecord } from '../../model/record.ts';
import { selectRecord } from '../../query/select-record.ts';
import {
  CSV_TABLES,
  formatCsv,
  formatHtml,
  formatJson,
  formatMarkdown,
  REPORT_PARTS,
  redact,
} from '../../report/index.ts';
import { cite, formatCitation } from '../../report/view/cite.ts';
import { GROUPS } from '../../report/view/wording.ts';
import type { CitationView, ExportRequest } from '../contract/export.ts';
import type { GroupKey } from '../contract.ts';
import type { OpenedCase } from '../opened-case.ts';
import { respondError } from '../problem-response.ts';
import { filterPoints } from '../views/filter-points.ts';
import { groupOf } from '../views/point-card.ts';
import { readJson } from '../writing/read-json.ts';
import { requireOwnPage } from '../writing/require-writer.ts';

const word = z.string().max(500).exactOptional();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .exactOptional();
const groups = GROUPS.map(({ key }) => key) as [GroupKey, ...GroupKey[]];
const exportRequest = z.strictObject({
  format: z.enum(['html', 'md', 'json', 'csv']),
  points: z.array(z.string().max(100)).max(100_000).exactOptional(),
  articles: z.array(z.string().max(100)).max(100_000).exactOptional(),
  filter: z
    .strictObject({
      group: z.enum(groups).exactOptional(),
      kind: word,
      outlet: word,
      name: word,
      from: day,
      to: day,
      q: word,
    })
    .exactOptional(),
  parts: z.array(z.enum(REPORT_PARTS)).exactOptional(),
  table: z.enum(CSV_TABLES).exactOptional(),
  redact: z.array(z.string().max(200)).max(200).exactOptional(),
}) satisfies z.ZodType<ExportRequest>;

const TYPES = {
  html: 'text/html; charset=UTF-8',
  md: 'text/markdown; charset=UTF-8',
  json: 'application/json; charset=UTF-8',
  csv: 'text/csv; charset=UTF-8',
} as const;

async function select(opened: OpenedCase, { points, articles, filter }: ExportRequest): Promise<SourcedRecord> {
  const record = await opened.record();
  if (points !== undefined || articles !== undefined) return selectRecord(record, points ?? [], articles);
  if (filter === undefined) return record;
  const found = await filterPoints(await opened.view(), filter);
  const shown = filter.group === undefined ? found : found.filter((numbered) => groupOf(numbered) === filter.group);
  return selectRecord(
    record,
    shown.map(({ point }) => point.id),
  );
}

function format(record: SourcedRecord, { format: as, parts = REPORT_PARTS, table }: ExportRequest): string {
  if (as === 'html') return formatHtml(record, parts);
  if (as === 'md') return formatMarkdown(record, parts);
  return as === 'csv' ? formatCsv(record, table) : formatJson(record);
}

async function respondExport(context: Context, opened: OpenedCase): Promise<Response> {
  const asked = await readJson(context, exportRequest);
  if (asked instanceof Response) return asked;
  const selected = await select(opened, asked);
  const { record, counts } = redact(selected, asked.redact ?? [], await opened.record());
  return context.body(format(record, asked), 200, {
    'content-type': TYPES[asked.format],
    'content-disposition': `attachment; filename="stemma.${asked.format}"`,
    'stemma-withheld': encodeURIComponent(JSON.stringify(counts)),
  });
}

/** Words that a citation has at most. */
const MOST_WORDS = 5000;

/** The words as the article has them: at the offset given, else where they first stand, whatever its blanks. */
function findWords(text: string, at: number, words: string): { readonly start: number; readonly end: number } | null {
  const start = text.startsWith(words, at) ? at : text.indexOf(words);
  if (start >= 0) return { start, end: start + words.length };
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(parts.join('\\s+'), 'u').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

async function respondCitation(context: Context, opened: OpenedCase): Promise<Response> {
  const { article = '', at = '0', words = '' } = context.req.query();
  const { index } = await opened.view();
  const text = index.articles.get(article)?.text;
  if (text === undefined)
    return respondError(context, 404, 'unknown-article', `The record has no article “${article}”.`);
  const isAsked = words.trim() !== '' && words.length <= MOST_WORDS && /^\d{1,9}$/.test(at);
  const found = isAsked ? findWords(text, Number(at), words) : null;
  if (!found) return respondError(context, 400, 'bad-parameter', 'words are words of the article, as they stand.');
  const exact = text.slice(found.start, found.end);
  const citation = cite(index, { article, ...found, exact })!;
  return context.json({ text: formatCitation(citation), words: exact, link: citation.link } satisfies CitationView);
}

/** `POST /api/export`: a part of the record as a file; `GET /api/cite`: words with where they stand. */
export function exportResource(opened: OpenedCase): Hono {
  return new Hono()
    .post('/api/export', requireOwnPage, (context) => respondExport(context, opened))
    .get('/api/cite', (context) => respondCitation(context, opened));
}
