import { glued, type Read, wholeNumber } from '../../piece-checks.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import type { CalendarForm } from '../../time-form.ts';
import { RELATIONS } from '../time-words.ts';
import { readYear } from './read-year.ts';

/** "30 September 420": three digits behind a full date, where the date ends there. */
export function ancientYear(p: Pieces, i: number): Read<{ year: number }> | null {
  const year = wholeNumber(p, i, 100, 999);
  const ends = p.kind[i + 1] !== WORD && !/^[:%-]$/.test(p.lower[i + 1] ?? '');
  return year > 0 && ends ? { end: i + 1, form: { year } } : null;
}

type YearBehind = Pick<CalendarForm, 'year' | 'yearRelation' | 'ofYear'>;

/** The year behind a month or season: "1939", ", 1939", "of 1939", "of that year", "last year". */
export function yearBehind(p: Pieces, i: number): Read<YearBehind> | null {
  let at = i;
  if (p.lower[at] === ',') at++;
  else if (p.lower[at] === 'of' || p.lower[at] === 'in') at++;
  const related = relatedYear(p, p.lower[i] === ',' ? i : at);
  if (related) return related;
  if (p.lower[i] === 'in') return null;
  if (p.lower[at] === 'fiscal') at++;
  const year = readYear(p, at);
  if (!year || (glued(p, year.end) && p.kind[year.end] === WORD)) return null;
  if (year.form < 1000 && year.form > 0 && at > i) return null;
  return { end: year.end, form: { year: year.form } };
}

function relatedYear(p: Pieces, i: number): Read<YearBehind> | null {
  let at = i;
  if (p.lower[at] === 'the') at++;
  const relation = RELATIONS.get(p.lower[at] ?? '');
  if (relation) {
    at++;
    if (p.lower[at] === 'same') at++;
  } else if (at === i) return null;
  if (p.lower[at] !== 'year') return null;
  return { end: at + 1, form: { yearRelation: relation ?? 'same', ofYear: true } };
}
