import { glued, isCapital, type Read, startsCode, wholeNumber } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { CalendarForm } from '../../time-form.ts';
import { isPlural } from '../noun-words.ts';
import { monthAt } from './calendar-names.ts';
import { readOrdinal } from './read-ordinal.ts';
import { beforeChrist } from './read-year.ts';
import { ancientYear, yearBehind } from './read-year-behind.ts';

/** "September 1, 1939", "Sept. 1", "February of 1940", "July 25 of that year", "May". */
export function readMonthFirst(p: Pieces, i: number): Read<CalendarForm> | null {
  const month = monthAt(p, i);
  if (!month) return null;
  let end = i + 1;
  if (p.lower[end] === '.' && glued(p, end) && isShortMonth(p.lower[i]!) && p.kind[end + 1] !== undefined) {
    if (p.kind[end + 1] === NUMBER || !isCapital(p, end + 1)) end++;
  }
  let form: CalendarForm = { type: 'calendar', month };
  const dayAt = p.lower[end] === 'the' ? end + 1 : end;
  const ordinal = readOrdinal(p, dayAt, 31);
  const day = ordinal && p.kind[dayAt] === NUMBER ? ordinal.form : dayAt === end ? wholeNumber(p, end, 1, 31) : -1;
  const dayEnd = ordinal && day > 0 ? ordinal.end : end + 1;
  if (day > 0 && !beforeChrist(p, dayEnd) && !isClockOrCount(p, dayEnd) && !isCountIn(p, i, dayEnd)) {
    form = { ...form, day };
    end = dayEnd;
  }
  const year = yearBehind(p, end);
  return year ? { end: year.end, form: { ...form, ...year.form } } : { end, form };
}

function isShortMonth(word: string): boolean {
  return word.length < 5 && word !== 'may' && word !== 'june' && word !== 'july';
}

function isClockOrCount(p: Pieces, i: number): boolean {
  return (
    (p.lower[i] === ':' && glued(p, i) && p.kind[i + 1] === NUMBER && glued(p, i + 1)) ||
    COUNT_BEHIND.test(p.lower[i] ?? '')
  );
}

/** "In May 11 people died": a day would be "on" it. */
function isCountIn(p: Pieces, month: number, end: number): boolean {
  return p.lower[month - 1] === 'in' && p.kind[end] === WORD && isPlural(p.lower[end]!);
}

/** "By the middle of May 11 million had been paid." */
const COUNT_BEHIND = /^(?:%|percent|thousand|million|billion|trillion)$/;

/** "9 September 1914", "the 25th of August", "10 August". The "the" is taken in by the caller. */
export function readDayFirst(p: Pieces, i: number): Read<CalendarForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  const day = ordinal ? ordinal.form : wholeNumber(p, i, 1, 31);
  if (day < 0 || startsCode(p, i)) return null;
  let at = ordinal ? ordinal.end : i + 1;
  if (p.lower[at] === 'of' || (p.lower[at] === '-' && glued(p, at))) at++;
  const month = monthAt(p, at);
  if (!month || (p.lower[at - 1] === '-' && p.kind[at] !== WORD)) return null;
  at++;
  if (p.lower[at] === '.' && isShortMonth(p.lower[at - 1]!) && glued(p, at)) at++;
  const dashed = p.lower[at] === '-' && glued(p, at) && glued(p, at + 1) ? at + 1 : at;
  const year = yearBehind(p, dashed) ?? ancientYear(p, at);
  if (year) return { end: year.end, form: { type: 'calendar', month, day, ...year.form } };
  return { end: at, form: { type: 'calendar', month, day } };
}

/** "23-28 March 1951", "28 and 29 August": the first day takes month and year from the second. */
export function readDayPair(p: Pieces, i: number): Read<CalendarForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  const day = ordinal && p.kind[i] === NUMBER ? ordinal.form : wholeNumber(p, i, 1, 31);
  if (day < 0 || startsCode(p, i)) return null;
  const end = ordinal ? ordinal.end : i + 1;
  if (!/^([-–—]|and|to|or)$/.test(p.lower[end] ?? '')) return null;
  const at = p.lower[end + 1] === 'the' ? end + 2 : end + 1;
  const second = readDayFirst(p, at);
  return second && second.form.day! > day ? { end, form: { ...second.form, day } } : null;
}
