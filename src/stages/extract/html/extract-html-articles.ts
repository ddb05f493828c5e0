import type { Article, CaptureId, Dateline, Page, Problem, Removal } from '../../../model/index.ts';
import { makeArticleId } from '../article-id.ts';
import { findCredits } from '../credits.ts';
import { findOpeningDateline } from '../dateline.ts';
import { extractMetadata } from '../metadata/extract-metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { parseByline } from '../visible/parse-byline.ts';
import { parseVisibleDate } from '../visible/parse-visible-date.ts';
import { findBodies, type HtmlBody, type HtmlPage } from './find-bodies.ts';
import { findCaptureDays } from './find-capture-days.ts';

export interface HtmlExtraction {
  /** In reading order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** When the page was saved, where its own words bound it. */
  readonly captured?: NonNullable<Page['capture']['captured']>;
}

/** What an article of a page says of itself. */
type Heading = Pick<Article, 'title' | 'byline'> & Partial<Pick<Article, 'published' | 'updated' | 'url'>>;

/** The articles of an HTML page. Pure; a page with words never comes back empty. */
export function extractHtmlArticles({ capture, text: html }: Page): HtmlExtraction {
  let page = findBodies(html);
  const metadata = extractMetadata({
    dom: page.dom,
    ...(page.bodies[0] ? { bodyNode: page.bodies[0].node, bodyText: page.bodies[0].text } : {}),
    ...(capture.url ? { url: capture.url } : {}),
  });
  const stamps = new Set(metadata.removedLines);
  if (page.bodies.some((body) => holdsStamp(body, stamps))) page = page.withStamps(stamps);
  const stacked = page.bodies.length > 1;
  const articles = page.bodies.map((body, index) =>
    assemble(capture.id, index, body, index === 0 ? page.removed : [], metadata, stacked),
  );
  const captured = findCaptureDays(metadata);
  return { articles, problems: findProblems(page, capture.id), ...(captured ? { captured } : {}) };
}

function holdsStamp({ text, blocks }: HtmlBody, stamps: ReadonlySet<string>): boolean {
  return blocks.some(({ start, end }) => end - start < 240 && stamps.has(text.slice(start, end)));
}

function assemble(
  capture: CaptureId,
  index: number,
  body: HtmlBody,
  chrome: readonly Removal[],
  metadata: Metadata,
  stacked: boolean,
): Article {
  const { text, blocks, source } = body;
  const id = makeArticleId(capture, index, text);
  const { language, outlet, outletBasis, publisher } = metadata;
  const removed = [...body.removed, ...chrome];
  const heading = stacked ? headOf(body, index, metadata) : headOfPage(metadata);
  const dateline = findBodyDateline(body);
  const { credits, authors } = findCredits({ id, text, removed, outlet, ...(dateline ? { dateline } : {}) });
  return {
    id,
    capture,
    index,
    ...(outlet ? { outlet } : {}),
    ...(outletBasis ? { outletBasis } : {}),
    ...(publisher ? { publisher } : {}),
    ...heading,
    byline: heading.byline.length > 0 ? heading.byline : authors,
    ...(dateline ? { dateline } : {}),
    language,
    credits,
    text,
    blocks,
    removed,
    source,
  };
}

function headOfPage({ title, byline, published, updated, url }: Metadata): Heading {
  return {
    title,
    byline,
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(url ? { url } : {}),
  };
}

/** A stacked article's own headline, byline and date; the page's metadata is about the first. */
function headOf(body: HtmlBody, index: number, metadata: Metadata): Heading {
  const page: Heading = index === 0 ? headOfPage(metadata) : { title: '', byline: [] };
  const { language, outlet } = metadata;
  const lines = body.removed.filter(({ rule }) => rule === 'byline').flatMap(({ text }) => text.split('\n'));
  const names = lines.flatMap((line) => parseByline(line, { outlet, marked: true })?.names ?? []);
  const dates = lines.flatMap((line) => parseVisibleDate(line, { language }) ?? []);
  const published = dates.find(({ kind }) => kind !== 'updated');
  const updated = dates.find(({ kind }) => kind === 'updated');
  return {
    ...page,
    title: body.headline ?? page.title,
    byline: page.byline.length > 0 ? page.byline : [...new Set(names)],
    ...(!page.published && published ? { published: { value: published.value, basis: published.basis } } : {}),
    ...(!page.updated && updated ? { updated: { value: updated.value, basis: updated.basis } } : {}),
  };
}

function findBodyDateline({ text, blocks }: HtmlBody): Dateline | null {
  return findOpeningDateline(
    text,
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ start }) => start),
  );
}

function findProblems(page: HtmlPage, at: string): Problem[] {
  if (page.bodies.length === 0) {
    const message =
      'The page holds no words. If it is filled in by a script, save it from a browser after it has loaded.';
    return [{ code: 'extract/no-text', message, at }];
  }
  if (page.read === 'title') {
    const message =
      'The page holds no words but its title, which was taken. Save it from a browser after it has loaded.';
    return [{ code: 'extract/title-only', message, at }];
  }
  if (page.read === 'all') {
    const message = 'No article stood out on the page, so all its words were taken, menus and the like among them.';
    return [{ code: 'extract/no-article', message, at }];
  }
  return [];
}
