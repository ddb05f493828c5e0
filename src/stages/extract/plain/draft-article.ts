import type { Removal } from '../../../model/index.ts';
import { findVisibleDates } from '../visible/parse-visible-date.ts';
import type { BodyLine } from './body-lines.ts';
import { type ArticleText, buildText } from './build-text.ts';
import type { ArticleStart } from './find-heads.ts';
import { findArticleRange } from './find-main-text.ts';
import type { PageLines } from './line.ts';
import { judgeLine, type KnownLine } from './line-kind.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { readBody } from './read-body.ts';
import { type ArticleFacts, findMasthead, readFacts } from './read-facts.ts';
import { readHead } from './read-head.ts';

/** Who publishes an article, and by what the page shows it. */
interface Outlet {
  readonly name: string;
  readonly basis: string;
}

/** The article's own part of the lines, before it has an id. */
export interface Draft {
  readonly title: string;
  readonly text: ArticleText;
  readonly removed: readonly Removal[];
  readonly facts: ArticleFacts;
  /** The outlet that the page names above it, or above an earlier article of the same page. */
  readonly masthead: Outlet | null;
  /** Lines that were read as date or byline. */
  readonly meta: readonly number[];
}

function splitPullQuotes(kept: readonly BodyLine[]): { body: BodyLine[]; removed: Removal[] } {
  const quotes = findPullQuotes(kept);
  return {
    body: kept.filter((_, index) => !quotes.has(index)),
    removed: [...quotes]
      .sort((a, b) => a - b)
      .map((index) => ({ rule: 'pull-quote', text: kept[index]!.line.text.trim() })),
  };
}

/** Lines outside an article's range, each with its own rule, that of the list it stands in, or `rule`. */
function removeLines(lines: readonly KnownLine[], from: number, to: number, rule: string): Removal[] {
  let list = rule;
  return lines.slice(from, to).flatMap((line) => {
    if (line.kind === 'rule') return [];
    if (line.kind === 'list-heading') list = line.rule;
    const own = line.kind === 'chrome' || line.kind === 'menu' || line.kind === 'breadcrumb';
    return [{ rule: own ? line.rule : list, text: line.text.trim() }];
  });
}

/** Reads one article out of the lines from its start to `end`. */
export function draftArticle(
  lines: readonly KnownLine[],
  start: ArticleStart,
  end: number,
  fields: PageLines['fields'],
): Draft {
  const givenTitle = start.at === 0 ? (fields.get('title') ?? '') : '';
  const range = findArticleRange(lines, start.at, end);
  const head = readHead(lines, range.headAt, range.end, start.newPage, givenTitle, range.bodyFrom);
  const body = readBody(lines, head.bodyAt, range.end);
  const { body: kept, removed: quotes } = splitPullQuotes(body.lines);
  const text = buildText([
    ...head.summary.map((at) => ({ mapped: lines[at]!.mapped, kind: 'summary' as const })),
    ...kept.map(({ line, kind }) => ({ mapped: line.mapped, kind })),
  ]);
  const masthead = start.newPage ? findMasthead(lines, start.at, head.titleAt, head.bodyAt) : null;
  const meta = [...head.meta, ...body.meta];
  const removed = [
    ...removeLines(lines, start.at, range.headAt, 'page-header'),
    ...head.removed,
    ...body.removed,
    ...quotes,
    ...removeLines(lines, range.end, end, 'page-footer'),
  ];
  return { title: head.title, text, removed, facts: readFacts(lines, meta, masthead !== null), masthead, meta };
}

/** Fields of front matter are read as the lines of a head are. */
export function readFieldFacts(fields: PageLines['fields']): ArticleFacts {
  const lines = [...fields].map(([name, value]) => {
    const line = { mapped: { text: '', runs: [] }, text: `${name}: ${value}`, raw: '', blanks: 0 };
    return { ...judgeLine(line), kind: 'field' as const };
  });
  const source = fields.get('source') ?? fields.get('url');
  const facts = readFacts(lines, [...lines.keys()], true);
  return source !== undefined && /^https?:\/\/\S+$/.test(source) ? { ...facts, url: source } : facts;
}

export function mergeFacts(a: ArticleFacts, b: ArticleFacts): ArticleFacts {
  return { ...b, ...a, byline: a.byline.length > 0 ? a.byline : b.byline };
}

/** A dateline that gives a whole date dates the article where nothing else does. */
export function datedByLine(facts: ArticleFacts, date: string | undefined): ArticleFacts {
  if (facts.published !== undefined || date === undefined) return facts;
  const found = findVisibleDates(date)[0];
  if (found === undefined || found.value.startsWith('X')) return facts;
  return { ...facts, published: { value: found.value, basis: `dateline: ${date}` } };
}
