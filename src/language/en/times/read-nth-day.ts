import type { Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { CalendarForm, TimeForm } from '../../time-form.ts';
import { ORDINALS } from '../number-words.ts';
import { DAY_WORD, LAST_WORDS, MONTH_BEFORE, MONTH_FROM_TODAY } from '../time-words.ts';
import { weekdayAt } from './calendar-names.ts';
import { readMonthFirst } from './read-calendar.ts';
import { readOrdinal } from './read-ordinal.ts';

/** No month has more of one weekday. */
const MOST_WEEKDAYS = 5;

/** Behind "the": "last Friday of January 2022", "first day of March", "12th of that month". */
export function readNthDay(p: Pieces, i: number): Read<TimeForm> | null {
  const ofMonth = readDayOfMonth(p, i);
  if (ofMonth) return ofMonth;
  const which = LAST_WORDS.has(p.lower[i] ?? '') ? -1 : (ORDINALS.get(p.lower[i] ?? '') ?? 0);
  if (which === 0) return null;
  const weekday = weekdayAt(p, i + 1);
  const isDay = p.lower[i + 1] === DAY_WORD && (which === -1 || which === 1);
  if ((weekday === 0 && !isDay) || which > MOST_WEEKDAYS) return null;
  if (p.lower[i + 2] !== 'of' && (isDay || p.lower[i + 2] !== 'in')) return null;
  const own = weekday > 0 && p.lower[i + 2] === 'of' ? monthToldEnd(p, i + 3) : 0;
  if (own) return { end: own, form: { base: { type: 'calendar', nth: { which, weekday } } } };
  const month = readMonthFirst(p, i + 3);
  if (!month || month.form.day !== undefined) return null;
  return { end: month.end, form: { base: { ...month.form, nth: { which, weekday } } } };
}

/** "12th of that month", "fourth of the month", "23rd of this month". */
function readDayOfMonth(p: Pieces, i: number): Read<TimeForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  if (!ordinal || p.lower[ordinal.end] !== 'of') return null;
  const relation = p.lower[ordinal.end + 2] === 'month' && MONTH_FROM_TODAY.get(p.lower[ordinal.end + 1]!);
  if (relation)
    return { end: ordinal.end + 3, form: { base: { type: 'calendar', day: ordinal.form, monthRelation: relation } } };
  const end = monthToldEnd(p, ordinal.end + 1);
  const form: CalendarForm = { type: 'calendar', day: ordinal.form };
  return end ? { end, form: { base: form } } : null;
}

/** End of "the month", "that month", "the same month" at piece `i`; 0 for none. */
function monthToldEnd(p: Pieces, i: number): number {
  const the = p.lower[i] === 'the';
  const at = the ? i + 1 : i;
  if (p.lower[at] === 'month') return the ? at + 1 : 0;
  return MONTH_BEFORE.has(p.lower[at] ?? '') && p.lower[at + 1] === 'month' ? at + 2 : 0;
}
