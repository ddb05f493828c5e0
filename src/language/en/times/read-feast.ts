import { isCapital, type Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { FEAST_STARTS, FEASTS } from '../feasts.ts';
import { withDayPart } from './read-date.ts';
import { readBareYear } from './read-year.ts';

/** The most pieces that the name of a feast has. */
const FEAST_REACH = 6;

/** "Christmas Eve", "Easter 2016", "Ramadan". */
export function readFeast(p: Pieces, i: number): Read<TimeForm> | null {
  if (!FEAST_STARTS.has(p.lower[i]!) || !isCapital(p, i)) return null;
  for (let end = Math.min(i + FEAST_REACH, p.count); end > i; end--) {
    const name = p.text
      .slice(p.start[i]!, p.end[end - 1]!)
      .toLowerCase()
      .replaceAll('’', "'");
    if (!FEASTS.has(name)) continue;
    const year = readBareYear(p, p.lower[end] === ',' || p.lower[end] === 'of' ? end + 1 : end);
    const base = { type: 'feast' as const, name, ...(year ? { year: year.form } : {}) };
    return withDayPart(p, { end: year?.end ?? end, form: { base } }, true);
  }
  return null;
}
