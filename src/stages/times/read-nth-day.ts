import { ORDINALS } from '../../language/en/number-words.ts';
import { DAY_WORD, LAST_WORDS, MONTH_BEFORE } from '../../language/en/time-words.ts';
import { NUMBER, type Pieces } from '../../language/pieces.ts';
import { weekdayAt } from './calendar-names.ts';
import type { Read } from './piece-checks.ts';
import { readMonthFirst } from './read-calendar.ts';
import { readOrdinal } from './read-ordinal.ts';
import type { TimeForm } from './time-form.ts';

/** No month has more of one weekday. */
const MOST_WEEKDAYS = 5;

/** Behind "the": "last Friday of January 2022", "first day of March", "12th of that month". */
export function readNthDay(p: Pieces, i: number): Read<TimeForm> | null {
  const which = LAST_WORDS.has(p.lower[i] ?? '') ? -1 : (ORDINALS.get(p.lower[i] ?? '') ?? 0);
  if (which === 0) return readDayOfThatMonth(p, i);
  const weekday = weekdayAt(p, i + 1);
  const isDay = p.lower[i + 1] === DAY_WORD && (which === -1 || which === 1);
  if ((weekday === 0 && !isDay) || which > MOST_WEEKDAYS) return null;
  if (p.lower[i + 2] !== 'of' && (isDay || p.lower[i + 2] !== 'in')) return null;
  const month = readMonthFirst(p, i + 3);
  if (!month || month.form.day !== undefined) return null;
  return { end: month.end, form: { base: { ...month.form, nth: { which, weekday } } } };
}

function readDayOfThatMonth(p: Pieces, i: number): Read<TimeForm> | null {
  const ordinal = p.kind[i] === NUMBER ? readOrdinal(p, i, 31) : null;
  if (!ordinal || p.lower[ordinal.end] !== 'of') return null;
  const at = p.lower[ordinal.end + 1] === 'the' ? ordinal.end + 2 : ordinal.end + 1;
  if (!MONTH_BEFORE.has(p.lower[at] ?? '') || p.lower[at + 1] !== 'month') return null;
  return { end: at + 2, form: { base: { type: 'calendar', day: ordinal.form } } };
}
