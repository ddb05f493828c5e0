import { singularOf } from '../../language/en/noun-words.ts';
import { BREAK, findPieces, NUMBER, type Pieces, WORD } from '../../language/pieces.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { TimeExpression } from '../../model/time.ts';
import { contentId } from '../../text/content-id.ts';
import { type CountedPhrase, findCounted } from './counted-phrase.ts';
import { type NumberRole, roleOf } from './number-role.ts';
import { type Amount, glued, readAmount } from './read-amount.ts';
import { type Bounds, readBounds, readBoundsBehind } from './read-bounds.ts';

export interface QuantitiesInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly times: readonly TimeExpression[];
}

/** A number with its bounds, its role and what it counts. Indexes are of pieces. */
interface QuantityRead extends Amount {
  readonly role: NumberRole;
  readonly bounds: Bounds['kind'];
  readonly range: boolean;
  readonly counted: CountedPhrase | null;
  readonly linePhrase: boolean;
}

/**
 * Every number that counts or measures, in order, not overlapping. "more than 250" has `min` 250: the bound as written,
 * not the next whole number. Years, dates, clock times, ages, ordinals, scores, phone numbers, labels and names with
 * numbers are left out. Linear in the text. Other languages than English give none.
 */
export function findQuantities({ article, analysis, times }: QuantitiesInput): Quantity[] {
  if (!/^en\b/i.test(analysis.language)) return [];
  const pieces = findPieces(analysis);
  const taken = piecesOfTimes(pieces, times);
  const reads: QuantityRead[] = [];
  let from = 0;
  for (let i = 0; i < pieces.count; ) {
    const read = taken[i] ? null : readQuantity(pieces, analysis, i, taken, from);
    if (!read) {
      i++;
      continue;
    }
    if (read.role === 'quantity') reads.push(read);
    i = Math.max(read.end, i + 1);
    from = i;
  }
  return reads.length === 0 ? [] : asQuantities(article, pieces, reads);
}

/** 1 for pieces of dates and clock times. Lengths of time are quantities too. */
function piecesOfTimes(p: Pieces, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(p.count);
  let i = 0;
  for (const time of times) {
    if (time.kind === 'duration' || time.kind === 'set') continue;
    while (i < p.count && p.start[i]! < time.anchor.start) i++;
    for (; i < p.count && p.start[i]! < time.anchor.end; i++) taken[i] = 1;
  }
  return taken;
}

function readQuantity(p: Pieces, analysis: Analysis, i: number, taken: Uint8Array, from: number): QuantityRead | null {
  const first = readAmount(p, i);
  if (!first) return null;
  const role = roleOf(p, first);
  if (role !== 'quantity') return { ...first, role, bounds: 'none', range: false, counted: null, linePhrase: false };
  const whole = readRange(p, first, taken) ?? first;
  const range = whole !== first;
  const before = readBounds(p, whole.start);
  const start = before.start >= from ? before.start : whole.start;
  const behind = readBoundsBehind(p, whole.end);
  const kind = behind.kind === 'none' ? (start < whole.start ? before.kind : 'none') : behind.kind;
  const amount = withLateUnit(p, { ...whole, start, end: behind.end });
  const line = factLine(p, analysis, amount);
  const counted = line ?? countedBehind(p, analysis, amount);
  return { ...amount, role, bounds: kind, range, counted, linePhrase: line !== null };
}

/** The unit behind "4,000-plus": "4,000-plus tonnes". */
function withLateUnit(_p: Pieces, amount: Amount): Amount {
  return amount;
}

/** "500-2,000", "15 to 22 miles", "between $62 and $68", "from 252 miles to 287 miles". */
function readRange(p: Pieces, first: Amount, taken: Uint8Array): Amount | null {
  const { end } = first;
  if (first.low !== first.high) return null;
  const joint = p.lower[end] ?? '';
  const dash = /^[-–—‑]$/.test(joint);
  const lead = p.lower[readBounds(p, first.start).start - 1] ?? '';
  const spelled = joint === 'to' || (joint === 'and' && lead === 'between');
  if (!dash && !spelled) return null;
  const hyphens = joint === 'to' || !dash ? 0 : 1;
  if (dash && glued(p, end) !== glued(p, end + 1)) return null;
  let at = end + 1;
  if (/^(up|about|around)$/.test(p.lower[at] ?? '')) at += p.lower[at] === 'up' ? 2 : 1;
  const second = taken[at] ? null : readAmount(p, at);
  if (!second || second.share || second.low !== second.high) return null;
  if (dash && hyphens && p.kind[at] !== NUMBER && !/^[$€£]$/.test(p.lower[at]!)) return null;
  const unit = second.unit ?? first.unit;
  if (first.unit && second.unit && first.unit !== second.unit) return null;
  if (first.unit && !second.unit && joint === 'to') return null;
  const low = scaled(p, first, second);
  if (low > second.high && lead !== 'from') return null;
  return {
    ...first,
    end: second.end,
    low: Math.min(low, second.low),
    high: Math.max(low, second.high),
    ...(unit ? { unit } : {}),
  };
}

/** "$1-2 billion": the first takes the second's scale. */
function scaled(p: Pieces, first: Amount, second: Amount): number {
  const plain = p.kind[first.end - 1] === NUMBER && first.low < 1000;
  const word = p.lower[second.end - 1] ?? '';
  if (!plain || second.low < 1e6 || !/^(million|billion|trillion|m|bn|b)$/.test(word)) return first.low;
  const scale = word === 'million' || word === 'm' ? 1e6 : word === 'trillion' ? 1e12 : 1e9;
  return first.low * scale;
}

const PARTS_OF = /^(them|whom|these|those|which)$/;

/** The phrase behind a number and its unit. */
function countedBehind(p: Pieces, analysis: Analysis, amount: Amount): CountedPhrase | null {
  let at = amount.end;
  const plural = amount.share || amount.low !== 1 || amount.high !== 1;
  if (p.lower[at] === 'of') {
    at++;
    if (PARTS_OF.test(p.lower[at] ?? '')) return findCounted(p, analysis, skipCopula(p, at + 1), plural);
    while (/^(the|a|an|his|her|its|their|our|my|your|all|those|these|some)$/.test(p.lower[at] ?? '')) at++;
    return findCounted(p, analysis, at, true);
  }
  if (amount.unit !== undefined) return null;
  if (amount.share && /^(the|its|their|his|her|our|all)$/.test(p.lower[at] ?? '')) at++;
  if (/^[-‑]$/.test(p.lower[at] ?? '') && glued(p, at) && glued(p, at + 1)) at++;
  if (p.lower[at] === 'more' || p.lower[at] === 'other' || p.lower[at] === 'additional') at++;
  return findCounted(p, analysis, at, plural);
}

function skipCopula(p: Pieces, at: number): number {
  return /^(were|are|was|is|being)$/.test(p.lower[at] ?? '') ? at + 1 : at;
}

/** A fact-box line, "4,158 - Resettled refugees in X": all behind the dash is what is counted. */
function factLine(p: Pieces, analysis: Analysis, amount: Amount): CountedPhrase | null {
  if (amount.start > 0 && p.kind[amount.start - 1] !== BREAK) return null;
  if (!/^[-–—:|]$/.test(p.lower[amount.end] ?? '') || p.kind[amount.end + 1] !== WORD) return null;
  if (glued(p, amount.end) && glued(p, amount.end + 1)) return null;
  const start = amount.end + 1;
  let end = start;
  while (end < p.count && p.kind[end] !== BREAK && end - start < FACT_REACH) end++;
  if (end < p.count && p.kind[end] !== BREAK) return null;
  while (end > start && /^[.;,]$/.test(p.lower[end - 1]!)) end--;
  const noun = findCounted(p, analysis, start, true);
  return { start, end, head: noun?.head ?? singularOf(p.lower[start]!) };
}
/** A longer line is a sentence, not a fact. In pieces. */
const FACT_REACH = 24;

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

const NAMES_OF_MANY = /^(dead|wounded|injured|victim|casualty|total|survivor|missing)$/;

/** "those who …" points nowhere back. */
function namesAnew(p: Pieces, of: number): boolean {
  return p.lower[of + 1] === 'those' && /^(who|in|with|that|whose|from|killed)$/.test(p.lower[of + 2] ?? '');
}

/** The head of "Of the dead," in front of a number, or null. */
function leadOf(p: Pieces, start: number): string | null {
  let at = start - 1;
  if (p.lower[at] === ',') at--;
  if (p.kind[at] !== WORD) return null;
  const head = p.lower[at]!;
  for (let steps = 0; steps < 5 && at >= 0; at--, steps++) {
    if (p.lower[at] === 'of') {
      const first =
        at === 0 ||
        p.kind[at - 1] === BREAK ||
        p.sentence[at] !== p.sentence[at - 1] ||
        /^[,;—–]$/.test(p.lower[at - 1]!);
      return first ? singularOf(head) : null;
    }
    if (p.kind[at] !== WORD) return null;
  }
  return null;
}

function asQuantity(article: Article, p: Pieces, read: QuantityRead, whole: Quantity | null): Quantity {
  const start = p.start[read.start]!;
  const end = p.end[read.end - 1]!;
  const exact = article.text.slice(start, end);
  const span = read.counted && { start: p.start[read.counted.start]!, end: p.end[read.counted.end - 1]! };
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
    head: read.counted?.head ?? '',
    ...(whole ? { partOf: whole.id } : {}),
  };
}

function valuesOf({ low, high, bounds }: QuantityRead): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (bounds === 'min' && low === high) return { min: low };
  if (bounds === 'max' && low === high) return { max: high };
  return low === high ? { value: low } : { min: low, max: high };
}
