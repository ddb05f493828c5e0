import type { Read } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { DAY_PARTS, TIME_UNITS } from '../time-words.ts';
import { readDayFirst } from './read-calendar.ts';
import { asForm } from './read-date.ts';
import { readCentury, readDecade, readSpelledDecade } from './read-era.ts';
import { readEventBehind, readLength } from './read-length.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readQuarter, readSeason } from './read-season.ts';
import { readBareYear } from './read-year.ts';

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
  const alone = readDayAlone(p, i);
  if (alone) return alone;
  const before = p.lower[i - 2] ?? '';
  const length = p.lower[i + 1] !== '-' && p.lower[i + 1] !== '‑' ? readLength(p, i) : null;
  if (length?.form.type === 'length' && length.form.count !== null && p.lower[length.end] !== '-')
    return asForm(length);
  const word = p.lower[i];
  if ((word === 'past' || word === 'future') && !(p.kind[i + 1] === WORD && TIME_UNITS.has(p.lower[i + 1]!))) {
    const ends =
      p.kind[i + 1] !== WORD || /^(and|but|that|when|as|in|to|is|was|has|had|of|or|with|for)$/.test(p.lower[i + 1]!);
    return ends ? { end: i + 1, form: { base: { type: 'vague', tense: word } } } : null;
  }
  if (word && TIME_UNITS.has(word) && /^(year|month|week|day)$/.test(word) && /^(in|of|during)$/.test(before)) {
    return isUnitEnd(p, i + 1) && /^(later|earlier|late|early|end|beginning|start|middle)$/.test(p.lower[i - 3] ?? '')
      ? { end: i + 1, form: { base: { type: 'unit', unit: TIME_UNITS.get(word)!, relation: 'this', fromText: true } } }
      : null;
  }
  return null;
}

/** "on the 20th", "since the eighth", "the morning of the 21st", "on the 4th instant". */
function readDayAlone(p: Pieces, i: number): Read<TimeForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  if (!ordinal) return null;
  const { form: day, end } = ordinal;
  const lead = p.lower[i - 2] ?? '';
  const ofPart = lead === 'of' && DAY_PARTS.has(p.lower[i - 3] ?? '');
  if (isOfTwo(p, i, end)) return { end, form: { base: { type: 'calendar', day } } };
  const instant = INSTANT.test(p.lower[end] ?? '');
  if (!instant && p.kind[end] === WORD && (p.kind[i] !== NUMBER || lead === 'by' || !goesOn(p, end))) return null;
  const inWords = p.kind[i] === WORD && !ofPart && !instant;
  if (!ofPart && !/^(?:on|until|till|by|since)$/.test(lead)) return null;
  if (inWords && (lead === 'by' || day < LEAST_IN_WORDS)) return null;
  return { end: instant ? end + 1 : end, form: { base: { type: 'calendar', day } } };
}

/** One of two days in figures between which something was: "between the 5th and the 6th", "from the 13th to the 14th". */
function isOfTwo(p: Pieces, i: number, end: number): boolean {
  if (p.kind[i] !== NUMBER) return false;
  if (opensTwo(p, i - 2)) return TO.test(p.lower[end] ?? '') && isDayInFigures(p, end + 1) && !namesRow(p, end + 1);
  return TO.test(p.lower[i - 2] ?? '') && isDayInFigures(p, i - 5) && opensTwo(p, i - 6) && !namesRow(p, i - 1);
}

function opensTwo(p: Pieces, i: number): boolean {
  return /^(?:from|between)$/.test(p.lower[i] ?? '');
}

const TO = /^(?:to|and|until|till|through)$/;

/** "the 14th" at piece `i`. */
function isDayInFigures(p: Pieces, i: number): boolean {
  return p.lower[i] === 'the' && p.kind[i + 1] === NUMBER && readOrdinal(p, i + 1, 31) !== null;
}

/** "from the 13th to the 14th century": a noun behind the second says what both are. */
function namesRow(p: Pieces, i: number): boolean {
  const behind = i + 3;
  return (
    p.kind[behind] === WORD && !(BEHIND_DAY.test(p.lower[behind]!) || /^(?:and|to|on|for)$/.test(p.lower[behind]!))
  );
}

/** The sentence goes on behind a day, which is not that of a row: "on the 6th and taken home", not "on the 6th and 7th floors". */
function goesOn(p: Pieces, i: number): boolean {
  if (p.lower[i] !== 'and') return BEHIND_DAY.test(p.lower[i]!);
  return p.kind[i + 1] === WORD && !readOrdinal(p, i + 1, 31) && !/^(?:last|final|next|only)$/.test(p.lower[i + 1]!);
}

/** "on the first … on the second" tells things apart. */
const LEAST_IN_WORDS = 4;
const INSTANT = /^inst(?:ant)?$/;
const BEHIND_DAY = /^(?:but|when|after|before|while|the|at|in|as|because|that|with|by|from)$/;

const SINGLE_UNITS = /^(day|night|week|month|year)$/;

/** "the day before", "the year after", with the event or day that it is counted from: "the day after the vote". */
function readDayBeside(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i] ?? '';
  const side = p.lower[i + 1];
  const part = DAY_PARTS.get(word);
  if (side === 'before' && p.lower[i + 2] === 'last' && (part || word === 'day'))
    return { end: i + 3, form: { base: { type: 'day', offset: -2 }, ...(part ? { dayPart: part } : {}) } };
  if (!SINGLE_UNITS.test(word) || (side !== 'before' && side !== 'after')) return null;
  const direction = side === 'before' ? -1 : 1;
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
