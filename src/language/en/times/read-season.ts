import { glued, isCapital, isSign, type Read, wholeNumber } from '../../piece-checks.ts';
import { NUMBER, type Pieces } from '../../pieces.ts';
import type { CalendarForm } from '../../time-form.ts';
import { SEASONS } from '../time-words.ts';
import { readOrdinal } from './read-ordinal.ts';
import { yearBehind } from './read-year-behind.ts';

const SEASON_LEADS =
  /^(in|the|this|last|next|that|during|by|since|until|early|late|mid|through|throughout|of|following|previous|same|and|every|each|-|for|entered|over)$/;

/** "summer of 2016", "the winter", "spring": a bare "fall" or "spring" only behind a word that shows it. */
export function readSeason(p: Pieces, i: number): Read<CalendarForm> | null {
  const season = SEASONS.get(p.lower[i] ?? '');
  if (!season) return null;
  const year = yearBehind(p, i + 1);
  if (year) return { end: year.end, form: { type: 'calendar', season, ...year.form } };
  const before = p.lower[i - 1] ?? '';
  if (!SEASON_LEADS.test(before)) return null;
  const unsure = p.lower[i] === 'fall' || p.lower[i] === 'spring';
  if (
    unsure &&
    /^(the|of|and|over|for|-)$/.test(before) &&
    /^(of|in|from|back|apart|to|off|on)$/.test(p.lower[i + 1] ?? '')
  ) {
    return null;
  }
  if (p.lower[i + 1] === 'of' || (isSign(p, i + 1) === false && isCapital(p, i) && isCapital(p, i + 1))) return null;
  return { end: i + 1, form: { type: 'calendar', season } };
}

const QUARTER_WORDS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['last', 4],
  ['final', 4],
]);

/** "the third quarter of 2013", "fourth-quarter", "the first half of the year". */
export function readQuarter(p: Pieces, i: number): Read<CalendarForm> | null {
  if (p.lower[i] === 'q' && glued(p, i + 1)) {
    const quarter = wholeNumber(p, i + 1, 1, 4);
    const year = quarter > 0 ? yearBehind(p, i + 2) : null;
    return quarter > 0 ? { end: year?.end ?? i + 2, form: { type: 'calendar', quarter, ...year?.form } } : null;
  }
  const count = QUARTER_WORDS.get(p.lower[i] ?? '') ?? readOrdinal(p, i, 4)?.form;
  if (!count) return null;
  let at = p.kind[i] === NUMBER ? i + 2 : i + 1;
  if (p.lower[at] === '-') at++;
  if (p.lower[at] === 'fiscal') at++;
  const unit = p.lower[at];
  if (unit !== 'quarter' && unit !== 'half') return null;
  const year = yearBehind(p, at + 1);
  const named = unit === 'quarter' ? { quarter: count } : { half: count };
  if (unit === 'half' && (!year || count > 2)) return null;
  return { end: year?.end ?? at + 1, form: { type: 'calendar', ...named, ...year?.form } };
}
