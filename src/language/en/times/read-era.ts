import { glued, type Read, startsCode } from '../../piece-checks.ts';
import { NUMBER, type Pieces } from '../../pieces.ts';
import type { TimeBase } from '../../time-form.ts';
import { readOrdinal } from './read-ordinal.ts';
import { beforeChrist } from './read-year.ts';

/** "1980s", "1980's", "80s" behind "the", "nineteen-eighties". */
export function readDecade(p: Pieces, i: number): Read<TimeBase> | null {
  const short = p.lower[i] === "'" || p.lower[i] === '’' ? i + 1 : i;
  const text = p.lower[short] ?? '';
  if (p.kind[short] !== NUMBER || !/^(\d\d)?\d0$/.test(text) || startsCode(p, i)) return null;
  let end = short + 1;
  if (p.lower[end] === "'" || p.lower[end] === '’') end++;
  if (p.lower[end] !== 's' || !glued(p, end)) return null;
  if (text.length === 4) {
    const first = Number(text);
    const years = text.endsWith('00') && first < 2000 ? 100 : 10;
    return first >= 1000 && first <= 2100 ? { end: end + 1, form: { type: 'era', first, years } } : null;
  }
  const lead = /^(early|late|mid|-)$/.test(p.lower[i - 1] ?? '') ? (p.lower[i - 1] === '-' ? i - 3 : i - 2) : i - 1;
  const owned = /^(his|her|their|my|your|our)$/.test(p.lower[lead] ?? '');
  const early = /^(the|early|late|mid|-)$/.test(p.lower[i - 1] ?? '') || short > i;
  if (text.length !== 2 || owned || !early || Number(text) < 20) return null;
  return { end: end + 1, form: { type: 'era', first: 1900 + Number(text), years: 10 } };
}

const SPELLED_DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** "the nineties", "mid-eighties". */
export function readSpelledDecade(p: Pieces, i: number): Read<TimeBase> | null {
  const first = SPELLED_DECADES.get(p.lower[i] ?? '');
  if (!first || !/^(the|early|late|mid|-)$/.test(p.lower[i - 1] ?? '')) return null;
  return { end: i + 1, form: { type: 'era', first, years: 10 } };
}

/** "17th century", "nineteenth-century". */
export function readCentury(p: Pieces, i: number): Read<TimeBase> | null {
  const ordinal = readOrdinal(p, i, 30);
  if (!ordinal) return null;
  const at = p.lower[ordinal.end] === '-' ? ordinal.end + 1 : ordinal.end;
  const unit = p.lower[at];
  if (unit !== 'century' && unit !== 'centuries') return null;
  const bc = beforeChrist(p, at + 1);
  const first = bc ? 1 - 100 * ordinal.form : 100 * (ordinal.form - 1);
  return { end: bc || at + 1, form: { type: 'era', first, years: 100 } };
}
