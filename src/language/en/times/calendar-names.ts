import { glued, isCapital, wholeNumber } from '../../piece-checks.ts';
import { NUMBER, type Pieces } from '../../pieces.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../calendar.ts';
import { ORDINAL_ENDINGS } from '../number-words.ts';
import { UNSURE_MONTHS, UNSURE_WEEKDAYS, WEEKDAY_PLURALS } from '../time-words.ts';

/** Month named at piece `i`, 1 to 12; 0 for none. Capitalised, and shown by what stands around where the word has another use. */
export function monthAt(p: Pieces, i: number): number {
  const month = MONTH_NUMBERS.get(p.lower[i] ?? '');
  if (!month || !isCapital(p, i)) return 0;
  if (glued(p, i) && p.kind[i - 1] === NUMBER) return month;
  const word = p.lower[i]!;
  if (!UNSURE_MONTHS.has(word) && word.length > 3) return month;
  const next = p.lower[i + 1] === '.' ? i + 2 : i + 1;
  if (p.kind[next] === NUMBER) return wholeNumber(p, next, 1, 2100) > 0 ? month : 0;
  if (word.length === 3 && word !== 'may') return p.kind[i - 1] === NUMBER ? month : 0;
  const before = p.lower[i - 1] ?? '';
  if (p.kind[i - 1] === NUMBER || ORDINAL_ENDINGS.has(before)) return month;
  if (word === 'may' || word === 'march') return MONTH_LEADS.has(before) ? month : 0;
  return MONTH_LEADS.has(before) || !isCapital(p, i + 1) ? month : 0;
}

const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since until till by of last this next early late mid from through during between before after for to following previous that and or - – (end start beginning middle each every'.split(
    ' ',
  ),
);

export function weekdayAt(p: Pieces, i: number): number {
  const word = p.lower[i] ?? '';
  const weekday = WEEKDAY_NUMBERS.get(word);
  if (!weekday || !isCapital(p, i)) return 0;
  if (!UNSURE_WEEKDAYS.has(word)) return weekday;
  return p.lower[i + 1] === '.' || p.lower[i + 1] === ',' || p.kind[i + 1] === NUMBER ? weekday : 0;
}

export function weekdayPluralAt(p: Pieces, i: number): number {
  return isCapital(p, i) ? (WEEKDAY_PLURALS.get(p.lower[i]!) ?? 0) : 0;
}
