import { glued, type Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { PARTS, type Part, TIME_UNITS } from '../time-words.ts';
import { isUnitEnd, readBehindThe } from './read-behind-the.ts';
import { readDayPart } from './read-clock.ts';
import { readDate, readDeictic } from './read-date.ts';
import { readRelated } from './read-related.ts';

/** "early October", "the end of the month", "late last month", "mid-1980s", "later that year", "early in 1862". */
export function readPart(p: Pieces, at: number): Read<TimeForm> | null {
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
