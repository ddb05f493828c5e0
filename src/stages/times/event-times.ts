import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { PHRASE_ENDS } from '../../language/en/noun-words.ts';
import { EVENT_JOINTS, eventKeys } from '../../language/en/times/event-words.ts';
import { BREAK, type Pieces, WORD } from '../../language/pieces.ts';
import type { EventBehind, TimeBase, TimeRead } from '../../language/time-form.ts';
import { nameEvent, shifted } from './resolve-shift.ts';
import { fits } from './resolve-unit.ts';
import type { ResolvedTime } from './resolved-time.ts';

/** An expression with the days it came to. */
export interface ToldTime {
  readonly read: TimeRead;
  readonly words: string;
  readonly resolved: ResolvedTime;
  readonly aside: boolean;
}

interface EventTime {
  readonly told: ToldTime;
  /** In pieces from the event's word to the time. */
  readonly distance: number;
}

/** Lengths counted from an event, "four years before the blast", become days where the text dates the event. */
export function countFromEvents(p: Pieces, told: readonly ToldTime[]): readonly ToldTime[] {
  if (!told.some(({ read }) => eventOf(read.form.base))) return told;
  const index = onlyDays(indexEvents(p, told));
  return told.map((time, k) => {
    const { base } = time.read.form;
    const event = eventOf(base);
    if (!event) return time;
    const found = findEvent(event.words, index);
    const limit = told[k + 1]?.read.start ?? p.count;
    return found ? fromEvent(p, time, found.told, limit) : base.type === 'length' ? openEvent(time, event) : time;
  });
}

type Counted = Extract<TimeBase, { type: 'length' | 'shift' }>;

function eventOf(base: TimeBase): EventBehind | undefined {
  return base.type === 'length' || base.type === 'shift' ? base.event : undefined;
}

function openEvent(time: ToldTime, event: EventBehind): ToldTime {
  const side = event.direction < 0 ? 'before' : 'after';
  const reason = `a length of time ${side} ${nameEvent(event)}, for which the text tells no one day`;
  return { ...time, resolved: { ...time.resolved, reason } };
}

function fromEvent(p: Pieces, time: ToldTime, anchor: ToldTime, limit: number): ToldTime {
  const { unit, count, event } = time.read.form.base as Counted;
  const { direction, end, words } = event!;
  const { first, last, grain } = anchor.resolved;
  if (first === null || last === null) return time;
  const reason = `from “${anchor.words}”, which the text tells of the ${words[0]}`;
  if (count === null) {
    const days = direction > 0 ? { first, last: null } : { first: null, last };
    return {
      ...time,
      resolved: { ...time.resolved, ...days, reason: `some time ${direction > 0 ? 'on' : 'back'} ${reason}` },
    };
  }
  const step = count * direction;
  const resolved: ResolvedTime = fits(grain, unit)
    ? shifted(direction > 0 ? last : first, unit, step, reason)
    : {
        value: null,
        first: shifted(first, unit, step, reason).first,
        last: shifted(last, unit, step, reason).last,
        grain: 'none',
        reason,
      };
  const base: TimeBase = { type: 'shift', unit, count, direction, fromText: true };
  const read = { start: time.read.start, end: end <= limit ? end : time.read.end, form: { ...time.read.form, base } };
  return { ...time, read, words: p.text.slice(p.start[read.start], p.end[read.end - 1]), resolved };
}

/** How far in front of a time a word may stand that it dates, in pieces. */
const EVENT_REACH = 9;
/** And how far behind it. */
const MODIFIER_REACH = 3;

/** Words near the times of the text, and the classes of happening they belong to. */
function indexEvents(p: Pieces, told: readonly ToldTime[]): ReadonlyMap<string, readonly EventTime[]> {
  const index = new Map<string, EventTime[]>();
  for (let k = 0; k < told.length; k++) {
    const time = told[k]!;
    if (!datesEvents(time)) continue;
    const { start, end } = time.read;
    const from = told[k - 1]?.read.end ?? 0;
    const to = told[k + 1]?.read.start ?? p.count;
    for (let i = end, steps = 1; i < to && steps <= MODIFIER_REACH && modifies(p, i, start); i++, steps++)
      addWord(index, p, i, { told: time, distance: steps });
    for (let i = start - 1, steps = 1; i >= from && steps <= EVENT_REACH && joins(p, i, start); i--, steps++)
      addWord(index, p, i, { told: time, distance: steps });
  }
  return index;
}

function datesEvents({ read, resolved }: ToldTime): boolean {
  const { type } = read.form.base;
  return (
    resolved.first !== null && type !== 'length' && type !== 'within' && /^(day|week|month|year)$/.test(resolved.grain)
  );
}

/** Words between a date and the event it stands in front of: "the May 1 harbour raid". */
function modifies(p: Pieces, i: number, start: number): boolean {
  return p.kind[i] === WORD && p.sentence[i] === p.sentence[start] && !PHRASE_ENDS.has(p.lower[i]!);
}

/** Pieces between an event and the date behind it: "the raid on the harbour of Port Ann, on May 1". */
function joins(p: Pieces, i: number, start: number): boolean {
  if (p.kind[i] === BREAK || p.sentence[i] !== p.sentence[start]) return false;
  const word = p.lower[i]!;
  return p.kind[i] === WORD ? !PHRASE_ENDS.has(word) || EVENT_JOINTS.test(word) : word === ',';
}

function addWord(index: Map<string, EventTime[]>, p: Pieces, i: number, time: EventTime): void {
  const word = p.lower[i]!;
  if (p.kind[i] !== WORD || PHRASE_ENDS.has(word) || GENERIC_PERSONS.has(word) || word.length < 3) return;
  for (const key of eventKeys(word)) {
    const times = index.get(key);
    if (times) times.push(time);
    else index.set(key, [time]);
  }
}

/** By an event's word or class the time told of it; null where it is told of at more than one. */
function onlyDays(index: ReadonlyMap<string, readonly EventTime[]>): ReadonlyMap<string, EventTime | null> {
  return new Map([...index].map(([key, times]) => [key, onlyDay(times)]));
}

/** The time told of an event: by its own noun, else by another word for it. */
function findEvent(words: readonly string[], days: ReadonlyMap<string, EventTime | null>): EventTime | null {
  for (const word of words) {
    for (const key of eventKeys(word)) {
      const day = days.get(key);
      if (day !== undefined) return day;
    }
  }
  return null;
}

/** The finest of the times, where all others agree with it. */
function onlyDay(times: readonly EventTime[]): EventTime | null {
  const length = ({ told: { resolved } }: EventTime): number => resolved.last! - resolved.first!;
  const best = times.reduce((a, b) =>
    length(b) < length(a) || (length(b) === length(a) && b.distance < a.distance) ? b : a,
  );
  const { first, last } = best.told.resolved;
  return times.every(({ told: { resolved } }) => resolved.first! <= last! && first! <= resolved.last!) ? best : null;
}
