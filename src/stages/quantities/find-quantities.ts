import type { QuantityRead } from '../../language/en/quantities/quantity-read.ts';
import { piecesOfTimes, readQuantities } from '../../language/en/quantities/read-quantities.ts';
import { leadOf, NAMES_OF_MANY, namesAnew, PARTS_OF } from '../../language/en/quantities/refers-back.ts';
import { findPieces, type Pieces } from '../../language/pieces.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { TimeExpression } from '../../model/time.ts';
import { contentId } from '../../text/content-id.ts';
import { inContext } from './quantity-context.ts';

export interface QuantitiesInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly times: readonly TimeExpression[];
}

/**
 * Every number that counts or measures, in order, not overlapping. "more than 250" has `min` 250: the bound as written,
 * not the next whole number. Years, dates, clock times, ages, ordinals, scores, phone numbers, labels and names with
 * numbers are left out. Linear in the text. Other languages than English give none.
 */
export function findQuantities({ article, analysis, times }: QuantitiesInput): Quantity[] {
  if (!/^en\b/i.test(analysis.language)) return [];
  const pieces = findPieces(analysis);
  const reads = readQuantities(pieces, analysis, piecesOfTimes(pieces, times));
  return inContext(asQuantities(article, pieces, reads), pieces, analysis, times);
}

function asQuantities(article: Article, p: Pieces, reads: readonly QuantityRead[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < reads.length; i++) {
    const whole = partOf(p, reads, quantities, i);
    quantities.push(asQuantity(article, p, reads[i]!, whole));
  }
  return quantities;
}

/** The earlier quantity that this one is a part of: "of them", "including nine children", "of the dead, nine …". */
function partOf(p: Pieces, reads: readonly QuantityRead[], before: readonly Quantity[], i: number): Quantity | null {
  const read = reads[i]!;
  const last = before[i - 1];
  if (!last || p.sentence[read.start]! - p.sentence[reads[i - 1]!.start]! > 1) return null;
  const sameSentence = p.sentence[read.start] === p.sentence[reads[i - 1]!.start];
  if (p.lower[read.end] === 'of' && PARTS_OF.test(p.lower[read.end + 1] ?? '') && !namesAnew(p, read.end)) return last;
  if (sameSentence && p.lower[read.start - 1] === 'including' && last.unit === undefined) return last;
  const lead = leadOf(p, read.start);
  if (lead === null) return null;
  for (let k = before.length - 1; k >= 0 && before.length - k < 4; k--) {
    if (before[k]!.head !== '' && (lead === before[k]!.head || PARTS_OF.test(lead) || NAMES_OF_MANY.test(lead)))
      return before[k]!;
  }
  return null;
}

function asQuantity(article: Article, p: Pieces, read: QuantityRead, whole: Quantity | null): Quantity {
  const start = p.start[read.start]!;
  const end = p.end[read.end - 1]!;
  const exact = article.text.slice(start, end);
  const own = read.counted && { start: p.start[read.counted.start]!, end: p.end[read.counted.end - 1]! };
  const things = own ? null : thingsOf(p, read, whole);
  const span = own ?? things?.countedSpan;
  const counted = span ? article.text.slice(span.start, span.end) : '';
  const values = valuesOf(read);
  return {
    id: contentId('q', article.id, start, end, JSON.stringify(values), read.unit ?? '', counted),
    anchor: { article: article.id, start, end, exact },
    ...values,
    approximate: read.bounds === 'about' || (read.low !== read.high && !read.range),
    ...(read.unit ? { unit: read.unit } : {}),
    counted,
    ...(span ? { countedSpan: span } : {}),
    head: read.counted?.head ?? things?.head ?? '',
    ...(read.change ? { change: read.change } : {}),
    ...(whole ? { partOf: whole.id } : {}),
  };
}

/** "Four of them were sent home" counts what the whole does. */
function thingsOf(p: Pieces, read: QuantityRead, whole: Quantity | null): Quantity | null {
  return whole && !read.share && p.lower[read.end] === 'of' && PARTS_OF.test(p.lower[read.end + 1] ?? '')
    ? whole
    : null;
}

function valuesOf({ low, high, bounds }: QuantityRead): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (bounds === 'min' && low === high) return { min: low };
  if (bounds === 'max' && low === high) return { max: high };
  return low === high ? { value: low } : { min: low, max: high };
}
