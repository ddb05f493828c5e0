import type { Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { CalendarForm, TimeForm } from '../../time-form.ts';
import { TIME_UNITS } from '../time-words.ts';
import { readMonthFirst } from './read-calendar.ts';
import { readUnits } from './read-length.ts';
import { readSeason } from './read-season.ts';
import { readBareYear } from './read-year.ts';

function readNamedYear(p: Pieces, i: number): Read<CalendarForm> | null {
  const year = readBareYear(p, i);
  return year ? { end: year.end, form: { type: 'calendar', year: year.form } } : null;
}

/** "the year", "this year", "last year". */
function readOwnYear(p: Pieces, i: number): Read<CalendarForm> | null {
  const word = p.lower[i] ?? '';
  if (p.lower[i + 1] !== 'year' || !/^(the|this|last|next)$/.test(word)) return null;
  return { end: i + 2, form: { type: 'calendar', yearRelation: word === 'last' || word === 'next' ? word : 'this' } };
}

const PLURALS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'hours']);

/** "last week of August", "first nine months of 1989", "first three months of the year". */
export function readWithin(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i] ?? '';
  const side = /^(first|opening)$/.test(word) ? 'start' : /^(last|final|closing)$/.test(word) ? 'end' : null;
  if (!side) return null;
  const single = TIME_UNITS.get(p.lower[i + 1] ?? '');
  const units = single ? { end: i + 2, unit: single, count: 1 } : readUnits(p, i + 1);
  if (!units || units.count === null || p.lower[units.end] !== 'of' || units.unit === 'quarter') return null;
  const whole = readMonthFirst(p, units.end + 1) ?? readSeason(p, units.end + 1);
  const year = whole ? null : (readOwnYear(p, units.end + 1) ?? readNamedYear(p, units.end + 1));
  const form: CalendarForm | null = whole?.form ?? year?.form ?? null;
  if (!form || form.day !== undefined) return null;
  // "the first days of May" leaves open how many.
  if (single && PLURALS.has(p.lower[i + 1]!)) return { end: (whole ?? year)!.end, form: { base: form, part: side } };
  const base = { type: 'within' as const, unit: units.unit, count: units.count, side, whole: form } as const;
  return { end: (whole ?? year)!.end, form: { base } };
}
