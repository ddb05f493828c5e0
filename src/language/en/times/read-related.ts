import type { Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { CalendarForm, TimeForm } from '../../time-form.ts';
import { RELATIONS, type Relation, TIME_UNITS, type TimeUnit } from '../time-words.ts';
import { monthAt, weekdayAt } from './calendar-names.ts';
import { readMonthFirst } from './read-calendar.ts';
import { readDayPart } from './read-clock.ts';
import { withDayPart } from './read-date.ts';
import { readFeast } from './read-feast.ts';
import { readUnits } from './read-length.ts';
import { readQuarter, readSeason } from './read-season.ts';

/** "last month", "the following day", "that same year", "the last two years", "next Tuesday", "this spring". */
export function readRelated(p: Pieces, i: number, at: number): Read<TimeForm> | null {
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
  if (unit && word === 'next' && determined && /^(decade|century)$/.test(part))
    return { end: at + 1, form: { base: { type: 'length', unit, count: 1, relation: 'next' } } };
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
