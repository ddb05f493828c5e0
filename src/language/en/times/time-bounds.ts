import type { TimeExpression } from '../../../model/time.ts';
import { NUMBER, type Pieces } from '../../pieces.ts';
import type { TimeRead } from '../../time-form.ts';
import { BOUND_WORDS } from '../time-words.ts';

const RANGE_SIGN = /^[-–—]$/;
/** Between a date and the weekday that it was: "3 May, a Tuesday". */
export const NAMES_ITS_DAY = /^\s*[,(–—-]\s*an?\s*$/;
/** In front of a time that is still to come: "by 2030". */
export const BOUNDS_AHEAD = /^(by|until|till|before)$/;
/** Between the two ends of a time: "May through August". */
export const PAIRS_TIMES = /^(to|and|through|till|until|-|–|—)$/;

/**
 * The word in front that bounds: "since at least 2013" is `since`. Of a pair ("from 2001 to 2003", "between 2013 and 2014",
 * "1980-1988") the first is `since`, the second `until`; "to" and "and" bound nothing without a first. In "before this
 * month’s blast" the bound is the blast's, and the month has none.
 */
export function boundBefore(
  pieces: Pieces,
  { start, end }: TimeRead,
  previous: TimeRead | null,
): TimeExpression['bound'] {
  if (isPossessive(pieces, end)) return null;
  const lead = pieces.lower[leadIndex(pieces, start)] ?? '';
  const paired = previous !== null && previous.end === start - 1;
  if (paired && RANGE_SIGN.test(lead)) return 'until';
  if (paired && (lead === 'to' || lead === 'and')) {
    const opening = leadWord(pieces, previous.start);
    return (opening === 'between') === (lead === 'and') && /^(between|from)$/.test(opening) ? 'until' : null;
  }
  if (RANGE_SIGN.test(pieces.lower[end] ?? '') && pieces.kind[end + 1] === NUMBER) return 'since';
  return lead === 'between' ? 'since' : (BOUND_WORDS.get(lead) ?? null);
}

function isPossessive(pieces: Pieces, end: number): boolean {
  return /^['’]$/.test(pieces.lower[end] ?? '') && pieces.lower[end + 1] === 's';
}

/** The word in front of an expression, over "the", "at least", "about"; empty for none. */
export function leadWord(pieces: Pieces, start: number): string {
  return pieces.lower[leadIndex(pieces, start)] ?? '';
}

/** Where that word stands; -1 for none. */
export function leadIndex(pieces: Pieces, start: number): number {
  let at = start - 1;
  if (pieces.lower[at] === 'the') at--;
  if (/^(least|most)$/.test(pieces.lower[at] ?? '') && pieces.lower[at - 1] === 'at') at -= 2;
  if (/^(about|around|roughly|approximately)$/.test(pieces.lower[at] ?? '')) at--;
  return at;
}

/** "around 1990", "c. 1990". */
export function isAbout(pieces: Pieces, start: number): boolean {
  return /^(about|around|circa|ca|c|roughly|approximately)$/.test(
    pieces.lower[start - (pieces.lower[start - 1] === '.' ? 2 : 1)] ?? '',
  );
}
