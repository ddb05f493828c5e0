import type { RecordArticle } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';

/** The sentences of an article over which a span reaches; the span itself where none is known. */
export function findSentence(
  { sentences, text }: Pick<RecordArticle, 'sentences' | 'text'>,
  { start, end }: Span,
): Span {
  const over = sentences.filter(([from, to]) => from < end && to > start);
  if (over.length === 0) return { start, end };
  const from = over[0]![0];
  const to = Math.max(end, over.at(-1)![1]);
  return { start: Math.min(start, from), end: from + text.slice(from, to).trimEnd().length };
}
