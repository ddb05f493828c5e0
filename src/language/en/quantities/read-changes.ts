import type { Analysis } from '../../../model/analysis.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { CHANGE_VERBS, CHANGING_VERBS } from '../change-verbs.ts';
import { isPlural, singularOf } from '../noun-words.ts';
import { type CountedPhrase, findCounted } from './counted-phrase.ts';
import type { QuantityRead } from './quantity-read.ts';

/** How far in front of "from" or "to" the verb of a change may stand, in pieces. */
const VERB_REACH = 4;

/** Index of the verb that changes a figure, in front of the word at `lead`; -1 for none. */
export function changeVerbBefore(p: Pieces, lead: number): number {
  for (let i = lead - 1; i >= 0 && lead - i <= VERB_REACH; i--) {
    if (p.kind[i] !== WORD) return -1;
    if (CHANGE_VERBS.has(p.lower[i]!)) return i;
  }
  return -1;
}

/** Tells the two figures of a change apart: "fell from 800 to 61", "rose to 3 euros from 2", "13 percent, up from 9". */
export function withChanges(p: Pieces, analysis: Analysis, reads: readonly QuantityRead[]): QuantityRead[] {
  const changed = [...reads];
  for (let k = 0; k + 1 < changed.length; k++) {
    const first = changed[k]!;
    const second = changed[k + 1]!;
    const lead = p.lower[first.start - 1] ?? '';
    const joint = p.lower[first.end] ?? '';
    const adjoined = second.start === first.end + 1;
    if (adjoined && lead === 'from' && joint === 'to' && isChange(p, first, second)) {
      [changed[k], changed[k + 1]] = asPair(p, analysis, first, second, 'from', 'to');
    } else if (adjoined && lead === 'to' && joint === 'from' && changeVerbBefore(p, first.start - 1) >= 0) {
      [changed[k], changed[k + 1]] = asPair(p, analysis, first, second, 'to', 'from');
    } else if (isUpFrom(p, first, second)) {
      [changed[k], changed[k + 1]] = asPair(p, analysis, first, second, 'to', 'from');
    }
  }
  return changed;
}

/** From a figure to a smaller one, or with a verb of change: else it is a range. */
export function isChange(p: Pieces, first: { start: number; low: number }, second: { high: number }): boolean {
  return first.low > second.high || changeVerbBefore(p, first.start - 1) >= 0;
}

/** In pieces, between a figure and "up from". */
const COMPARED_REACH = 8;

function isUpFrom(p: Pieces, first: QuantityRead, second: QuantityRead): boolean {
  if (p.lower[second.start - 1] !== 'from' || !/^(up|down)$/.test(p.lower[second.start - 2] ?? '')) return false;
  return second.start - first.end <= COMPARED_REACH && p.sentence[first.start] === p.sentence[second.start];
}

function asPair(
  p: Pieces,
  analysis: Analysis,
  first: QuantityRead,
  second: QuantityRead,
  a: 'from' | 'to',
  b: 'from' | 'to',
): [QuantityRead, QuantityRead] {
  const own = first.counted ?? second.counted;
  const counted = own ?? (first.unit === undefined && second.unit === undefined ? changedBy(p, analysis, first) : null);
  const withUnit = (read: QuantityRead, other: QuantityRead): QuantityRead =>
    read.unit === undefined && other.unit !== undefined ? { ...read, unit: other.unit } : read;
  return [
    { ...withUnit(first, second), counted, change: a },
    { ...withUnit(second, first), counted, change: b },
  ];
}

/** What changes: the object of a verb that changes it ("cut attendance from 900 to 300"), else the plural in front of the verb ("Cases fell from 800 to 61"). */
function changedBy(p: Pieces, analysis: Analysis, read: QuantityRead): CountedPhrase | null {
  const verb = changeVerbBefore(p, read.start - 1);
  if (verb < 1) return null;
  if (CHANGING_VERBS.has(p.lower[verb]!)) {
    const start = /^(the|its|their|his|her|our)$/.test(p.lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
    const changed = start < read.start - 1 ? findCounted(p, analysis, start, true) : null;
    if (changed && changed.end < read.start) return changed;
  }
  const noun = p.lower[verb - 1]!;
  if (p.kind[verb - 1] !== WORD || !isPlural(noun)) return null;
  return { start: verb - 1, end: verb, head: singularOf(noun) };
}
