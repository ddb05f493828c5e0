import { FEAST_STARTS, FEASTS } from '../../language/en/feasts.ts';
import { TIME_STARTS } from '../../language/en/time-starts.ts';
import {
  CLOCK_WORDS,
  DEICTIC_DAYS,
  MARKED_VAGUE,
  PARTS,
  type Part,
  RELATIONS,
  REPEATED,
  type Relation,
  TIME_UNITS,
  type TimeUnit,
  VAGUE_TIMES,
} from '../../language/en/time-words.ts';
import { NUMBER, type Pieces, WORD } from '../../language/pieces.ts';
import {
  glued,
  isCapital,
  monthAt,
  type Read,
  readBareYear,
  readCentury,
  readDayFirst,
  readDayPair,
  readDecade,
  readMonthFirst,
  readNumericDate,
  readOrdinal,
  readQuarter,
  readSeason,
  weekdayAt,
  weekdayPluralAt,
} from './read-calendar.ts';
import { type ClockForm, readClock, readDayPart } from './read-clock.ts';
import { behindAbout, readLength, readUnits } from './read-length.ts';
import type { CalendarForm, TimeForm, TimeRead } from './time-form.ts';

/** "year-end". */
function readYearEnd(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.lower[i] !== 'year' || p.lower[i + 1] !== '-' || p.lower[i + 2] !== 'end') return null;
  return { end: i + 3, form: { base: { type: 'unit', unit: 'year', relation: 'this', fromText: true }, part: 'end' } };
}

/** The expression of time that starts at piece `i`, the longest that the grammar knows; or null. Constant time. */
export function readTime(p: Pieces, i: number): TimeRead | null {
  const isWord = p.kind[i] === WORD;
  if (isWord && !TIME_STARTS.has(p.lower[i]!)) return null;
  const read = isWord ? readFromWord(p, i) : readFromFigure(p, i);
  return read ? { start: i, ...read } : null;
}

function readFromFigure(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.kind[i] !== NUMBER) {
    const quote = p.lower[i] === "'" || p.lower[i] === '’';
    return quote && p.kind[i + 1] === NUMBER ? readDate(p, i) : null;
  }
  return readClockDate(p, i) ?? readDate(p, i) ?? asForm(readLength(p, i)) ?? readNineEleven(p, i);
}

function readFromWord(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  return (
    readSet(p, i) ??
    readPart(p, word === 'the' ? i + 1 : i) ??
    readClockDate(p, i) ??
    readWithin(p, word === 'the' ? i + 1 : i) ??
    readRelated(p, i, word === 'the' ? i + 1 : i) ??
    (word === 'the' ? readBehindThe(p, i + 1) : null) ??
    readDate(p, i) ??
    readDeictic(p, i) ??
    readFeast(p, i) ??
    readAbout(p, i) ??
    asForm(readLength(p, i)) ??
    readYearEnd(p, i) ??
    readVague(p, i)
  );
}

function asForm<Base extends TimeForm['base']>(read: Read<Base> | null): Read<TimeForm> | null {
  return read ? { end: read.end, form: { base: read.form } } : null;
}

/** "more than two years", "about a week ago". */
function readAbout(p: Pieces, i: number): Read<TimeForm> | null {
  let at = behindAbout(p, i);
  if (at === i) return null;
  const second = behindAbout(p, at);
  if (second > at) at = second;
  const read = p.lower[at] === 'the' ? null : readLength(p, at);
  if (!read || (read.form.type === 'length' && read.form.count === null)) return null;
  return { end: read.end, form: { base: read.form, approximate: true } };
}

/** A date in the calendar, a weekday, a decade, a year. */
function readDate(p: Pieces, i: number): Read<TimeForm> | null {
  const weekday = readWeekday(p, i);
  if (weekday) return weekday;
  const calendar =
    readNumericDate(p, i) ??
    readDayPair(p, i) ??
    readDayFirst(p, i) ??
    readMonthFirst(p, i) ??
    readQuarter(p, i) ??
    readSeason(p, i);
  if (calendar) return withDayPart(p, asForm(calendar)!, calendar.form.day !== undefined);
  const era = readDecade(p, i) ?? readCentury(p, i);
  if (era) return asForm(era);
  if (p.lower[i] === 'fiscal') {
    const at = p.lower[i + 1] === 'year' ? i + 2 : i + 1;
    const fiscal = readBareYear(p, at);
    return fiscal ? { end: fiscal.end, form: { base: { type: 'calendar', year: fiscal.form } } } : null;
  }
  const year = readBareYear(p, i);
  return year ? { end: year.end, form: { base: { type: 'calendar', year: year.form } } } : null;
}

/** "Tuesday", "Tuesday, September 1, 2015", "Tuesday evening", "Tuesday at 6 p.m.". */
function readWeekday(p: Pieces, i: number): Read<TimeForm> | null {
  const weekday = weekdayAt(p, i);
  if (!weekday) return null;
  let at = p.lower[i + 1] === '.' ? i + 2 : i + 1;
  if (p.lower[at] === ',') at++;
  if (p.lower[at] === 'the') at++;
  const date = readDayFirst(p, at) ?? readMonthFirst(p, at);
  if (date?.form.day !== undefined) return withDayPart(p, asForm(date)!, true);
  const end = p.lower[i + 1] === '.' && glued(p, i + 1) && p.lower[i]!.length < 5 ? i + 2 : i + 1;
  return withDayPart(p, { end, form: { base: { type: 'weekday', weekday } } }, true);
}

/** Adds "evening", "at 6:42 p.m.", "night" behind a day. */
function withDayPart(p: Pieces, read: Read<TimeForm>, isDay: boolean): Read<TimeForm> {
  if (!isDay) return read;
  let at = read.end;
  const part = readDayPart(p, at);
  if (part && p.lower[at] !== 'overnight') return { end: part.end, form: { ...read.form, ...part.form } };
  if (p.lower[at] === ',') at++;
  if (p.lower[at] === 'at' || p.lower[at] === 'around' || p.lower[at] === 'about') at++;
  if (at === read.end && p.kind[at] !== NUMBER) return read;
  const clock = readClock(p, at);
  return clock ? { end: clock.end, form: { ...read.form, ...clock.form } } : read;
}

/** "6:42 p.m. on Tuesday", "the night of April 18, 1775", "noon", "dawn on Friday". */
function readClockDate(p: Pieces, i: number): Read<TimeForm> | null {
  const start = p.lower[i] === 'the' ? i + 1 : i;
  const late = /^(early|late)$/.test(p.lower[start] ?? '') ? start + 1 : behindMid(p, start);
  const clock = late > start ? null : readClock(p, start);
  const read: Read<ClockForm> | null = clock ?? readHours(p, start) ?? readDayPart(p, late);
  if (!read) return null;
  if (start > i && clock) return null;
  let at = read.end;
  if (clock && p.lower[at] === 'in' && p.lower[at + 1] === 'the' && readDayPart(p, at + 2)) at += 3;
  const behind = at;
  if (p.lower[at] === ',') at++;
  if (/^(on|of)$/.test(p.lower[at] ?? '')) at++;
  if (p.lower[at] === 'the') at++;
  const day = readDayOnly(p, at);
  if (day)
    return {
      end: day.end,
      form: { ...day.form, ...read.form, ...(clock && day.form.dayPart ? { dayPart: day.form.dayPart } : {}) },
    };
  if (!clock && !isLonePart(p, i, start)) return null;
  return { end: behind, form: { base: { type: 'hour' }, ...read.form } };
}

/** Behind "mid-" of "mid-afternoon". */
function behindMid(p: Pieces, i: number): number {
  return p.lower[i] === 'mid' && p.lower[i + 1] === '-' ? i + 2 : i;
}

/** "early hours", "pre-dawn hours", "morning hours". */
function readHours(p: Pieces, i: number): Read<ClockForm> | null {
  const dawn = p.lower[i] === 'pre' && p.lower[i + 1] === '-' && p.lower[i + 2] === 'dawn' ? i + 3 : 0;
  const at = dawn || (/^(early|small|wee)$/.test(p.lower[i] ?? '') ? i + 1 : 0);
  const morning = at && p.lower[at] === 'morning' ? at + 1 : at;
  return at && p.lower[morning] === 'hours' ? { end: morning + 1, form: { dayPart: 'MO' } } : null;
}

/** Dawn, dusk, night: a part of a day that stands alone behind "at", "by", "the" or "overnight". */
function isLonePart(p: Pieces, i: number, start: number): boolean {
  if (p.lower[start] === 'overnight') return !/^(stay|train|bus|flight|camp|success)$/.test(p.lower[start + 1] ?? '');
  const before = p.lower[i - 1] ?? '';
  const next = p.kind[start + 1] === WORD && isCapital(p, start);
  if (p.lower[start + 1] === 'of') return false;
  return !next && /^(at|by|in|until|before|after|during|since|from|all|that|one)$/.test(before);
}

function readDayOnly(p: Pieces, at: number): Read<TimeForm> | null {
  const weekday = readWeekday(p, at);
  if (weekday) return weekday;
  const date = readNumericDate(p, at) ?? readDayFirst(p, at) ?? readMonthFirst(p, at);
  if (date?.form.day !== undefined) return asForm(date);
  return readDeictic(p, at) ?? readRelatedDay(p, at);
}

function readRelatedDay(p: Pieces, at: number): Read<TimeForm> | null {
  const read = readRelated(p, at, at);
  return read &&
    (read.form.base.type === 'weekday' || (read.form.base.type === 'unit' && read.form.base.unit === 'day'))
    ? read
    : null;
}

/** Behind "the": "25th of August", "1980s", "summer of 1862", "20th". */
function readBehindThe(p: Pieces, i: number): Read<TimeForm> | null {
  const day = readDayFirst(p, i);
  if (day) return asForm(day);
  const era = readDecade(p, i) ?? readCentury(p, i);
  if (era) return asForm(era);
  const season = readQuarter(p, i) ?? readSeason(p, i);
  if (season) return asForm(season);
  if (p.lower[i] === 'weekend' && p.lower[i + 1] !== 'of') {
    return { end: i + 1, form: { base: { type: 'unit', unit: 'weekend', relation: 'last', fromText: false } } };
  }
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

function isUnitEnd(p: Pieces, i: number): boolean {
  return p.lower[i] !== 'of' || !/^(the|a|his|their|its)$/.test(p.lower[i + 1] ?? '');
}

/** "early October", "the end of the month", "late last month", "mid-1980s", "later that year", "early in 1862". */
function readPart(p: Pieces, at: number): Read<TimeForm> | null {
  const word = p.lower[at] ?? '';
  const part = PARTS.get(word);
  if (!part) return null;
  let next = at + 1;
  const joined = p.lower[next] === '-' || p.lower[next] === '‑';
  if (joined && !glued(p, next + 1)) return null;
  if (joined) next++;
  const of = p.lower[next] === 'of';
  const named = part === 'start' || part === 'middle' || part === 'end';
  if (named && !of) return null;
  if (!named && of) return null;
  if (of || p.lower[next] === 'in' || p.lower[next] === 'on') next++;
  const inner = readPartOf(p, next);
  if (!inner || inner.form.part) return null;
  const vague = word === 'later' || word === 'earlier';
  if (vague && !LATER_THAN.has(inner.form.base.type)) return null;
  return { end: inner.end, form: { ...inner.form, part: part as Part } };
}

const LATER_THAN: ReadonlySet<string> = new Set(['unit', 'calendar', 'weekday', 'day']);

function readPartOf(p: Pieces, i: number): Read<TimeForm> | null {
  const inner = p.lower[i] === 'the' ? i + 1 : i;
  const related = readRelated(p, i, inner);
  if (related) return related.form.base.type === 'length' ? null : related;
  if (inner > i) {
    const unit = TIME_UNITS.get(p.lower[inner] ?? '');
    if (unit && /^(year|month|week|day|decade|century)$/.test(p.lower[inner]!) && isUnitEnd(p, inner + 1)) {
      return { end: inner + 1, form: { base: { type: 'unit', unit, relation: 'this', fromText: true } } };
    }
    const night = readDayPart(p, inner);
    if (night) return null;
  }
  const read = inner > i ? readBehindThe(p, inner) : null;
  return read ?? readDate(p, i) ?? readDeictic(p, i) ?? (inner > i ? readDate(p, inner) : null);
}

/** "last week of August", "first nine months of 1989", "final days of 2001". */
function readWithin(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i] ?? '';
  const side = /^(first|opening)$/.test(word) ? 'start' : /^(last|final|closing)$/.test(word) ? 'end' : null;
  if (!side) return null;
  const single = TIME_UNITS.get(p.lower[i + 1] ?? '');
  const units = single ? { end: i + 2, unit: single, count: 1 } : readUnits(p, i + 1);
  if (!units || units.count === null || p.lower[units.end] !== 'of' || units.unit === 'quarter') return null;
  const whole = readMonthFirst(p, units.end + 1) ?? readSeason(p, units.end + 1);
  const year = whole ? null : readBareYear(p, units.end + 1);
  const form: CalendarForm | null = whole?.form ?? (year ? { type: 'calendar', year: year.form } : null);
  if (!form || form.day !== undefined) return null;
  const base = { type: 'within' as const, unit: units.unit, count: units.count, side, whole: form } as const;
  return { end: (whole ?? year)!.end, form: { base } };
}

/** "last month", "the following day", "that same year", "the last two years", "next Tuesday", "this spring". */
function readRelated(p: Pieces, i: number, at: number): Read<TimeForm> | null {
  const word = p.lower[at] ?? '';
  let relation = RELATIONS.get(word);
  if (!relation || (word === 'very' && at === i)) return null;
  const determined = at > i;
  if (
    (word === 'coming' || word === 'prior' || word === 'past' || word === 'current') &&
    !determined &&
    word !== 'past'
  )
    return null;
  let next = at + 1;
  if (
    (word === 'this' || word === 'that' || word === 'these') &&
    /^(same|very|past|coming)$/.test(p.lower[next] ?? '')
  ) {
    if (p.lower[next] === 'past') relation = 'last';
    next++;
  }
  return relatedUnit(p, next, relation, determined, word) ?? relatedName(p, next, relation);
}

function relatedUnit(
  p: Pieces,
  at: number,
  relation: Relation,
  determined: boolean,
  word: string,
): Read<TimeForm> | null {
  const part = p.lower[at] ?? '';
  const unit = TIME_UNITS.get(part);
  if (unit === 'day' && relation === 'last' && word !== 'past') return null;
  if (unit && !part.endsWith('s') && unit !== 'second' && unit !== 'minute') {
    if ((word === 'past' || (word === 'last' && determined)) && unit !== 'quarter' && unit !== 'weekend') {
      return { end: at + 1, form: { base: { type: 'length', unit, count: 1, relation: 'last' } } };
    }
    const fromText = /^(same|previous|following)$/.test(relation) || (determined && relation === 'next');
    const read = { end: at + 1, form: { base: { type: 'unit' as const, unit, relation, fromText } } };
    return unit === 'day' ? withDayPart(p, read, true) : read;
  }
  const length = relation === 'same' || relation === 'this' ? null : readUnits(p, at);
  if (length && (determined || word === 'past')) {
    const side = relation === 'last' || relation === 'previous' ? 'last' : 'next';
    return {
      end: length.end,
      form: { base: { type: 'length', unit: length.unit, count: length.count, relation: side } },
    };
  }
  const dayPart = readDayPart(p, at);
  if (!dayPart || (relation === 'last' && dayPart.form.dayPart !== 'NI')) return null;
  const dayUnit: TimeUnit = 'day';
  const fromText = relation !== 'last' && relation !== 'this';
  const base = { type: 'unit' as const, unit: dayUnit, relation, fromText: fromText || determined };
  return { end: dayPart.end, form: { base, ...dayPart.form } };
}

/** A month, weekday or season behind a relation: "last March", "next Friday", "this summer". */
function relatedName(p: Pieces, at: number, relation: Relation): Read<TimeForm> | null {
  const weekday = weekdayAt(p, at);
  if (weekday) {
    return withDayPart(p, { end: at + 1, form: { base: { type: 'weekday', weekday, relation } } }, true);
  }
  const feast = readFeast(p, at);
  if (feast?.form.base.type === 'feast' && feast.form.base.year === undefined) {
    return { end: feast.end, form: { ...feast.form, base: { ...feast.form.base, yearRelation: relation } } };
  }
  const named: Read<CalendarForm> | null = monthAt(p, at)
    ? readMonthFirst(p, at)
    : (readSeason(p, at) ?? readQuarter(p, at));
  if (!named || named.form.year !== undefined) return null;
  return { end: named.end, form: { base: { ...named.form, yearRelation: relation } } };
}

function readDeictic(p: Pieces, i: number): Read<TimeForm> | null {
  const day = DEICTIC_DAYS.get(p.lower[i] ?? '');
  if (!day || (glued(p, i + 1) && p.kind[i + 1] === WORD)) return null;
  if (isCapital(p, i) && isCapital(p, i + 1) && p.lower[i] === 'today') return null;
  const base = { type: 'day' as const, offset: day.offset };
  return withDayPart(p, { end: i + 1, form: { base, ...(day.part ? { dayPart: day.part } : {}) } }, true);
}

/** The most pieces that the name of a feast has. */
const FEAST_REACH = 6;

/** "Christmas Eve", "Easter 2016", "Ramadan". */
function readFeast(p: Pieces, i: number): Read<TimeForm> | null {
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

function readNineEleven(p: Pieces, i: number): Read<TimeForm> | null {
  if (p.lower[i] !== '9' || p.lower[i + 1] !== '/' || p.lower[i + 2] !== '11' || p.lower[i + 3] === '/') return null;
  return { end: i + 3, form: { base: { type: 'calendar', year: 2001, month: 9, day: 11 } } };
}

const UNIT_ISO: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['minute', 'PT1M'],
  ['second', 'PT1S'],
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['weekend', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
]);

/** "every Friday", "each year", "daily", "Mondays", "per day". */
function readSet(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  const repeated = REPEATED.get(word);
  if (repeated && !isCapital(p, i)) return { end: i + 1, form: { base: { type: 'set', every: repeated } } };
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

/** ISO 8601 duration of `count` units: `P2Y`, `PT6H`. */
export function isoLength(unit: TimeUnit, count: number): string {
  const one = UNIT_ISO.get(unit) ?? 'P1000Y';
  const digits = /\d+/.exec(one)![0];
  return one.replace(digits, String(Number((Number(digits) * count).toPrecision(10))));
}

const PRESENT_NOUNS = /^(that|the)$/;

function readVague(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  if (word === 'right' && p.lower[i + 1] === 'now')
    return { end: i + 2, form: { base: { type: 'vague', tense: 'present' } } };
  const tense = VAGUE_TIMES.get(word);
  if (!tense || !MARKED_VAGUE.has(word) || CLOCK_WORDS.has(word)) return null;
  if (word === 'now' && PRESENT_NOUNS.test(p.lower[i + 1] ?? '') && p.lower[i + 1] === 'that') return null;
  if (word === 'future' && !/^(the|near|in)$/.test(p.lower[i - 1] ?? '') && p.lower[i - 1] !== 'a') {
    return { end: i + 1, form: { base: { type: 'vague', tense } } };
  }
  return { end: i + 1, form: { base: { type: 'vague', tense } } };
}
