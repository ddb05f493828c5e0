import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../language/en/calendar.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../language/en/number-words.ts';
import {
  BEFORE_YEAR,
  RELATIONS,
  type Relation,
  SEASONS,
  UNSURE_MONTHS,
  UNSURE_WEEKDAYS,
  WEEKDAY_PLURALS,
} from '../../language/en/time-words.ts';
import { NUMBER, type Pieces, SIGN, WORD } from '../../language/pieces.ts';
import type { CalendarForm, TimeBase } from './time-form.ts';

export interface Read<Form> {
  readonly end: number;
  readonly form: Form;
}

export function glued(p: Pieces, i: number): boolean {
  return i > 0 && i < p.count && p.start[i] === p.end[i - 1];
}

export function isCapital(p: Pieces, i: number): boolean {
  const first = p.text[p.start[i] ?? 0];
  return p.kind[i] === WORD && first !== undefined && first !== first.toLowerCase();
}

function isSign(p: Pieces, i: number): boolean {
  return p.kind[i] === SIGN;
}

/** An integer of digits in [low, high] that isn't part of a longer code ("G20", "$5", "5.5"); -1 for none. */
export function wholeNumber(p: Pieces, i: number, low: number, high: number): number {
  if (p.kind[i] !== NUMBER) return -1;
  const text = p.lower[i]!;
  if (text.length > 4 || text.includes('.') || text.includes(',')) return -1;
  const value = Number(text);
  return value >= low && value <= high ? value : -1;
}

const CURRENCY = /^[$€£¥₹#№]$/;

function startsCode(p: Pieces, i: number): boolean {
  if (!glued(p, i)) return false;
  return p.kind[i - 1] === WORD || CURRENCY.test(p.lower[i - 1]!);
}

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

/** End of "BC", "B.C.", "BCE" at piece `i`; 0 for none. */
function beforeChrist(p: Pieces, i: number): number {
  const word = p.lower[i];
  if (word === 'bc' || word === 'bce') return i + 1;
  if (word !== 'b' || p.lower[i + 1] !== '.' || p.lower[i + 2] !== 'c') return 0;
  return p.lower[i + 3] === '.' ? i + 4 : i + 3;
}

function anno(p: Pieces, i: number): number {
  return p.lower[i] === 'ad' || p.lower[i] === 'ce' ? i + 1 : 0;
}

/** A year that the words around show to be one: "1939", "490 BC", "AD 79", "'89". */
export function readYear(p: Pieces, i: number): Read<number> | null {
  if (p.lower[i] === "'" || p.lower[i] === '’') return readShortYear(p, i);
  if (p.lower[i] === 'ad' && isCapital(p, i)) {
    const value = wholeNumber(p, i + 1, 1, 2100);
    return value > 0 ? { end: i + 2, form: value } : null;
  }
  const value = wholeNumber(p, i, 1, 2999);
  if (value < 0) return null;
  const bc = beforeChrist(p, i + 1);
  if (bc) return { end: bc, form: 1 - value };
  const ad = anno(p, i + 1);
  if (ad && isCapital(p, i + 1)) return { end: ad, form: value };
  return value >= 1000 && value <= 2100 && p.lower[i]!.length === 4 ? { end: i + 1, form: value } : null;
}

function readShortYear(p: Pieces, i: number): Read<number> | null {
  const value = wholeNumber(p, i + 1, 0, 99);
  if (value < 0 || !glued(p, i + 1) || p.lower[i + 1]!.length !== 2 || glued(p, i)) return null;
  if (glued(p, i + 2) && p.kind[i + 2] === WORD) return null;
  return { end: i + 2, form: value < 40 ? 2000 + value : 1900 + value };
}

const YEAR_UNITS =
  /^(people|men|women|children|troops|soldiers|workers|jobs|dollars|euros|pounds|miles|feet|metres|meters|km|kilometers|kilometres|tons|tonnes|points|votes|rpm|hp|percent|per|mg|kg|calories|hours|days|years|million|billion|thousand|times|members|refugees|employees|homes|houses|units|cases|deaths|students|acres|pages|words|shares|copies|vehicles|cars|aircraft|tanks|guns|horses|prisoners|casualties|civilians|residents|inhabitants|seats|square|cubic|gmt|hrs|am|pm)$/;

const YEAR_LEADS =
  /^(in|since|until|till|by|during|before|after|through|throughout|early|late|mid|of|the|from|year|spring|summer|autumn|fall|winter|fiscal|his|her|their|its|our|this)$/;
const SUMS =
  /^(average|total|maximum|minimum|excess|capacity|crowd|population|price|cost|fee|fine|number|sum|speed|force)$/;

/** "1500 customers", "an average of 1500": a number with four digits that is no year. */
function isAmount(p: Pieces, i: number, end: number): boolean {
  const before = p.lower[i - 1] ?? '';
  if (before === 'of' && SUMS.test(p.lower[i - 2] ?? '')) return true;
  if (/^(than|least|most|nearly|almost|approximately|roughly|some)$/.test(before)) {
    if (!(before === 'least' && /^(since|until|in|by|from)$/.test(p.lower[i - 3] ?? ''))) return true;
  }
  const next = p.lower[end] ?? '';
  const counted =
    p.kind[end] === WORD && !isCapital(p, end) && isPlural(next) && !/^(was|has|is|as|this|less|plus)$/.test(next);
  return counted && !YEAR_LEADS.test(before) && !isCapital(p, i - 1) && before !== 's';
}

/** A four-digit year on its own. Years of the printing age stand anywhere; older ones need a preposition. */
export function readBareYear(p: Pieces, i: number): Read<number> | null {
  const read = readYear(p, i);
  if (!read || startsCode(p, i)) return null;
  if (read.end > i + 1) return read;
  const next = p.lower[read.end] ?? '';
  if (glued(p, read.end) && (p.kind[read.end] === WORD || /^[%$€£/]$/.test(next))) return null;
  if (YEAR_UNITS.test(next)) return null;
  const before = p.lower[i - 1] ?? '';
  if (glued(p, i) && /^[:/.]$/.test(before)) return null;
  if (isAmount(p, i, read.end)) return null;
  const led = BEFORE_YEAR.has(before) || before === '(' || before === ',';
  if (read.form >= 1900 && read.form <= 2060) return read;
  if (read.form >= 1500 && read.form < 2060)
    return led || /^[-–—'"“\n]$/.test(before) || i === 0 || startsYearRange(p, i) ? read : null;
  return led && before !== 'the' && before !== 'a' && before !== ',' && before !== 'to' ? read : null;
}

/** "1864-1865". */
function startsYearRange(p: Pieces, i: number): boolean {
  if (!/^[-–—]$/.test(p.lower[i + 1] ?? '')) return false;
  return wholeNumber(p, i + 2, wholeNumber(p, i, 1000, 2100), 2100) > 0;
}

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
  const owned = /^(his|her|their|my|your|our)$/.test(p.lower[i - 1] ?? '');
  const early = /^(the|early|late|mid|-)$/.test(p.lower[i - 1] ?? '') || short > i;
  if (text.length !== 2 || owned || !early || Number(text) < 20) return null;
  return { end: end + 1, form: { type: 'era', first: 1900 + Number(text), years: 10 } };
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

/** "21st", "twenty-first" up to `high`. */
export function readOrdinal(p: Pieces, i: number, high: number): Read<number> | null {
  const value = wholeNumber(p, i, 1, high);
  if (value > 0) return glued(p, i + 1) && ORDINAL_ENDINGS.has(p.lower[i + 1]!) ? { end: i + 2, form: value } : null;
  const word = p.lower[i] ?? '';
  const plain = ORDINALS.get(word);
  if (plain) return plain <= high ? { end: i + 1, form: plain } : null;
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const ones = tens && p.lower[i + 1] === '-' ? ORDINALS.get(p.lower[i + 2] ?? '') : undefined;
  return ones && ones < 10 && tens + ones <= high ? { end: i + 3, form: tens + ones } : null;
}

/** "30 September 420": three digits behind a full date, where the date ends there. */
function ancientYear(p: Pieces, i: number): Read<{ year: number }> | null {
  const year = wholeNumber(p, i, 100, 999);
  const ends = p.kind[i + 1] !== WORD && !/^[:%-]$/.test(p.lower[i + 1] ?? '');
  return year > 0 && ends ? { end: i + 1, form: { year } } : null;
}

/** The year behind a month or season: "1939", ", 1939", "of 1939", "of that year", "last year". */
function yearBehind(p: Pieces, i: number): Read<{ year: number } | { yearRelation: Relation }> | null {
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

function relatedYear(p: Pieces, i: number): Read<{ yearRelation: Relation }> | null {
  let at = i;
  if (p.lower[at] === 'the') at++;
  const relation = RELATIONS.get(p.lower[at] ?? '');
  if (relation) {
    at++;
    if (p.lower[at] === 'same') at++;
  } else if (at === i) return null;
  if (p.lower[at] !== 'year') return null;
  return { end: at + 1, form: { yearRelation: relation ?? 'same' } };
}

/** "September 1, 1939", "Sept. 1", "February of 1940", "July 25 of that year", "May". */
export function readMonthFirst(p: Pieces, i: number): Read<CalendarForm> | null {
  const month = monthAt(p, i);
  if (!month) return null;
  let end = i + 1;
  if (p.lower[end] === '.' && glued(p, end) && isShortMonth(p.lower[i]!) && p.kind[end + 1] !== undefined) {
    if (p.kind[end + 1] === NUMBER || !isCapital(p, end + 1)) end++;
  }
  let form: CalendarForm = { type: 'calendar', month };
  const dayAt = p.lower[end] === 'the' ? end + 1 : end;
  const ordinal = readOrdinal(p, dayAt, 31);
  const day = ordinal && p.kind[dayAt] === NUMBER ? ordinal.form : dayAt === end ? wholeNumber(p, end, 1, 31) : -1;
  const dayEnd = ordinal && day > 0 ? ordinal.end : end + 1;
  if (day > 0 && !beforeChrist(p, dayEnd) && !isClockOrCount(p, dayEnd)) {
    form = { ...form, day };
    end = dayEnd;
  }
  const year = yearBehind(p, end);
  return year ? { end: year.end, form: { ...form, ...year.form } } : { end, form };
}

function isShortMonth(word: string): boolean {
  return word.length < 5 && word !== 'may' && word !== 'june' && word !== 'july';
}

function isClockOrCount(p: Pieces, i: number): boolean {
  return (p.lower[i] === ':' && glued(p, i)) || p.lower[i] === '%' || p.lower[i] === 'percent';
}

/** "9 September 1914", "the 25th of August", "10 August". The "the" is taken in by the caller. */
export function readDayFirst(p: Pieces, i: number): Read<CalendarForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  const day = ordinal ? ordinal.form : wholeNumber(p, i, 1, 31);
  if (day < 0 || startsCode(p, i)) return null;
  let at = ordinal ? ordinal.end : i + 1;
  if (p.lower[at] === 'of' || (p.lower[at] === '-' && glued(p, at))) at++;
  const month = monthAt(p, at);
  if (!month || (p.lower[at - 1] === '-' && p.kind[at] !== WORD)) return null;
  at++;
  if (p.lower[at] === '.' && isShortMonth(p.lower[at - 1]!) && glued(p, at)) at++;
  const dashed = p.lower[at] === '-' && glued(p, at) && glued(p, at + 1) ? at + 1 : at;
  const year = yearBehind(p, dashed) ?? ancientYear(p, at);
  if (year) return { end: year.end, form: { type: 'calendar', month, day, ...year.form } };
  return { end: at, form: { type: 'calendar', month, day } };
}

const ISO_DATE = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d)/y;

/** "23-28 March 1951", "28 and 29 August": the first day takes month and year from the second. */
export function readDayPair(p: Pieces, i: number): Read<CalendarForm> | null {
  const ordinal = readOrdinal(p, i, 31);
  const day = ordinal && p.kind[i] === NUMBER ? ordinal.form : wholeNumber(p, i, 1, 31);
  if (day < 0 || startsCode(p, i)) return null;
  const end = ordinal ? ordinal.end : i + 1;
  if (!/^([-–—]|and|to|or)$/.test(p.lower[end] ?? '')) return null;
  const at = p.lower[end + 1] === 'the' ? end + 2 : end + 1;
  const second = readDayFirst(p, at);
  return second && second.form.day! > day ? { end, form: { ...second.form, day } } : null;
}

/** "2013-09-03", "9/3/2013" (month first, unless it can't be), "05.07.2019" (day first). */
export function readNumericDate(p: Pieces, i: number): Read<CalendarForm> | null {
  if (p.kind[i] !== NUMBER || (glued(p, i) && p.kind[i - 1] !== SIGN) || startsCode(p, i)) return null;
  const at = p.start[i]!;
  const read = matchIso(p.text, at) ?? matchNumeric(p.text, at);
  if (!read) return null;
  let end = i;
  while (end < p.count && p.start[end]! < at + read.length) end++;
  if (glued(p, end) && p.kind[end] === NUMBER) return null;
  return { end, form: read.form };
}

function matchIso(text: string, at: number): { length: number; form: CalendarForm } | null {
  ISO_DATE.lastIndex = at;
  const match = ISO_DATE.exec(text);
  return match ? asDate(match[0].length, Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

function matchNumeric(text: string, at: number): { length: number; form: CalendarForm } | null {
  NUMERIC_DATE.lastIndex = at;
  const match = NUMERIC_DATE.exec(text);
  if (!match) return null;
  const a = Number(match[1]);
  const b = Number(match[3]);
  const short = match[4]!.length === 2;
  if (short && match[2] !== '/') return null;
  const written = Number(match[4]);
  const year = short ? (written < 40 ? 2000 : 1900) + written : written;
  const dayFirst = match[2] === '.' || a > 12;
  return dayFirst ? asDate(match[0].length, year, b, a) : asDate(match[0].length, year, a, b);
}

function asDate(
  length: number,
  year: number,
  month: number,
  day: number,
): { length: number; form: CalendarForm } | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return null;
  return { length, form: { type: 'calendar', year, month, day } };
}

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
