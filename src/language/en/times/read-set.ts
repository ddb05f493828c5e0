import { isoLength, UNIT_ISO } from '../../iso-length.ts';
import { isCapital, type Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { REPEATED, TIME_UNITS } from '../time-words.ts';
import { monthAt, weekdayAt, weekdayPluralAt } from './calendar-names.ts';
import { readDayPart } from './read-clock.ts';
import { withDayPart } from './read-date.ts';
import { readUnits } from './read-length.ts';
import { readSeason } from './read-season.ts';

/** "every Friday", "each year", "daily", "Mondays", "per day". */
export function readSet(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  const repeated = REPEATED.get(word);
  if (repeated && !isCapital(p, i)) return { end: i + 1, form: { base: { type: 'set', every: repeated } } };
  if (word === 'weekends' || word === 'weekdays') return { end: i + 1, form: { base: { type: 'set', every: 'P1W' } } };
  if (weekdayPluralAt(p, i)) return { end: i + 1, form: { base: { type: 'set', every: 'P1W' } } };
  if (word === 'a' || word === 'an') return readRate(p, i);
  if (word !== 'every' && word !== 'each' && word !== 'per') return null;
  let at = i + 1;
  const other = p.lower[at] === 'other' ? 2 : 1;
  if (other === 2 || p.lower[at] === 'single') at++;
  if (weekdayAt(p, at))
    return withDayPart(p, { end: at + 1, form: { base: { type: 'set', every: `P${other}W` } } }, true);
  if (monthAt(p, at)) return { end: at + 1, form: { base: { type: 'set', every: 'P1Y' } } };
  const season = readSeason(p, at);
  if (season) return { end: season.end, form: { base: { type: 'set', every: 'P1Y' } } };
  const part = readDayPart(p, at);
  if (part) return { end: part.end, form: { base: { type: 'set', every: 'P1D' }, ...part.form } };
  const counted = other === 1 ? readUnits(p, at) : null;
  if (counted?.count)
    return { end: counted.end, form: { base: { type: 'set', every: isoLength(counted.unit, counted.count) } } };
  const unit = TIME_UNITS.get(p.lower[at] ?? '');
  if (!unit) return null;
  return {
    end: at + 1,
    form: { base: { type: 'set', every: other === 2 ? isoLength(unit, 2) : (UNIT_ISO.get(unit) ?? 'P1Y') } },
  };
}

/** "a week" behind "once", "twice" or "three times". */
function readRate(p: Pieces, i: number): Read<TimeForm> | null {
  const unit = TIME_UNITS.get(p.lower[i + 1] ?? '');
  if (!unit || !/^(once|twice|times)$/.test(p.lower[i - 1] ?? '')) return null;
  return { end: i + 2, form: { base: { type: 'set', every: isoLength(unit, 1) } } };
}
