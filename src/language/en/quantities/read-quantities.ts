import type { Analysis } from '../../../model/analysis.ts';
import type { TimeExpression } from '../../../model/time.ts';
import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import { BREAK, NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { singularOf } from '../noun-words.ts';
import { readStopwatch } from '../stopwatch.ts';
import { isMoney, RATE_ADJECTIVES, RATE_ADVERBS } from '../units.ts';
import { countedBefore } from './counted-before.ts';
import { type CountedPhrase, findCounted, findCountedBehindPronoun } from './counted-phrase.ts';
import { joinUnits } from './join-units.ts';
import { roleOf } from './number-role.ts';
import type { QuantityRead } from './quantity-read.ts';
import { isRated, readAmount } from './read-amount.ts';
import { readBounds, readBoundsBehind } from './read-bounds.ts';
import { isChange, withChanges } from './read-changes.ts';
import { withMagnitude } from './read-magnitude.ts';
import { readRatio } from './read-ratio.ts';
import { findVote } from './read-score.ts';
import { readZero } from './read-zero.ts';
import { NAMES_OF_MANY, PARTS_OF } from './refers-back.ts';

/** "six minutes later" is a date, and a length too. */
const MEASURED = / (later|earlier|afterwards)$/i;

/** 1 for pieces of dates and clock times. Lengths of time are quantities too. */
export function piecesOfTimes(p: Pieces, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(p.count);
  let i = 0;
  for (const time of times) {
    if (time.kind === 'duration' || time.kind === 'set' || MEASURED.test(time.anchor.exact)) continue;
    while (i < p.count && p.start[i]! < time.anchor.start) i++;
    for (; i < p.count && p.start[i]! < time.anchor.end; i++) taken[i] = 1;
  }
  return taken;
}

/** All quantities in order; numbers of other roles are stepped over. `taken` marks pieces that are no quantity's. */
export function readQuantities(pieces: Pieces, analysis: Analysis, taken: Uint8Array): QuantityRead[] {
  const reads: QuantityRead[] = [];
  let from = 0;
  for (let i = 0; i < pieces.count; ) {
    const read = taken[i] ? null : readQuantity(pieces, analysis, i, taken, from);
    if (!read) {
      i++;
      continue;
    }
    if (read.role === 'quantity') reads.push(filledIn(pieces, read, reads.at(-1)));
    i = Math.max(read.end, i + 1);
    from = i;
  }
  return withChanges(pieces, analysis, fillBackwards(pieces, reads));
}

/**
 * A number that leaves out what the one before it named: "13 percent, up from 9", "435 homes by sale and 187 by tender",
 * "and another 1,963 in 2017".
 */
function filledIn(p: Pieces, read: QuantityRead, last: QuantityRead | undefined): QuantityRead {
  if (last && isOfSum(p, read, last)) return { ...read, counted: null, unit: last.unit! };
  if (
    !last ||
    read.counted ||
    read.unit !== undefined ||
    read.share ||
    p.sentence[read.start] !== p.sentence[last.start]
  )
    return read;
  if (last.share || last.unit === 'year' || read.start - last.end > ELLIPSIS_REACH) return read;
  const lead = p.lower[read.start - 1] ?? '';
  const next = p.lower[read.end] ?? '';
  if (lead === 'to' && last.counted?.head === 'vote') return { ...read, counted: last.counted };
  const compared =
    lead === 'from' && /^(up|down|rose|fell|increased|decreased|dropped|grew)$/.test(p.lower[read.start - 2] ?? '');
  const again = lead === 'another' || (/^(and|with|but|while|,|;)$/.test(lead) && GOES_ON.test(next));
  const harmed = HARMS.test(lead) && (p.kind[read.end] !== WORD || HARM_GOES_ON.test(next));
  const otherwise = NAMES_OF_MANY.test(last.counted?.head ?? '') && BEFELL_OTHERS.test(next);
  if ((!compared && !again && !harmed) || otherwise) return read;
  return { ...read, counted: last.counted, ...(last.unit ? { unit: last.unit } : {}) };
}

/** "11 million crowns of the promised 40 million": a sum, and the whole of it. */
function isOfSum(p: Pieces, read: QuantityRead, last: QuantityRead): boolean {
  if (read.unit !== undefined || read.share || !isMoney(last.unit)) return false;
  if (read.counted && read.counted.start >= read.end) return false;
  return p.lower[last.end] === 'of' && OWNED.test(p.lower[last.end + 1] ?? '') && read.start - last.end <= WHOLE_REACH;
}

const OWNED = /^(?:the|its|their|his|her|that|this)$/;
/** In pieces. */
const WHOLE_REACH = 4;

/** "killed 11 people and injured more than 60". */
const HARMS =
  /^(killed|killing|injured|injuring|wounded|wounding|hurt|hurting|arrested|arresting|rescued|displaced|displacing)$/;
const HARM_GOES_ON = /^(in|on|at|by|when|as|after|during|and|others|more|while)$/;

/** In pieces. */
const ELLIPSIS_REACH = 16;
const GOES_ON =
  /^(in|by|at|on|from|were|was|are|more|others|injured|wounded|killed|hurt|missing|dead|treated|arrested|detained|rescued|trapped|homeless|displaced|still)$/;

/** "Two dead, 30 (missing)": what befell these is not what befell those before. */
const BEFELL_OTHERS =
  /^(injured|wounded|killed|hurt|missing|dead|treated|arrested|detained|rescued|trapped|homeless|displaced)$/;

/** "eight or nine euros": the first takes the second's. */
function fillBackwards(p: Pieces, reads: QuantityRead[]): QuantityRead[] {
  for (let i = reads.length - 2; i >= 0; i--) {
    const read = reads[i]!;
    const next = reads[i + 1]!;
    if (p.lower[read.end] !== 'or' || next.start !== read.end + 1 || read.counted || read.unit !== undefined) continue;
    reads[i] = { ...read, counted: next.counted, ...(next.unit ? { unit: next.unit } : {}) };
  }
  return reads;
}

function readQuantity(p: Pieces, analysis: Analysis, i: number, taken: Uint8Array, from: number): QuantityRead | null {
  const zero = readZero(p, i);
  if (zero)
    return { ...zero, role: 'quantity', bounds: 'none', range: false, counted: countedBehind(p, analysis, zero) };
  const timed = readTimed(p, i);
  if (timed) return { ...timed, role: 'quantity', bounds: 'none', range: false, counted: null };
  const read = readRatio(p, i) ?? readAmount(p, i);
  if (!read) return null;
  const first = joinUnits(p, withMagnitude(p, read));
  const vote = findVote(p, first);
  if (vote) return { ...first, role: 'quantity', bounds: 'none', range: false, counted: vote };
  const role = roleOf(p, first);
  if (role !== 'quantity') return { ...first, role, bounds: 'none', range: false, counted: null };
  const whole = readRange(p, first, taken) ?? first;
  const range = whole !== first;
  const before = readBounds(p, whole.start);
  const bound = before.start >= from ? before.start : whole.start;
  const start = isBetween(p, first, bound, whole) && bound > from ? bound - 1 : bound;
  const behind = readBoundsBehind(p, whole.end);
  const kind = behind.kind === 'none' ? (bound < whole.start ? before.kind : 'none') : behind.kind;
  const amount = { ...whole, start, end: behind.end };
  const line = factLine(p, analysis, amount);
  const counted = line ?? countedBehind(p, analysis, amount) ?? countedBefore(p, analysis, amount);
  return { ...withOften(p, amount, counted), role, bounds: kind, range, counted };
}

/** "Won in 2:19:44". */
function readTimed(p: Pieces, i: number): Amount | null {
  const timed = readStopwatch(p, i);
  if (!timed) return null;
  const { end, form: seconds } = timed;
  return { start: i, end, low: seconds, high: seconds, unit: 'second', share: false, inWords: false };
}

/** "24 million kilos of straw annually", "an annual 900 tonnes": told for a year, which stands apart from the amount. */
function withOften<T extends Amount>(p: Pieces, amount: T, counted: CountedPhrase | null): T {
  if (amount.unit === undefined || !(isRated(amount.unit) || isMoney(amount.unit))) return amount;
  const behind = counted && counted.start >= amount.end ? RATE_ADVERBS.get(p.lower[counted.end] ?? '') : undefined;
  const often = behind ?? RATE_ADJECTIVES.get(p.lower[amount.start - 1] ?? '');
  return often ? { ...amount, unit: `${amount.unit}/${often}` } : amount;
}

/** "500-2,000", "15 to 22 miles", "between $62 and $68", "from 252 miles to 287 miles". */
function readRange(p: Pieces, first: Amount, taken: Uint8Array): Amount | null {
  const { end } = first;
  if (first.low !== first.high) return null;
  const joint = p.lower[end] ?? '';
  const stepped = joint === '-' && p.lower[end + 1] === 'to' && p.lower[end + 2] === '-';
  const dash = !stepped && /^[-–—‑]$/.test(joint);
  const start = readBounds(p, first.start).start;
  const lead = p.lower[start - 1] ?? '';
  if (joint === 'to' && lead === 'by' && first.unit) return null;
  const spelled = stepped || joint === 'to' || (joint === 'and' && lead === 'between');
  if (!dash && !spelled) return null;
  const hyphens = joint === 'to' || !dash ? 0 : 1;
  if (dash && glued(p, end) !== glued(p, end + 1)) return null;
  let at = stepped ? end + 3 : end + 1;
  if (/^(up|about|around)$/.test(p.lower[at] ?? '')) at += p.lower[at] === 'up' ? 2 : 1;
  const second = taken[at] ? null : readAmount(p, at);
  if (!second || second.share || second.low !== second.high) return null;
  if (dash && hyphens && p.kind[at] !== NUMBER && !/^[$€£]$/.test(p.lower[at]!)) return null;
  const unit = second.unit ?? first.unit;
  if (first.unit && second.unit && first.unit !== second.unit && !second.unit.startsWith(`${first.unit}/`)) return null;
  if (first.unit && !second.unit && joint === 'to') return null;
  if (joint === 'to' && lead === 'from' && isChange(p, { start, low: first.low }, second)) return null;
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

/** "between 500 and 700": "500 and 700" would be two figures. */
function isBetween(p: Pieces, first: Amount, start: number, whole: Amount): boolean {
  return whole !== first && p.lower[first.end] === 'and' && p.lower[start - 1] === 'between';
}

/** "$1-2 billion": the first takes the second's scale. */
function scaled(p: Pieces, first: Amount, second: Amount): number {
  const plain = p.kind[first.end - 1] === NUMBER && first.low < 1000;
  const word = p.lower[second.end - 1] ?? '';
  if (!plain || second.low < 1e6 || !/^(million|billion|trillion|m|bn|b)$/.test(word)) return first.low;
  const scale = word === 'million' || word === 'm' ? 1e6 : word === 'trillion' ? 1e12 : 1e9;
  return first.low * scale;
}

/** The phrase behind a number and its unit. */
function countedBehind(p: Pieces, analysis: Analysis, amount: Amount): CountedPhrase | null {
  const { around } = amount;
  if (around !== undefined) return { start: around, end: around + 1, head: singularOf(p.lower[around]!) };
  let at = amount.end;
  if (/^[”"’]$/.test(p.lower[at] ?? '') && p.lower[at + 1] === 'of') at++;
  const plural = amount.share || amount.low !== 1 || amount.high !== 1;
  if (p.lower[at] === 'of') {
    at++;
    if (PARTS_OF.test(p.lower[at] ?? '')) return findCountedBehindPronoun(p, analysis, skipCopula(p, at + 1));
    while (/^(the|a|an|his|her|its|their|our|my|your|all|those|these|some)$/.test(p.lower[at] ?? '')) at++;
    const whole = amount.low >= 2 ? readAmount(p, at) : null;
    const plain = whole && !whole.share && whole.unit === undefined ? whole.end : at;
    return findCounted(p, analysis, plain, true);
  }
  if (amount.unit !== undefined) return null;
  if (amount.share && /^(the|its|their|his|her|our|all)$/.test(p.lower[at] ?? '')) at++;
  if (/^[-‑]$/.test(p.lower[at] ?? '') && glued(p, at) && glued(p, at + 1)) {
    const noun = p.kind[at + 1] === WORD && p.lower[at + 2] !== '-';
    return noun ? { start: at + 1, end: at + 2, head: singularOf(p.lower[at + 1]!) } : null;
  }
  if (p.lower[at] === 'more' || p.lower[at] === 'other' || p.lower[at] === 'additional') at++;
  return findCounted(p, analysis, at, plural);
}

function skipCopula(p: Pieces, at: number): number {
  return /^(were|are|was|is|being)$/.test(p.lower[at] ?? '') ? at + 1 : at;
}

/** A fact-box line, "4,158 - Resettled refugees in X": all behind the dash is what is counted. */
function factLine(p: Pieces, analysis: Analysis, amount: Amount): CountedPhrase | null {
  const bullet = /^[•*·▪–—-]$/.test(p.lower[amount.start - 1] ?? '') ? 1 : 0;
  const lead = amount.start - bullet;
  if (lead > 0 && p.kind[lead - 1] !== BREAK) return null;
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
