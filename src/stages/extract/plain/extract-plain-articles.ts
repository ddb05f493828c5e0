import { detectLanguage } from '../../../language/detect-language.ts';
import type { Article, Block, BlockKind, Page, Problem, Removal } from '../../../model/index.ts';
import { makeArticleId } from '../article-id.ts';
import { findCredits } from '../credits.ts';
import { findOpeningDateline } from '../dateline.ts';
import { findVisibleDates } from '../visible/parse-visible-date.ts';
import { type CaptureDay, findCaptureDay } from './find-capture-day.ts';
import { type ArticleStart, findArticleStarts } from './find-heads.ts';
import { findArticleRange } from './find-main-text.ts';
import type { PageLines } from './line.ts';
import { judgeLine, type KnownLine } from './line-kind.ts';
import { type MappedText, MappedTextBuilder, sliceMapped } from './mapped-text.ts';
import { markComments } from './mark-comments.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { type BodyLine, readBody } from './read-body.ts';
import { type ArticleFacts, findMasthead, readFacts } from './read-facts.ts';
import { readHead } from './read-head.ts';
import { readMarkdownLines } from './read-markdown-lines.ts';
import { readTextLines } from './read-text-lines.ts';
import { splitGluedLines } from './split-glued-lines.ts';

export interface PlainExtraction {
  /** In reading order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** When the page was saved, only where its own words bound it. */
  readonly captured?: CaptureDay;
}

interface Outlet {
  readonly name: string;
  readonly basis: string;
}

interface ArticleText {
  readonly mapped: MappedText;
  readonly blocks: readonly Block[];
  /** Start of the first block that is no summary. */
  readonly bodyStart: number;
}

function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = mapped.text.trimEnd().length;
  return start === 0 && end === mapped.text.length ? mapped : sliceMapped(mapped, start, Math.max(start, end));
}

function buildText(parts: readonly { readonly mapped: MappedText; readonly kind: BlockKind }[]): ArticleText {
  const builder = new MappedTextBuilder();
  const blocks: Block[] = [];
  let bodyStart = -1;
  for (const part of parts) {
    const mapped = trimMapped(part.mapped);
    if (mapped.text === '') continue;
    if (builder.length > 0) builder.fill('\n\n');
    const start = builder.length;
    if (bodyStart < 0 && part.kind !== 'summary') bodyStart = start;
    builder.append(mapped);
    blocks.push({ kind: part.kind, start, end: builder.length });
  }
  return { mapped: builder.build(), blocks, bodyStart: Math.max(0, bodyStart) };
}

/** The article's own part of the lines, before it has an id. */
interface Draft {
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

function draftArticle(
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
function readFieldFacts(fields: PageLines['fields']): ArticleFacts {
  const lines = [...fields].map(([name, value]) => {
    const line = { mapped: { text: '', runs: [] }, text: `${name}: ${value}`, raw: '', blanks: 0 };
    return { ...judgeLine(line), kind: 'field' as const };
  });
  const source = fields.get('source') ?? fields.get('url');
  const facts = readFacts(lines, [...lines.keys()], true);
  return source !== undefined && /^https?:\/\/\S+$/.test(source) ? { ...facts, url: source } : facts;
}

function mergeFacts(a: ArticleFacts, b: ArticleFacts): ArticleFacts {
  return { ...b, ...a, byline: a.byline.length > 0 ? a.byline : b.byline };
}

/** A dateline that gives a whole date dates the article where nothing else does. */
function datedByLine(facts: ArticleFacts, date: string | undefined): ArticleFacts {
  if (facts.published !== undefined || date === undefined) return facts;
  const found = findVisibleDates(date)[0];
  if (found === undefined || found.value.startsWith('X')) return facts;
  return { ...facts, published: { value: found.value, basis: `dateline: ${date}` } };
}

function makeArticle(page: Page, index: number, draft: Draft): Article {
  const { mapped, blocks, bodyStart } = draft.text;
  const id = makeArticleId(page.capture.id, index, mapped.text);
  const others = blocks.map(({ start }) => start).filter((start) => start !== bodyStart);
  const dateline = findOpeningDateline(mapped.text, [bodyStart, ...others]) ?? undefined;
  const facts = datedByLine(draft.facts, dateline?.date);
  const named = facts.outlet ?? draft.masthead ?? undefined;
  const { credits, authors } = findCredits({
    id,
    text: mapped.text,
    removed: draft.removed,
    dateline,
    outlet: named?.name,
  });
  return {
    id,
    capture: page.capture.id,
    index,
    title: draft.title,
    ...(named === undefined ? {} : { outlet: named.name, outletBasis: named.basis }),
    ...(facts.series === undefined ? {} : { series: facts.series }),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    byline: facts.byline.length > 0 ? facts.byline : authors,
    ...(facts.published === undefined ? {} : { published: facts.published }),
    ...(facts.updated === undefined ? {} : { updated: facts.updated }),
    ...(dateline === undefined ? {} : { dateline }),
    language: detectLanguage(mapped.text.slice(bodyStart)),
    credits,
    text: mapped.text,
    blocks,
    removed: draft.removed,
    source: mapped.runs,
  };
}

function isMarkdown(page: Page): boolean {
  if (page.capture.mediaType === 'text/markdown') return true;
  const head = page.text.slice(0, 20_000);
  return /^#{1,3} \S/m.test(head) && /\]\((?:https?:|\/|#)/.test(head);
}

function findProblems(page: Page, articles: readonly Article[], tookAll: boolean): Problem[] {
  const at = page.capture.file ?? page.capture.url ?? page.capture.id;
  if (tookAll) {
    const message = 'No article stood out on the page, so all its words were taken.';
    return [{ code: 'extract/no-article', message, at: page.capture.id }];
  }
  if (articles.length === 0) {
    return [
      {
        code: 'extract/no-text',
        message: 'The page holds no words that could be an article. Check that it was saved whole.',
        at,
      },
    ];
  }
  return articles
    .filter((article) => article.title === '')
    .map((article) => ({
      code: 'extract/no-title',
      message: 'No headline was found above the text; the article is shown without one.',
      at: article.id,
    }));
}

/** Adds what a part of the page without text held to the article before it, or to the first one. */
function attachLeftovers(drafts: readonly Draft[]): Draft[] {
  const whole: { readonly draft: Draft; readonly removed: Removal[] }[] = [];
  const ahead: Removal[] = [];
  for (const draft of drafts) {
    if (draft.text.mapped.text !== '') {
      whole.push({ draft, removed: [...(whole.length === 0 ? ahead : []), ...draft.removed] });
      continue;
    }
    const left = whole.at(-1)?.removed ?? ahead;
    if (draft.title !== '') left.push({ rule: 'title-without-text', text: draft.title });
    for (const removal of draft.removed) left.push(removal);
  }
  return whole.map(({ draft, removed }) => ({ ...draft, removed }));
}

/** Lines that are no text of an article where a page has any other. */
const ASIDE: ReadonlySet<KnownLine['kind']> = new Set([
  'chrome',
  'menu',
  'breadcrumb',
  'list-heading',
  'stamp',
  'byline',
  'field',
  'end-mark',
]);

/** The last resort, where nothing on the page reads as an article: a sentence or a headline alone, a menu. */
function takeEverything(lines: readonly KnownLine[], first: Draft | undefined): Draft[] {
  const worded = lines.filter(({ kind, text }) => kind !== 'rule' && /[\p{L}\p{N}]/u.test(text));
  if (worded.length === 0 || first === undefined) return [];
  const told = worded.filter(({ kind }) => !ASIDE.has(kind));
  const kept = told.length > 0 ? told : worded;
  const removed = kept === worded ? [] : worded.filter(({ kind }) => ASIDE.has(kind));
  return [
    {
      ...first,
      title: '',
      text: buildText(kept.map(({ mapped }) => ({ mapped, kind: 'paragraph' }))),
      removed: removed.map(({ rule, text }) => ({ rule, text: text.trim() })),
    },
  ];
}

/** The articles of a text or Markdown page. Pure; a page with words never comes back empty. */
export function extractPlainArticles(page: Page): PlainExtraction {
  const read = isMarkdown(page) ? readMarkdownLines(page.text) : readTextLines(page.text);
  const lines = markComments(splitGluedLines(read.lines).map(judgeLine));
  const starts = findArticleStarts(lines);
  let outlet: Outlet | null = null;
  const drafts = starts.map((start, order) => {
    const draft = draftArticle(lines, start, starts[order + 1]?.at ?? lines.length, read.fields);
    if (start.newPage) outlet = draft.masthead;
    if (order > 0) return { ...draft, masthead: outlet };
    const facts = mergeFacts(draft.facts, readFieldFacts(read.fields));
    const removed = [...read.dropped.map(({ rule, text }) => ({ rule, text })), ...draft.removed];
    return { ...draft, facts, removed };
  });
  const found = attachLeftovers(drafts);
  const tookAll = found.length === 0;
  const whole = tookAll ? takeEverything(lines, drafts[0]) : found;
  const articles = whole.map((draft, index) => makeArticle(page, index, draft));
  const stamps = new Set(drafts.flatMap(({ meta }) => meta.filter((at) => lines[at]!.kind === 'stamp')));
  const captured = findCaptureDay(lines, stamps);
  return {
    articles,
    problems: findProblems(page, articles, tookAll && articles.length > 0),
    ...(captured === null ? {} : { captured }),
  };
}
