import type { Article } from '../../model/article.ts';
import type { RecordArticle, RecordCapture } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { CAPTURE_STAGES } from '../../pipeline.ts';
import { nameForStages } from '../../store/file-names.ts';

/** Words of a sentence where they stand in the decoded page, and the sentence's offset in the article read. */
export interface PageWords extends Span {
  readonly sentence: number;
}

export interface ReadPage {
  /** The decoded page: HTML is still HTML. */
  readonly text: string;
  readonly words: readonly PageWords[];
}

/** The article as it was found on this very page, and where a sentence of the record's text stands in it. */
function findSame(found: readonly Article[], article: RecordArticle) {
  const same = found.find(({ id }) => id === article.id) ?? found.find(({ text }) => text === article.text);
  if (same) return { same, place: (start: number) => start };
  const wording = (start: number, end: number) => article.text.slice(start, end);
  const shares = found.map(
    (one) => article.sentences.filter(([start, end]) => one.text.includes(wording(start, end))).length,
  );
  const most = Math.max(0, ...shares);
  const other = found[shares.indexOf(most)];
  if (!other || most === 0) return null;
  return { same: other, place: (start: number, end: number) => other.text.indexOf(wording(start, end)) };
}

/** Runs of the page from which a span of the article's text was taken; runs that touch are one. */
export function traceSpan({ source }: Pick<Article, 'source'>, { start, end }: Span): Span[] {
  const traced: { start: number; end: number }[] = [];
  for (const { at, length, from, sourceLength } of source) {
    if (at + length <= start || at >= end) continue;
    const even = length === sourceLength;
    const first = even ? from + Math.max(0, start - at) : from;
    const last = even ? from + Math.min(length, end - at) : from + sourceLength;
    const before = traced.at(-1);
    if (before?.end === first) before.end = last;
    else if (last > first) traced.push({ start: first, end: last });
  }
  return traced;
}

/**
 * Reads a saved page again, as it was read for the case, and finds the words of one of its articles on it. Null where
 * the page gives no such words any more.
 */
export function readSavedPage(capture: RecordCapture, bytes: Uint8Array, article: RecordArticle): ReadPage | null {
  const names = [capture.file, capture.url].filter((name) => name !== undefined);
  const page = CAPTURE_STAGES.read.run({ ...nameForStages(names), bytes }).output;
  if (page === null) return null;
  const same = findSame(CAPTURE_STAGES.extract.run(page).output.articles, article);
  if (same === null) return { text: page.text, words: [] };
  const words = article.sentences.flatMap(([start, end]) => {
    const at = same.place(start, end);
    if (at < 0) return [];
    return traceSpan(same.same, { start: at, end: at + end - start }).map((span) => ({ ...span, sentence: start }));
  });
  return { text: page.text, words };
}
