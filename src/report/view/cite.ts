import type { Anchor } from '../../model/anchor.ts';
import type { RecordIndex } from './record-index.ts';
import { datesOf, titleOf } from './wording.ts';

/** Where some words stand, for quoting them elsewhere. */
export interface Citation {
  readonly words: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly dates: readonly string[];
  /** The page’s address, leading to the words where the browser knows text fragments; null where no page gives one. */
  readonly link: string | null;
  /** File in which the page was saved. */
  readonly file: string | null;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Hash of the page’s bytes. */
  readonly sha256: string | null;
}

/** Words from which a fragment names only the first and the last. */
const LONG_QUOTE = 12;
const ENDS = 5;

function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}

/** The text fragment that leads to words: all of them, or the first and last of many. */
export function textFragment(words: string): string {
  const parts = words.replace(/\s+/g, ' ').trim().split(' ');
  if (parts.length <= LONG_QUOTE) return `:~:text=${encode(parts.join(' '))}`;
  return `:~:text=${encode(parts.slice(0, ENDS).join(' '))},${encode(parts.slice(-ENDS).join(' '))}`;
}

/** An address that leads to words of its page. Only web addresses: a page can name any other, and it would be followed. */
export function linkToWords(address: string | undefined, words: string): string | null {
  if (address === undefined || !/^https?:\/\/[^\s<>"']+$/i.test(address)) return null;
  return `${address}${address.includes('#') ? '' : '#'}${textFragment(words)}`;
}

/** A citation of the words at an anchor; null where the record has no such article. */
export function cite(index: RecordIndex, anchor: Anchor): Citation | null {
  const article = index.articles.get(anchor.article);
  if (!article) return null;
  const captures = article.captures.flatMap((id) => index.captures.get(id) ?? []);
  const address = article.url ?? captures.find(({ url }) => url !== undefined)?.url;
  return {
    words: anchor.exact,
    title: titleOf(article),
    outlet: article.outlet ?? null,
    byline: article.byline,
    dates: datesOf(article).map(({ words }) => words),
    link: linkToWords(address, anchor.exact),
    file: captures.find(({ file }) => file !== undefined)?.file ?? null,
    article: article.id,
    start: anchor.start,
    end: anchor.end,
    sha256: captures[0]?.sha256 ?? null,
  };
}

/** “Words.” — A. Byline, “Title”, Outlet, 6 Feb 2024. https://… */
export function formatCitation({
  words,
  title,
  outlet,
  byline,
  dates,
  link,
  file,
  article,
  start,
  end,
}: Citation): string {
  const source = [byline.join(', '), `“${title}”`, outlet ?? '', dates.join(', ')].filter((part) => part !== '');
  const place = link ?? `${file === null ? '' : `${file}, `}${article}, characters ${start}–${end}`;
  return `“${words.replace(/\s+/g, ' ').trim()}” — ${source.join(', ')}. ${place}`;
}
