import type { LineageEdge } from '../model/lineage.ts';
import type { RecordArticle, SourcedRecord } from '../model/record.ts';
import { writeDecisions } from './markdown/decisions-part.ts';
import { codeMarkdown, escapeMarkdown } from './markdown/escape-markdown.ts';
import { writeFigures } from './markdown/figures-part.ts';
import { nameArticle, namePlace } from './markdown/names.ts';
import { writeNames } from './markdown/names-part.ts';
import { writePoints } from './markdown/points-part.ts';
import { writeStatements } from './markdown/statements-part.ts';
import { REPORT_PARTS, type ReportPart } from './report-parts.ts';
import { countEchoes } from './view/count-echoes.ts';
import { gatherChanges } from './view/gather-changes.ts';
import { indexRecord, type RecordIndex } from './view/record-index.ts';
import {
  countOf,
  formatDate,
  formatShare,
  LINEAGE_WORDS,
  nameState,
  STATE_MEANING,
  STATES,
  shownState,
} from './view/wording.ts';

function listOr(rows: readonly string[], none: string): string {
  return rows.length === 0 ? none : rows.map((row) => `- ${row}`).join('\n');
}

function writeSummary({ record }: RecordIndex): string {
  const outlets = new Set(record.articles.flatMap((article) => article.outlet ?? [])).size;
  const states = STATES.map((state) => ({
    state,
    count: record.points.filter((point) => shownState(point) === state).length,
  }));
  return listOr(
    [
      `${countOf(record.captures.length, 'page')}, ${countOf(record.articles.length, 'article')}, ${countOf(outlets, 'outlet')}`,
      countOf(record.points.length, 'point'),
      ...states
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${nameState(state)}: ${STATE_MEANING[state]}`),
      `${countOf(countEchoes(record), 'answer')} in two or more articles that go back to a single origin`,
      `${countOf(record.statements.length, 'statement')}, ${countOf(record.times.length, 'time')}, ${countOf(record.quantities.length, 'quantity', 'quantities')}, ${countOf(record.entities.length, 'name')}`,
      `${countOf(record.problems.length, 'problem')}, ${countOf(record.notAnalysed.length, 'thing')} not analysed (both listed at the end)`,
    ],
    '',
  );
}

function writeEdge(index: RecordIndex, edge: LineageEdge): string {
  const of =
    typeof edge.of === 'string' ? nameArticle(index, edge.of) : `${escapeMarkdown(edge.of.outside)} (not in the pile)`;
  const share = edge.passages.length > 0 ? ` ${formatShare(edge.share)} of its words.` : '';
  const doubt = edge.direction.certain ? '' : ' Which came first is not certain.';
  const because = edge.direction.because.map(escapeMarkdown).join('; ');
  return `${nameArticle(index, edge.copy)} — **${LINEAGE_WORDS[edge.kind]}** ${of}.${share}${doubt}${because === '' ? '' : ` Because: ${because}.`}`;
}

/** What a later stage materially changed, indented under its edge. */
function writeChanges(index: RecordIndex, edge: LineageEdge): string {
  const changes = gatherChanges(index, edge);
  if (changes === null) return '';
  const list = (words: readonly string[]): string =>
    words.length === 0 ? 'none' : words.map(escapeMarkdown).join(', ');
  const rows = [
    ...changes.values.map(({ name, removed, added }) => `${name}: ${list(removed)} → ${list(added)}`),
    ...changes.altered.map(({ before, after }) => `changed: “${escapeMarkdown(before)}” → “${escapeMarkdown(after)}”`),
    ...changes.added.map((words) => `added: “${escapeMarkdown(words)}”`),
    ...changes.removed.map((words) => `taken out: “${escapeMarkdown(words)}”`),
    ...(changes.more > 0 ? [`and ${countOf(changes.more, 'more sentence')}`] : []),
  ];
  return rows.map((row) => `\n  - ${row}`).join('');
}

function writeArticle(index: RecordIndex, article: RecordArticle): string {
  const dated = (name: string, date: RecordArticle['published']) =>
    date ? [`${name} ${escapeMarkdown(formatDate(date.value))}, from ${escapeMarkdown(date.basis)}`] : [];
  const files = article.captures.map((id) => namePlace(index, id));
  const facts = [
    ...(article.byline.length > 0 ? [`by ${article.byline.map(escapeMarkdown).join(', ')}`] : []),
    ...(article.series?.volume === undefined ? [] : [`volume ${escapeMarkdown(article.series.volume)}`]),
    ...(article.series?.issue === undefined ? [] : [`issue ${escapeMarkdown(article.series.issue)}`]),
    ...dated('published', article.published),
    ...dated('updated', article.updated),
    ...article.credits.map(({ to, kind }) => `credits ${escapeMarkdown(to)} (${kind})`),
    `on ${files.join(', ')}`,
    `${countOf(article.removed.length, 'piece')} of the page left out of the text`,
  ];
  return `${nameArticle(index, article.id)}\n${facts.map((fact) => `  - ${fact}`).join('\n')}`;
}

function writeLineage(index: RecordIndex): string {
  const rows = index.record.lineage.map((edge) => writeEdge(index, edge) + writeChanges(index, edge));
  return listOr(rows, 'No article was seen to carry another’s words.');
}

function writeArticles(index: RecordIndex): string {
  const rows = index.record.articles.map((article) => writeArticle(index, article));
  return listOr(rows, 'No article was found.');
}

const NAMED = 'That several names mean one thing is the report’s reading, and can be wrong.';
const FIGURED = 'What the words of each article were taken for, and why.';
const DECIDED = 'Judgements of the persons who sign them. They stand above the sources and change none of their words.';

/**
 * The record as Markdown, for reading: points first, each answer with its sentences and where they stand. `only` leaves
 * the other parts out.
 */
export function formatMarkdown(record: SourcedRecord, only: readonly ReportPart[] = REPORT_PARTS): string {
  const index = indexRecord(record);
  const part = (name: ReportPart, write: () => readonly string[]) => (only.includes(name) ? write() : []);
  const parts = [
    '# Sourced record',
    'What each source says, who copied whom, and how many independent origins stand behind each answer. It does not say who is right.',
    writeSummary(index),
    ...part('points', () => ['## Points', writePoints(index)]),
    ...part('lineage', () => ['## Who copied whom', writeLineage(index)]),
    ...part('statements', () => ['## Who says what', writeStatements(index)]),
    ...part('names', () => ['## Names', NAMED, writeNames(index)]),
    ...part('figures', () => ['## Times and quantities', FIGURED, writeFigures(index)]),
    ...part('decisions', () => (record.decisions.length > 0 ? ['## Decisions', DECIDED, writeDecisions(index)] : [])),
    ...part('articles', () => ['## Articles', writeArticles(index)]),
    '## Problems',
    listOr(
      record.problems.map(
        ({ at, code, message }) => `${namePlace(index, at)}: ${escapeMarkdown(message)} (${codeMarkdown(code)})`,
      ),
      'None.',
    ),
    '## Not analysed',
    listOr(
      record.notAnalysed.map(
        ({ at, stage, because }) => `${namePlace(index, at)}: ${escapeMarkdown(because)} (${codeMarkdown(stage)})`,
      ),
      'Nothing was left out.',
    ),
    `Made by Stemma ${escapeMarkdown(record.stemma)}. Offsets count UTF-16 code units of the article’s text.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
