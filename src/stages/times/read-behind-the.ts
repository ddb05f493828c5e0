import { TIME_UNITS } from '../../language/en/time-words.ts';
import { NUMBER, type Pieces, WORD } from '../../language/pieces.ts';
import type { Read } from './piece-checks.ts';
import { readDayFirst } from './read-calendar.ts';
import { asForm } from './read-date.ts';
import { readCentury, readDecade, readSpelledDecade } from './read-era.ts';
import { readEventBehind, readLength } from './read-length.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readQuarter, readSeason } from './read-season.ts';
import { readBareYear } from './read-year.ts';
import type { TimeForm } from './time-form.ts';

/** Behind "the": "25th of August", "1980s", "summer of 1862", "20th". */
export function readBehindThe(p: Pieces, i: number): Read<TimeForm> | null {
  const day = readDayFirst(p, i);
  if (day) return asForm(day);
  const era = readDecade(p, i) ?? readSpelledDecade(p, i) ?? readCentury(p, i);
  if (era) return asForm(era);
  const season = readQuarter(p, i) ?? readSeason(p, i);
  if (season) return asForm(season);
  if (p.lower[i] === 'weekend' && p.lower[i + 1] !== 'of') {
    return { end: i + 1, form: { base: { type: 'unit', unit: 'weekend', relation: 'last', fromText: false } } };
  }
  const beside = readDayBeside(p, i);
  if (beside) return beside;
  const named = p.lower[i] === 'year' ? readBareYear(p, i + 1) : null;
  if (named) return { end: named.end, form: { base: { type: 'calendar', year: named.form } } };
  const ordinal = p.kind[i] === NUMBER ? readOrdinal(p, i, 31) : null;
  const before = p.lower[i - 2] ?? '';
  if (ordinal && /^(on|until|till|by|since)$/.test(before) && p.kind[ordinal.end] !== WORD) {
    return { end: ordinal.end, form: { base: { type: 'calendar', day: ordinal.form } } };
  }
  const length = p.lower[i + 1] !== '-' && p.lower[i + 1] !== '‑' ? readLength(p, i) : null;
  if (length?.form.type === 'length' && length.form.count !== null && p.lower[length.end] !== '-')
    return asForm(length);
  const word = p.lower[i];
  if ((word === 'past' || word === 'future') && !(p.kind[i + 1] === WORD && TIME_UNITS.has(p.lower[i + 1]!))) {
    const alone =
      p.kind[i + 1] !== WORD || /^(and|but|that|when|as|in|to|is|was|has|had|of|or|with|for)$/.test(p.lower[i + 1]!);
    return alone ? { end: i + 1, form: { base: { type: 'vague', tense: word } } } : null;
  }
  if (word && TIME_UNITS.has(word) && /^(year|month|week|day)$/.test(word) && /^(in|of|during)$/.test(before)) {
    return isUnitEnd(p, i + 1) && /^(later|earlier|late|early|end|beginning|start|middle)$/.test(p.lower[i - 3] ?? '')
      ? { end: i + 1, form: { base: { type: 'unit', unit: TIME_UNITS.get(word)!, relation: 'this', fromText: true } } }
      : null;
  }
  return null;
}

const SINGLE_UNITS = /^(day|night|week|month|year)$/;

/** "the day before", "the year after", with the event or day that it is counted from: "the day after the vote". */
function readDayBeside(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i] ?? '';
  const side = p.lower[i + 1];
  if (!SINGLE_UNITS.test(word) || (side !== 'before' && side !== 'after')) return null;
  const direction = side === 'before' ? -1 : 1;
  if (word === 'night' && direction < 0 && p.lower[i + 2] === 'last')
    return { end: i + 3, form: { base: { type: 'day', offset: -2 }, dayPart: 'NI' } };
  const next = p.lower[i + 2] ?? '';
  if (word === 'day' && next === (direction < 0 ? 'yesterday' : 'tomorrow'))
    return { end: i + 3, form: { base: { type: 'day', offset: 2 * direction } } };
  const alone = p.kind[i + 2] !== WORD || /^(and|or|but|in|at|on|when|with|by|for|to|that|was|had|as)$/.test(next);
  const event = alone ? null : (readEventBehind(p, i + 1) ?? { direction, words: [], end: i + 2 });
  const unit = word === 'night' ? 'day' : TIME_UNITS.get(word)!;
  const base = { type: 'shift', unit, count: 1, direction, fromText: true, ...(event ? { event } : {}) } as const;
  return { end: i + 2, form: { base, ...(word === 'night' ? { dayPart: 'NI' } : {}) } };
}

export function isUnitEnd(p: Pieces, i: number): boolean {
  return p.lower[i] !== 'of' || !/^(the|a|his|their|its)$/.test(p.lower[i + 1] ?? '');
}
