import { glued, wholeNumber } from '../../piece-checks.ts';
import { BREAK, NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm, TimeRead } from '../../time-form.ts';
import { readTime } from './read-time.ts';

/** All expressions in order; the second half of a range ("1915-17", "June 5-7") is one of its own. */
export function readTimes(pieces: Pieces): TimeRead[] {
  const reads: TimeRead[] = [];
  for (let i = 0; i < pieces.count; ) {
    const read = pieces.kind[i] === BREAK ? null : readTime(pieces, i);
    if (!read) {
      i++;
      continue;
    }
    const whole = trimmed(pieces, read);
    reads.push(whole);
    const second = readRangeEnd(pieces, whole);
    if (second) reads.push(second);
    i = second?.end ?? whole.end;
  }
  return withYearsBehind(pieces, reads);
}

/** An expression ends before a line's end. */
function trimmed(pieces: Pieces, read: TimeRead): TimeRead {
  for (let i = read.start; i < read.end; i++) {
    if (pieces.kind[i] === BREAK) return { ...read, end: Math.max(i, read.start + 1) };
  }
  return read;
}

function readRangeEnd(pieces: Pieces, read: TimeRead): TimeRead | null {
  const { base } = read.form;
  const at = read.end;
  if (base.type !== 'calendar' || !/^[-–—/]$/.test(pieces.lower[at] ?? '') || pieces.kind[at + 1] !== NUMBER)
    return null;
  if (readTime(pieces, at + 1)?.form.base.type === 'calendar') return null;
  if (glued(pieces, at + 2) && pieces.kind[at + 2] === WORD) return null;
  if (
    base.month === undefined &&
    base.season === undefined &&
    base.year !== undefined &&
    pieces.lower[at + 1]!.length === 2
  ) {
    const year = Math.floor(base.year / 100) * 100 + wholeNumber(pieces, at + 1, 0, 99);
    const end: TimeForm = { base: { type: 'calendar', year } };
    return year > base.year && glued(pieces, at) ? { start: at + 1, end: at + 2, form: end } : null;
  }
  const day = wholeNumber(pieces, at + 1, 1, 31);
  if (base.day === undefined || day <= base.day || base.year !== undefined) return null;
  const comma = pieces.lower[at + 2] === ',' ? at + 3 : at + 2;
  const year = wholeNumber(pieces, comma, 1000, 2100);
  if (year > 0) return { start: at + 1, end: comma + 1, form: { base: { ...base, day, year } } };
  return { start: at + 1, end: at + 2, form: { base: { ...base, day } } };
}

const GOES_TO = /^([-–—,/]|to|and|or|until|till|through)$/;

/** "from March to April 2012": a month in front of one with a year is of that year, or of the one before. */
function withYearsBehind(pieces: Pieces, reads: TimeRead[]): TimeRead[] {
  for (let k = reads.length - 2; k >= 0; k--) {
    const next = reads[k + 1]!;
    const { base } = reads[k]!.form;
    const later = next.form.base;
    if (base.type !== 'calendar' || base.year !== undefined || base.yearRelation || base.month === undefined) continue;
    if (later.type !== 'calendar' || later.year === undefined || later.month === undefined) continue;
    if (next.start !== reads[k]!.end + 1 || !GOES_TO.test(pieces.lower[reads[k]!.end]!)) continue;
    const year = base.month > later.month ? later.year - 1 : later.year;
    reads[k] = { ...reads[k]!, form: { ...reads[k]!.form, base: { ...base, year } } };
  }
  return reads;
}
