import type { Span } from './span.ts';

/** `a` + 16 hex digits: the hash of the capture, the place on its page and the words. */
export type ArticleId = string;

/**
 * A place in an article's text, with the words that stand there.
 * Invariant: `article.text.slice(start, end) === exact`; an anchor that fails it is an orphan and is shown as one.
 */
export interface Anchor extends Span {
  readonly article: ArticleId;
  readonly exact: string;
}
