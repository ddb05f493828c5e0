import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceReader } from './read-sentences.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** A quantity in its sentence. */
export interface Figure {
  readonly view: SentenceView;
  readonly input: ClaimInput;
  readonly words: readonly string[];
  readonly sentences: SentenceReader;
  readonly quantity: Quantity;
  /** Its first token, and those from which and to which it stands with what it counts. */
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

/** Where a quantity stands among the tokens. "Nine of them" may count what an earlier sentence names: that is no part of its place, nor is what a figure before it counts. */
export function placeOf(
  { id, anchor, countedSpan }: Quantity,
  { analysis, quantities }: ClaimInput,
  sentence: Span,
): { first: number; from: number; end: number } {
  const isHere = countedSpan && sentence.start <= countedSpan.start && countedSpan.end <= sentence.end;
  const isOfAnother = quantities.some(
    (other) => other.id !== id && other.anchor.end <= anchor.start && other.countedSpan?.start === countedSpan?.start,
  );
  const own = isHere && !(isOfAnother && countedSpan.end <= anchor.start) ? countedSpan : anchor;
  const first = tokenAt(analysis, anchor.start);
  const from = Math.min(first, tokenAt(analysis, own.start));
  const last = Math.max(own.end, anchor.end);
  return { first, from, end: Math.max(tokenAt(analysis, last - 1) + 1, first + 1) };
}

/** The words right behind a figure. */
export function behind({ input, quantity }: Figure): string {
  return input.analysis.text.slice(quantity.anchor.end, quantity.anchor.end + 24).trimStart();
}
