import { detectLanguage } from '../../../language/detect-language.ts';
import type { Article, Page, Problem, Removal } from '../../../model/index.ts';
import { makeArticleId } from '../article-id.ts';
import { findCredits } from '../credits.ts';
import { findOpeningDateline } from '../dateline.ts';
import { buildText } from './build-text.ts';
import { type Draft, datedByLine, draftArticle, mergeFacts, readFieldFacts } from './draft-article.ts';
import { type CaptureDay, findCaptureDay } from './find-capture-day.ts';
import { findArticleStarts } from './find-heads.ts';
import { judgeLine, type KnownLine } from './line-kind.ts';
import { markComments } from './mark-comments.ts';
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
  let outlet: Draft['masthead'] = null;
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
