import type { Read } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm, TimeRead } from '../../time-form.ts';
import { TIME_STARTS } from '../time-starts.ts';
import { readBehindThe } from './read-behind-the.ts';
import { readClock } from './read-clock.ts';
import { readClockDate } from './read-clock-date.ts';
import { asForm, readDate, readDeictic } from './read-date.ts';
import { readFeast } from './read-feast.ts';
import { behindAbout, readLength } from './read-length.ts';
import { readNthDay } from './read-nth-day.ts';
import { readPart } from './read-part.ts';
import { readRelated } from './read-related.ts';
import { readSet } from './read-set.ts';
import { readVague } from './read-vague.ts';
import { readWithin } from './read-within.ts';

/** The expression of time that starts at piece `i`, the longest that the grammar knows; or null. Constant time. */
export function readTime(p: Pieces, i: number): TimeRead | null {
  const isWord = p.kind[i] === WORD;
  if (isWord && !TIME_STARTS.has(p.lower[i]!)) return null;
  const read = isWord ? readFromWord(p, i) : readFromFigure(p, i);
  return read ? { start: i, ...read } : null;
}

function readFromFigure(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.kind[i] !== NUMBER) {
    const quote = p.lower[i] === "'" || p.lower[i] === '’';
    return quote && p.kind[i + 1] === NUMBER ? readDate(p, i) : null;
  }
  return readClockDate(p, i) ?? readDate(p, i) ?? asForm(readLength(p, i)) ?? readNineEleven(p, i);
}

function readFromWord(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  return (
    readSet(p, i) ??
    readNthDay(p, word === 'the' ? i + 1 : i) ??
    readPart(p, word === 'the' ? i + 1 : i) ??
    readClockDate(p, i) ??
    readWithin(p, word === 'the' ? i + 1 : i) ??
    readRelated(p, i, word === 'the' ? i + 1 : i) ??
    (word === 'the' ? readBehindThe(p, i + 1) : null) ??
    readDate(p, i) ??
    readDeictic(p, i) ??
    readFeast(p, i) ??
    readAbout(p, i) ??
    asForm(readLength(p, i)) ??
    readYearEnd(p, i) ??
    readVague(p, i)
  );
}

/** "more than two years", "about a week ago". */
function readAbout(p: Pieces, i: number): Read<TimeForm> | null {
  let at = behindAbout(p, i);
  if (at === i) return null;
  const second = behindAbout(p, at);
  if (second > at) at = second;
  if (p.kind[at] === WORD && readClock(p, at)) return null;
  const read = p.lower[at] === 'the' ? null : readLength(p, at);
  if (!read || (read.form.type === 'length' && read.form.count === null)) return null;
  return { end: read.end, form: { base: read.form, approximate: true } };
}

/** "year-end". */
function readYearEnd(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.lower[i] !== 'year' || p.lower[i + 1] !== '-' || p.lower[i + 2] !== 'end') return null;
  return { end: i + 3, form: { base: { type: 'unit', unit: 'year', relation: 'this', fromText: true }, part: 'end' } };
}

function readNineEleven(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.lower[i] !== '9' || p.lower[i + 1] !== '/' || p.lower[i + 2] !== '11' || p.lower[i + 3] === '/') return null;
  return { end: i + 3, form: { base: { type: 'calendar', year: 2001, month: 9, day: 11 } } };
}
