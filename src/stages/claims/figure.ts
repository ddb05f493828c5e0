import type { Quantity } from '../../model/quantity.ts';
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

/** Where a quantity stands among the tokens. */
export function placeOf(
  { anchor, countedSpan }: Quantity,
  { analysis }: ClaimInput,
): { first: number; from: number; end: number } {
  const first = tokenAt(analysis, anchor.start);
  const from = countedSpan ? Math.min(first, tokenAt(analysis, countedSpan.start)) : first;
  const last = countedSpan ? Math.max(countedSpan.end, anchor.end) : anchor.end;
  return { first, from, end: Math.max(tokenAt(analysis, last - 1) + 1, first + 1) };
}

/** The words right behind a figure. */
export function behind({ input, quantity }: Figure): string {
  return input.analysis.text.slice(quantity.anchor.end, quantity.anchor.end + 24).trimStart();
}
