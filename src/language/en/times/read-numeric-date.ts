import { glued, type Read, startsCode } from '../../piece-checks.ts';
import { NUMBER, type Pieces, SIGN } from '../../pieces.ts';
import type { CalendarForm } from '../../time-form.ts';

const ISO_DATE = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;

const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d)/y;

/** "2013-09-03", "9/3/2013" (month first, unless it can't be), "05.07.2019" (day first). */
export function readNumericDate(p: Pieces, i: number): Read<CalendarForm> | null {
  if (p.kind[i] !== NUMBER || (glued(p, i) && p.kind[i - 1] !== SIGN) || startsCode(p, i)) return null;
  const at = p.start[i]!;
  const read = matchIso(p.text, at) ?? matchNumeric(p.text, at);
  if (!read) return null;
  let end = i;
  while (end < p.count && p.start[end]! < at + read.length) end++;
  if (glued(p, end) && p.kind[end] === NUMBER) return null;
  return { end, form: read.form };
}

function matchIso(text: string, at: number): { length: number; form: CalendarForm } | null {
  ISO_DATE.lastIndex = at;
  const match = ISO_DATE.exec(text);
  return match ? asDate(match[0].length, Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

function matchNumeric(text: string, at: number): { length: number; form: CalendarForm } | null {
  NUMERIC_DATE.lastIndex = at;
  const match = NUMERIC_DATE.exec(text);
  if (!match) return null;
  const a = Number(match[1]);
  const b = Number(match[3]);
  const short = match[4]!.length === 2;
  if (short && match[2] !== '/') return null;
  const written = Number(match[4]);
  const year = short ? (written < 40 ? 2000 : 1900) + written : written;
  const dayFirst = match[2] === '.' || a > 12;
  return dayFirst ? asDate(match[0].length, year, b, a) : asDate(match[0].length, year, a, b);
}

function asDate(
  length: number,
  year: number,
  month: number,
  day: number,
): { length: number; form: CalendarForm } | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return null;
  return { length, form: { type: 'calendar', year, month, day } };
}
